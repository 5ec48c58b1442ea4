import { createAnalysis, type Analysis, type RecogniserSettings, type SourceFile } from 'sspi-analysis'
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'
import { createDeclaredTypeOf } from './declared-types.ts'
import type { CheckedSettings } from './settings.ts'

type Context = Readonly<RuleContext<string, readonly unknown[]>>

/** What a rule's own options say to the recogniser; what is off is the same as what is not said. */
export type AnalysisOptions = Pick<RecogniserSettings, 'checkZero' | 'checkGenerated'>

interface Known {
  settings: CheckedSettings
  checkZero: boolean
  checkGenerated: boolean
  analysis: Analysis
}

// By the tree, because some hosts share one sourceCode object over files.
const analysesByTree = new WeakMap<object, Known[]>()

/** The analysis of a file; one for all rules that ask with the same settings. */
export function analysisOf(
  context: Context,
  settings: CheckedSettings,
  { checkZero = false, checkGenerated = false }: AnalysisOptions = {},
): Analysis {
  const { ast } = context.sourceCode
  const known = analysesByTree.get(ast) ?? []
  const same = known.find(
    (one) =>
      one.settings === settings && one.checkZero === checkZero && one.checkGenerated === checkGenerated,
  )
  if (same !== undefined) return same.analysis
  const analysis = createAnalysis(sourceFileOf(context, settings, { checkZero, checkGenerated }))
  known.push({ settings, checkZero, checkGenerated, analysis })
  analysesByTree.set(ast, known)
  return analysis
}

/** What ESLint's context and the settings tell the analysis about the file. */
function sourceFileOf(
  { sourceCode, filename, cwd }: Context,
  { sourcesFor, forAnalysis, types }: CheckedSettings,
  options: AnalysisOptions,
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
