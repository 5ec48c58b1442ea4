import { expect, it } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findMixedComparisons } from '../src/find-mixed-comparisons.ts'
import { findTruthTests } from '../src/find-truth-tests.ts'
import { freeNames } from '../src/free-names.ts'
import type { SourceFile } from '../src/source-file.ts'
import { readWith } from './recognise.ts'

const texts = [
  `import { SEC_E_OK } from 'sspi-status'
const status = sspi.AcceptSecurityContext()
if (!status || status === SEC_E_OK) other()`,
  `import { SEC_E_INVALID_TOKEN } from 'sspi-status'
const rc = sspi.InitializeSecurityContextW()
if (!rc) stop()
if ((rc | 0) === SEC_E_INVALID_TOKEN) again()`,
]

const files = texts.map((text) => readWith('espree', { text }))

/** What of a file is found through its variables. */
function foundIn(file: SourceFile) {
  const analysis = createAnalysis(file)
  return {
    truthTests: findTruthTests(analysis).length,
    mixedComparisons: findMixedComparisons(analysis).length,
    freeNames: [...freeNames(file.scopeManager)],
  }
}

it('what is found in a file does not depend on the file before, where a host has one scope manager for all', () => {
  let [{ scopeManager: current } = { scopeManager: null }] = files
  if (current === null) throw new Error('ESLint gave no scope manager')
  const shared = new Proxy(current, {
    get: (_first, key): unknown => (current === null ? undefined : Reflect.get(current, key)),
  })
  const found = files.map((file) => {
    current = file.scopeManager
    return foundIn({ ...file, scopeManager: shared })
  })
  expect(found).toEqual(files.map(foundIn))
  expect(found[1]).toMatchObject({ truthTests: 1, mixedComparisons: 1 })
})
