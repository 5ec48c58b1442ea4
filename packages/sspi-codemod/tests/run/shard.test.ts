import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileList } from '../../src/run/file-list.ts'
import type { Listing } from '../../src/run/list-files.ts'
import { takeShard } from '../../src/run/shard.ts'

function listingOf(paths: readonly string[], folders: readonly string[] = []): Listing {
  return {
    files: new FileList([{ path: '', realPath: '/somewhere/', names: paths }]),
    unreadable: folders.map((path) => ({ path, message: 'Permission denied.' })),
  }
}

function pathsIn({ files, unreadable }: Listing): string[] {
  return [...files, ...unreadable].map(({ path }) => path)
}

function shardsOf(listing: Listing, count: number): string[][] {
  return Array.from({ length: count }, (_, index) => pathsIn(takeShard(listing, { index: index + 1, count })))
}

const path = fc.stringMatching(/^[a-zé/.]{1,20}$/u)
const paths = fc.uniqueArray(path, { maxLength: 30 })
const count = fc.integer({ min: 1, max: 9 })

describe('the shards of a listing', () => {
  it('hold each file and each unreadable folder once', () => {
    fc.assert(
      fc.property(paths, count, (all, parts) => {
        const listing = listingOf(all.slice(3), all.slice(0, 3))
        expect(shardsOf(listing, parts).flat().sort()).toEqual(pathsIn(listing).sort())
      }),
    )
  })

  it('are the same in any order, and whatever else is there', () => {
    const reordered = paths.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)))
    fc.assert(
      fc.property(reordered, count, ([all, some], parts) => {
        const [whole, part] = [shardsOf(listingOf(all), parts), shardsOf(listingOf(some), parts)]
        for (const [index, shard] of part.entries()) {
          expect([...shard].sort()).toEqual(whole[index]?.filter((name) => some.includes(name)).sort())
        }
      }),
    )
  })

  it('are about even', () => {
    const listing = listingOf(
      Array.from({ length: 4000 }, (_, index) => `src/folder-${index % 7}/file-${index}.js`),
    )
    for (const shard of shardsOf(listing, 4)) {
      expect(shard.length).toBeGreaterThan(900)
      expect(shard.length).toBeLessThan(1100)
    }
  })
})
