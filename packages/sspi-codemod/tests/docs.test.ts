import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyEdits } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { createParse } from '../src/parse.ts'
import { loadTransforms } from '../src/run/load-transforms.ts'
import { transformNames } from '../src/run/transform-names.ts'

const folder = fileURLToPath(new URL('../../../docs/transforms/', import.meta.url))

interface Example {
  language: string
  before: string
  after: string
}

const FENCE = /^```(\w+) (before|after)\n([\s\S]*?)^```$/gmu

/** The fences of a page, in pairs. */
function examplesOf(page: string): Example[] {
  const fences = [...page.matchAll(FENCE)].map(([, language = '', side, code = '']) => ({
    language,
    side,
    code,
  }))
  const sides = fences.map(({ side }) => side)
  expect(sides).toEqual(fences.map((_, index) => (index % 2 === 0 ? 'before' : 'after')))
  return fences.flatMap(({ language, side, code }, index) =>
    side === 'before' ? { language, before: code, after: fences[index + 1]?.code ?? '' } : [],
  )
}

it('has a page for each transform, one that lists them, and no other', () => {
  const pages = ['index', ...transformNames].map((name) => `${name}.md`)
  expect(readdirSync(folder).sort()).toEqual(pages.sort())
})

describe.each(transformNames)('the examples of %s', (name) => {
  const file = `${folder}${name}.md`
  const examples = existsSync(file) ? examplesOf(readFileSync(file, 'utf8')) : []

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples)('do what they say: $before', async ({ language, before, after }) => {
    const [plan] = await loadTransforms([name])
    const edits = plan?.(before, `example.${language}`, { parse: createParse() }).edits ?? []
    expect(applyEdits(before, edits)).toBe(after)
  })
})
