/** The index of the last of ascending numbers that is no greater than another; -1 where none is. */
export function lastIndexUpTo(value: number, ascending: readonly number[]): number {
  let low = -1
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}
