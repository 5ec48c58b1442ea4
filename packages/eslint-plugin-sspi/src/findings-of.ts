import { findMagicLiterals, type Recognised, type RecogniserSettings, type SourceFile } from 'sspi-analysis'
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'

/** What ESLint's context tells the recogniser about the file. */
export function sourceFileOf(
  { sourceCode, filename }: Readonly<RuleContext<string, readonly unknown[]>>,
  settings: RecogniserSettings,
): SourceFile {
  return {
    ast: sourceCode.ast,
    scopeManager: sourceCode.scopeManager,
    text: sourceCode.text,
    path: filename,
    settings,
  }
}

// By the tree, because some hosts share one sourceCode object over files.
const recognisedByTree = new WeakMap<object, Map<string, Recognised>>()

/** The findings of a file; worked out once for all rules that ask with the same settings. */
export function findingsOf(file: SourceFile): Recognised {
  const { checkZero = false, checkGenerated = false, statusNames = [] } = file.settings
  const key = JSON.stringify([checkZero, checkGenerated, statusNames.map(String)])
  const bySettings = recognisedByTree.get(file.ast) ?? new Map<string, Recognised>()
  recognisedByTree.set(file.ast, bySettings)
  const recognised = bySettings.get(key) ?? findMagicLiterals(file)
  bySettings.set(key, recognised)
  return recognised
}
