/** How many letters must be put in, taken out, exchanged or swapped with their neighbour to turn one word into another. */
function distanceBetween(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, exchange, swap))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The name that a word was most likely meant to be; a name that it begins comes first. */
export function nearestName<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const distanceTo = (name: Name) => (name.startsWith(word) ? 0 : distanceBetween(word, name))
  return names.toSorted((a, b) => distanceTo(a) - distanceTo(b))[0]
}
