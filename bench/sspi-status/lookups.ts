import type * as SspiStatus from 'sspi-status'
import type { Figure, Section } from '../figures.ts'
import { median } from '../timing.ts'

const built = new URL('../../packages/sspi-status/dist/index.mjs', import.meta.url).href

type Key = number | bigint | string

/** Calls in one round; a round of each is timed in turn. */
const CALLS = 1_000_000

function timeOf(keys: readonly Key[], find: (key: Key) => SspiStatus.StatusCode | undefined): number {
  const start = process.hrtime.bigint()
  let found = 0
  for (let call = 0; call < CALLS; call += 1) {
    const key = keys[call % keys.length]
    if (key !== undefined && find(key) !== undefined) found += 1
  }
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  // Also so that the calls have a result that something needs.
  if (found !== CALLS) throw new Error(`${CALLS - found} keys were not found`)
  return milliseconds
}

/** How many codes are looked up in a second, beside a plain map that has just these keys. */
export async function lookups(rounds: number): Promise<Section> {
  const { lookup, statusCodes, toHex, toInt32 } = (await import(built)) as typeof SspiStatus
  const kinds: Record<string, (row: SspiStatus.StatusCode) => Key> = {
    'unsigned numbers': ({ value }) => value,
    'int32 numbers': ({ value }) => toInt32(value),
    bigints: ({ value }) => BigInt(value),
    names: ({ name }) => name,
    'hex texts': ({ value }) => toHex(value),
  }
  const figures = Object.entries(kinds).flatMap(([kind, keyOf]): Figure[] => {
    const map = new Map(statusCodes.map((row) => [keyOf(row), row]))
    const keys = [...map.keys()]
    const times = Array.from({ length: rounds }, () => ({
      lookup: timeOf(keys, lookup),
      map: timeOf(keys, (key) => map.get(key)),
    }))
    const own = median(times.map((time) => time.lookup))
    const peer = median(times.map((time) => time.map))
    const medians = { lookup: own, 'Map.get': peer }
    return [
      {
        what: `\`lookup\` of ${kind}, million calls a second`,
        value: CALLS / own / 1_000,
        unit: '',
        medians,
      },
      { what: 'the same against `Map.get`', value: own / peer, unit: ' ×' },
    ]
  })
  return { title: `sspi-status: look-ups (median of ${rounds}, a million calls each)`, figures }
}
