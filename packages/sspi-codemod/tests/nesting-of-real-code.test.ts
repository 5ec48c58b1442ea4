import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { nestsDeeper } from '../src/nesting.ts'
import { languageOf } from '../src/source-language.ts'

/** Compiled, bundled, minified and declared: what the workspace itself depends on. */
const packages = [
  'esbuild',
  'eslint',
  'fast-check',
  'prettier',
  'rollup',
  'typescript',
  'vite',
  'vitest',
  'webpack',
]

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

function sourcesIn(name: string): string[] {
  const folder = realpathSync(join(modules, name))
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => /\.[cm]?[jt]s$/u.test(path)).map((path) => join(folder, path))
}

it('of real code, hardly any is too deep for a parser, or not certain', () => {
  const sources = packages.flatMap(sourcesIn)
  const slow = sources.filter((path) => nestsDeeper(readFileSync(path, 'utf8'), languageOf(path), 1000))
  expect(sources.length).toBeGreaterThan(1000)
  expect(slow.length / sources.length).toBeLessThan(0.01)
})
