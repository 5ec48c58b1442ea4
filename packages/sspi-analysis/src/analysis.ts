import type { Variable } from '@typescript-eslint/scope-manager'
import type { ConstantBinding } from './constant-bindings.ts'
import { findMagicLiterals } from './find-magic-literals.ts'
import type { Recognised } from './finding.ts'
import { createForeignFunctions, type ForeignFunctions } from './foreign-functions.ts'
import { generatedReasonOf } from './generated-source.ts'
import { knownConstantsOf } from './known-constants.ts'
import { lazily } from './memoized.ts'
import { nodeIndexOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import { createSspiCalls } from './sspi-calls.ts'
import type { Grounds } from './surroundings.ts'

/** What all finders of one file share. Each answer is worked out when it is first asked for, and once. */
export interface Analysis extends Grounds {
  /** The magic literals, and the codes that are none. */
  readonly recognised: Recognised
  readonly foreignFunctions: ForeignFunctions
  /** The names of the file that stand for constants, whichever module of constants they come from. */
  readonly constantBindings: ReadonlyMap<Variable, ConstantBinding>
  /** Why no finder reads the file, where none does. */
  readonly skipped: Recognised['skipped']
}

export function createAnalysis(file: SourceFile): Analysis {
  const nodesOf = nodeIndexOf(file.ast)
  const callsByName = lazily(() => createSspiCalls(file, nodesOf))
  const foreignFunctions = lazily(() => createForeignFunctions(file, nodesOf))
  const skipped = lazily(() => (file.settings.checkGenerated === true ? undefined : generatedReasonOf(file)))
  const recognised = lazily(() => findMagicLiterals(file, { file, nodesOf, calls: callsByName() }))
  const calls = lazily(() => {
    const isBesideCode = recognised().magic.some(({ certain }) => !certain)
    return isBesideCode ? callsByName().besideCode() : callsByName()
  })
  const analysis: Analysis = {
    file,
    nodesOf,
    get calls() {
      return calls()
    },
    get foreignFunctions() {
      return foreignFunctions()
    },
    get constantBindings() {
      return knownConstantsOf(file)
    },
    get recognised() {
      return recognised()
    },
    get skipped() {
      return skipped()
    },
  }
  return analysis
}
