import { expect, test } from 'vitest'
import { transformNames } from '../src/run/transform-names.ts'
import type { PlanOptions, PlanTransform } from '../src/transforms/transform.ts'
import { createCodemod } from './transforms/codemod.ts'
import { fixturesOf } from './transforms/fixtures.ts'

interface TransformModule {
  plan: PlanTransform
  reasons: readonly string[]
}

const fixtures = transformNames.flatMap((name) => fixturesOf(name))
const contexts: Partial<PlanOptions>[] = [
  {},
  { packageType: 'commonjs' },
  { vendor: { path: './codes.mjs', importableIn: ['esm'] } },
  { vendor: { path: './codes.cjs', importableIn: ['commonjs'] } },
  { vendor: { path: './codes.ts', importableIn: 'other-language' } },
]

test.each(transformNames)(
  '%s gives no other reason than it lists, whichever transform a source is for',
  async (name) => {
    const { plan, reasons } = (await import(`../src/transforms/${name}.ts`)) as TransformModule
    const codemod = createCodemod(plan)
    const given = contexts.flatMap((options) =>
      fixtures.flatMap(({ path, input }) =>
        codemod(input, path, options).leftAlone.map(([, reason]) => reason),
      ),
    )
    expect([...new Set(given)].filter((reason) => !reasons.includes(reason))).toEqual([])
    expect(new Set(given).size).toBeGreaterThan(reasons.length / 2)
  },
)
