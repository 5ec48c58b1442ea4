import { STEMS } from '../../packages/sspi-analysis/src/prefilter.ts'

/** The bytes that may stand at one place; undefined where any may. */
type Place = readonly number[] | undefined

/** Four places side by side, as many as the search looks at. */
export type StemWindow = readonly [Place, Place, Place, Place]

const ASCII = Array.from({ length: 0x80 }, (_, unit) => unit)

/** A stem as a list of what may stand at each place, in either case. */
function placesOf(stem: string): Place[] {
  const places = stem.match(/\[[^[\]]*\]|./gu) ?? []
  return places.map((place) => {
    const pattern = new RegExp(place, 'iu')
    return ASCII.filter((unit) => pattern.test(String.fromCharCode(unit)))
  })
}

const openings = STEMS.map(placesOf).map(([first, second, third, fourth]): StemWindow => [
  first,
  second,
  third,
  fourth,
])

const [SEPARATOR] = placesOf('_')

/** A stem may have a separator between any two digits: then one stands somewhere among the first four. */
const separated = openings.flatMap((places) =>
  places.slice(1).map((place, index): StemWindow => [places[index], SEPARATOR, place, undefined]),
)

const DIGITS: ReadonlySet<number> = new Set(placesOf('[0-9]')[0])

function beginsWithDigit([first]: StemWindow): boolean {
  return first?.every((unit) => DIGITS.has(unit)) === true
}

/** Windows that share a first byte: together they match little more than each of them. */
function groupedByFirst(windows: readonly StemWindow[]): StemWindow[][] {
  const groups: StemWindow[][] = []
  for (const window of windows) {
    const isAlike = ([first]: StemWindow) => first?.some((unit) => window[0]?.includes(unit)) === true
    const alike = groups.find((group) => group.some(isAlike))
    if (alike === undefined) groups.push([window])
    else alike.push(window)
  }
  return groups
}

/**
 * Windows of which one matches wherever a stem does. The search has a bit for each group, and takes a byte of one
 * window beside a byte of another one of the group too.
 */
export const windowGroups: readonly (readonly StemWindow[])[] = [
  ...groupedByFirst(openings),
  separated.filter(beginsWithDigit),
  separated.filter((window) => !beginsWithDigit(window)),
]
