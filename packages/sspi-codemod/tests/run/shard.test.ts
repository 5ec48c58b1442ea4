import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belongsTo } from '../../src/run/shard.ts'

function shardsOf(paths: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, index) => paths.filter(belongsTo({ index: index + 1, count })))
}

const path = fc.stringMatching(/^[a-zé/.]{1,20}$/u)
const paths = fc.uniqueArray(path, { maxLength: 30 })
const count = fc.integer({ min: 1, max: 9 })

describe('the shards of some paths', () => {
  it('hold each path once', () => {
    fc.assert(
      fc.property(paths, count, (all, parts) => {
        expect(shardsOf(all, parts).flat().sort()).toEqual([...all].sort())
      }),
    )
  })

  it('are the same in any order, and whatever else is there', () => {
    const reordered = paths.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)))
    fc.assert(
      fc.property(reordered, count, ([all, some], parts) => {
        const [whole, part] = [shardsOf(all, parts), shardsOf(some, parts)]
        for (const [index, shard] of part.entries()) {
          expect([...shard].sort()).toEqual(whole[index]?.filter((name) => some.includes(name)).sort())
        }
      }),
    )
  })

  it('are about even', () => {
    const files = Array.from({ length: 4000 }, (_, index) => `src/folder-${index % 7}/file-${index}.js`)
    for (const shard of shardsOf(files, 4)) {
      expect(shard.length).toBeGreaterThan(900)
      expect(shard.length).toBeLessThan(1100)
    }
  })
})
