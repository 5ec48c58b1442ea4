import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { createLineIndex, leftAloneReasons, mayHoldStatusCode } from 'sspi-analysis'
import { parser as typescriptParser } from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { createParse } from '../../src/parse.ts'
import { plan } from '../../src/transforms/literals-to-constants.ts'
import {
  publishedPackage,
  publishedPackageNames,
  sourceFilesIn,
} from '../../../../tools/published-packages.ts'

const linter = new Linter()

/** `line:column` of every report, and the sentence that says why a place is left alone. */
function reportedPlaces(text: string, path: string): string[] {
  const config: Linter.Config[] = [
    { files: ['**/*'], plugins: { sspi }, rules: { 'sspi/no-magic-status': 'error' } },
    { languageOptions: { sourceType: /\.c[jt]s$/u.test(path) ? 'commonjs' : 'module' } },
    ...(/\.[cm]?tsx?$/u.test(path) ? [{ languageOptions: { parser: typescriptParser } }] : []),
  ]
  const messages = linter.verify(text, config, { filename: path })
  return messages.filter(({ ruleId }) => ruleId === 'sspi/no-magic-status').map(({ line, column }) => `${line}:${column}`)
}

/** The same of every place that the codemod replaces or leaves alone with a reason. */
function plannedPlaces(text: string, path: string): string[] {
  const { edits, leftAlone } = plan(text, path, { parse: createParse() })
  const positionOf = createLineIndex(text)
  for (const { reason } of leftAlone) expect(leftAloneReasons).toHaveProperty(reason)
  return [...edits.filter(({ replaces }) => replaces !== undefined), ...leftAlone]
    .sort((a, b) => a.start - b.start)
    .map(({ start }) => positionOf(start))
    .map(({ line, column }) => `${line}:${column}`)
}

describe('the rule and the codemod see the same places', () => {
  test.each(publishedPackageNames)('in %s', async (name) => {
    const folder = await publishedPackage(name)
    let compared = 0
    for (const path of await sourceFilesIn(folder)) {
      const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/u, '')
      if (!mayHoldStatusCode(text) || path.includes('.min.')) continue
      compared += 1
      expect({ path, places: plannedPlaces(text, path) }).toEqual({
        path,
        places: reportedPlaces(text, path),
      })
    }
    if (name === 'meshcentral' || name === 'sspi-client') expect(compared).toBeGreaterThan(0)
  })
})
