import { hash } from 'node:crypto'

/** One of several parts of a run, which together are the whole. */
export interface Shard {
  /** Which part, from 1. */
  index: number
  /** How many parts there are. */
  count: number
}

const HASH_DIGITS = 8

function shardIndexOf(path: string, count: number): number {
  return (Number.parseInt(hash('sha256', path).slice(0, HASH_DIGITS), 16) % count) + 1
}

/**
 * What tells whether a file, or a folder that cannot be read, belongs to a shard. Its own path alone decides: the shards
 * are the same on every machine, whatever else lies there, and about even in size.
 */
export function belongsTo({ index, count }: Shard): (path: string) => boolean {
  return (path) => shardIndexOf(path, count) === index
}
