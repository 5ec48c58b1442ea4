import { applyEdits, type TextEdit } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { loadTransforms } from '../../src/run/load-transforms.ts'
import { transformNames } from '../../src/run/transform-names.ts'
import type { PlanTransform } from '../../src/transforms/transform.ts'
import { vendoredNameOf } from '../../src/vendor/constant-text.ts'
import { parse } from '../transforms/codemod.ts'
import { fixturesOf } from '../transforms/fixtures.ts'

const vendor = { path: '../lib/codes.js', importableIn: ['esm', 'commonjs', 'import-equals'] } as const

function run(
  plan: PlanTransform,
  source: string,
  path: string,
): { output: string; edits: readonly TextEdit[] } {
  const { edits } = plan(source, path, { parse, vendor })
  return { output: applyEdits(source, edits), edits }
}

const read = /\bSEC_[EI]_[A-Z0-9]+(?:_[A-Z0-9]+)*\b/gu
const importsOfModule = /^.*\{([^}]*)\}.*\.\.\/lib\/codes(?:\.js)?["'].*$/gmu

/** The exports of the module of constants that a source names in its imports. */
function importedIn(source: string): string[] {
  return [...source.matchAll(importsOfModule)].flatMap(([, names = '']) =>
    names.split(',').flatMap((name) => name.match(read)?.[0] ?? []),
  )
}

describe.each(transformNames)('%s with a module of constants', (name) => {
  it.each(fixturesOf(name))('changes nothing in a second run: $path', async ({ path, input }) => {
    const [plan] = await loadTransforms([name])
    if (plan === undefined) throw new Error(`no ${name}`)
    const { output, edits } = run(plan, input, path)
    expect(run(plan, output, path).output).toBe(output)
    const needed = new Set(edits.flatMap(({ needs }) => needs ?? []).map(vendoredNameOf))
    expect([...needed]).toEqual(expect.arrayContaining(importedIn(output)))
    // Nothing comes from anywhere else.
    if (!input.includes('sspi-status')) expect(output).not.toContain('sspi-status')
  })
})
