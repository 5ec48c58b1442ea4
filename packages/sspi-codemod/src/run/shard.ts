import { hash } from 'node:crypto'
import type { Listing } from './list-files.ts'

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
 * What a shard has of a listing. Its own path alone decides where a file goes: the shards are the same on every
 * machine, whatever else lies there, and about even in size.
 */
export function takeShard(listing: Listing, { index, count }: Shard): Listing {
  const isMine = ({ path }: { path: string }) => shardIndexOf(path, count) === index
  return { files: listing.files.filter(isMine), unreadable: listing.unreadable.filter(isMine) }
}
