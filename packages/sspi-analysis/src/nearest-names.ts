/** How many letters must be put in, taken out, exchanged or swapped with their neighbour to turn one word into another. */
export function distanceBetween(a: string, b: string): number {
  const start = commonStartOf(a, b)
  const end = commonEndOf(a, b, start)
  return distanceInside(a.slice(start, a.length - end), b.slice(start, b.length - end))
}

function commonStartOf(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEndOf(a: string, b: string, start: number): number {
  let length = 0
  const most = Math.min(a.length, b.length) - start
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

function distanceInside(a: string, b: string): number {
  let beforePrevious = new Uint16Array(b.length + 1)
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, index) => index)
  let current = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, exchange, swap)
    }
    ;[beforePrevious, previous, current] = [previous, current, beforePrevious]
  }
  return previous[b.length] ?? 0
}

/** How many names are worth offering. */
export const MOST_NAMES = 3

/** The names at most so many letters away from a word, the nearest first; none much farther away than the nearest. */
export function nearestNames<Name extends string>(
  word: string,
  names: readonly Name[],
  farthest: number,
): Name[] {
  const near = names
    // Each letter of difference in length is a change.
    .filter((name) => Math.abs(name.length - word.length) <= farthest)
    .map((name) => ({ name, distance: distanceBetween(word, name) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
  const nearest = near[0]?.distance ?? 0
  return near
    .filter(({ distance }) => distance <= nearest + 1)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
}
