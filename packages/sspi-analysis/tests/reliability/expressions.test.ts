import { describe, expect, it } from 'vitest'
import { attackExpressions } from '../../../../tools/fuzz/expressions/attack-expressions.ts'
import { attackTextsOf } from '../../../../tools/fuzz/expressions/attack-texts.ts'
import { shippedExpressions } from '../../../../tools/fuzz/expressions/shipped-expressions.ts'

const LENGTH = 1_000_000

/** One part of the texts, another one each day or as `SEED` says; `EVERY=1` takes all of them. */
const every = Number(process.env['EVERY'] ?? 4)
const first = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000)) % every

/** Much more than a million characters take, for the whole machine may stand still for a while. */
const PATIENCE = 60_000

const all = await shippedExpressions()
const distinct = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
const texts = distinct.flatMap(({ source, flags }) => attackTextsOf(new RegExp(source, flags))).length
const asked = Array.from({ length: texts }, (_, index) => index).filter((index) => index % every === first)

it(`${distinct.length} expressions read texts of a million characters that attack them (${asked.length} of ${texts})`, async () => {
  const outcome = await attackExpressions(distinct, { length: LENGTH, every, first, patience: PATIENCE })
  expect(outcome).toEqual({ texts: asked.length })
})

const superLinear: readonly (readonly [because: string, hangs: RegExp, doesNot: RegExp])[] = [
  ['a search that begins again at each place', /\s+$/u, /^\s+$/u],
  ['a beginning that is repeated', /(?:a|b)*c.*d/u, /^(?:a|b)*c.*d/u],
  ['a name that is repeated', /\.min\.[^/\\]*$/u, /^\.min\.[^/\\]*$/u],
  ['a comment that does not end', /\/\*(?:[^*]|\*(?!\/))*\*\//gu, /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/gu],
  ['two parts that take the same', /^\d+\d+x/u, /^\d+x/u],
  ['a part inside a part', /^(?:\w+\s?)*$/u, /^(?:\w+\s)*$/u],
  ['a part of what must not follow', /^(?!.*a.*b)/u, /^(?!.*ab)/u],
  ['a part of what must stand before', /(?<=a.*)b/gu, /(?<=a)b/gu],
  ['what a text repeats', /(['"]).*?\1x/u, /^(['"]).*?\1x/u],
  ['one match behind another', /a*b|a/uy, /a*|b/uy],
]

describe('a process ends an expression that', () => {
  const placed = ({ source, flags }: RegExp) => [{ place: 'here', source, flags }]

  it.each(superLinear)('hangs for %s', async (_, expression) => {
    const outcome = await attackExpressions(placed(expression), { length: LENGTH, patience: 1000 })
    expect(outcome).toEqual({ hangs: expect.stringContaining(`here ${String(expression)} {`) as string })
  })

  it('but none that does not', async () => {
    const expressions = superLinear.flatMap(([, , expression]) => placed(expression))
    const outcome = await attackExpressions(expressions, { length: LENGTH, patience: PATIENCE })
    expect(outcome).toEqual({ texts: expect.any(Number) as number })
  })
})
