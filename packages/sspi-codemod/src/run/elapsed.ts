/**
 * Whole milliseconds since a `process.hrtime.bigint()`. Node loads `node:perf_hooks` for `performance.now()`, which a
 * short run feels.
 */
export function millisecondsSince(start: bigint): number {
  return Math.round(Number(process.hrtime.bigint() - start) / 1e6)
}
