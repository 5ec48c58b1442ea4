import { describe, expect, it } from 'vitest'
import { extremes } from '../../../../tools/fuzz/extreme-sources.ts'
import { findOvergrown } from '../../../../tools/fuzz/find-overgrown.ts'
import { fuzzTransforms, planAll } from '../../../../tools/fuzz/fuzz-transforms.ts'

const count = Number(process.env['COUNT'] ?? 200)

/** Few, for each of them is counted; enough for what is quadratic to outgrow the rest. */
const FEW = 100

describe.each(extremes)('$name', ({ text, path }) => {
  it(`${count} of them are changed, refused or left alone, and the output is a program`, async () => {
    await fuzzTransforms.check({ path, text: text(count) })
  })

  it('for twice as many, nothing in the transforms is done much more than twice as often', async () => {
    expect(await findOvergrown((times) => planAll({ path, text: text(times) }), FEW)).toEqual([])
  })
})
