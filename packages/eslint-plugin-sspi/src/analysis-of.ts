import { createAnalysis, type Analysis, type RecogniserSettings, type SourceFile } from 'sspi-analysis'
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'
import { createDeclaredTypeOf } from './declared-types.ts'
import type { CheckedSettings } from './settings.ts'

/** What ESLint's context and the settings tell the analysis about the file. */
export function sourceFileOf(
  { sourceCode, filename, cwd }: Readonly<RuleContext<string, readonly unknown[]>>,
  { sourcesFor, forAnalysis, types }: CheckedSettings,
  options: Pick<RecogniserSettings, 'checkZero' | 'checkGenerated'> = {},
): SourceFile {
  return {
    ast: sourceCode.ast,
    scopeManager: sourceCode.scopeManager,
    text: sourceCode.text,
    path: filename,
    settings: { ...forAnalysis, sources: sourcesFor(filename, cwd), ...options },
    declaredTypeOf: types ? createDeclaredTypeOf(sourceCode) : undefined,
  }
}

// By the tree, because some hosts share one sourceCode object over files.
const analysesByTree = new WeakMap<object, Map<string, Analysis>>()

/** The analysis of a file; one for all rules that ask with the same settings. */
export function analysisOf(file: SourceFile): Analysis {
  const key = JSON.stringify(file.settings, asKey)
  const bySettings = analysesByTree.get(file.ast) ?? new Map<string, Analysis>()
  analysesByTree.set(file.ast, bySettings)
  const analysis = bySettings.get(key) ?? createAnalysis(file)
  bySettings.set(key, analysis)
  return analysis
}

// What is off is the same as what is not said.
function asKey(_key: string, value: unknown): unknown {
  if (value === false) return undefined
  return value instanceof RegExp ? String(value) : value
}
