import { filePatch } from '../../packages/sspi-codemod/src/cli/file-patch.ts'
import { loadTransforms } from '../../packages/sspi-codemod/src/run/load-transforms.ts'
import { planFile, type LeftAlonePlace } from '../../packages/sspi-codemod/src/run/plan-file.ts'
import type { TransformName } from '../../packages/sspi-codemod/src/run/transform-names.ts'
import { SourceError } from '../../packages/sspi-codemod/src/source-error.ts'
import type { LanguageSupport } from './language-support.ts'
import type { Problem } from './problem.ts'

export interface PlannedSource {
  output: string
  /** What `sspi-codemod --diff` would print; empty where nothing changes. */
  patch: string
  /** How many places it changes. */
  changes: number
  leftAlone: LeftAlonePlace[]
}

/** What the codemod makes of a source, or why it cannot read it. */
export async function planSource(
  source: string,
  names: readonly TransformName[],
  { filename, parse }: LanguageSupport,
): Promise<PlannedSource | Problem> {
  const transforms = await loadTransforms(names)
  try {
    const { output, replacements, leftAlone } = planFile(source, filename, transforms, { parse })
    const patch = output === source ? '' : filePatch([`a/${filename}`, `b/${filename}`], source, output)
    return { output, patch, changes: replacements.length, leftAlone }
  } catch (error) {
    if (error instanceof SourceError) return { problem: error.message }
    throw error
  }
}
