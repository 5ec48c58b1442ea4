import type { FileResult } from '../run/file-result.ts'
import { importsPackage, installHintsFor, type InstallHint } from './install-hint.ts'
import type { TransformName } from '../run/transform-names.ts'
import { lintRulesFor } from './lint-rules.ts'

/** What is left for the user to do once files were changed. */
export interface NextSteps {
  installs: readonly InstallHint[]
  /** Rules of eslint-plugin-sspi that keep what was made. */
  lintRules: readonly string[]
}

interface NextStepsOptions {
  cwd: string
  from: string | undefined
  vendor: string | undefined
  transforms: readonly TransformName[]
}

/** What follows from the changes of a run; nothing where there are none. */
export async function nextStepsOf(
  files: readonly FileResult[],
  { cwd, from, vendor, transforms }: NextStepsOptions,
): Promise<NextSteps> {
  const changed = files.filter(({ status }) => status === 'changed')
  const importing = vendor === undefined ? changed.filter((file) => importsPackage(file, from)) : []
  return {
    installs: await installHintsFor(
      importing.map(({ realPath }) => realPath),
      cwd,
    ),
    lintRules: changed.length > 0 ? lintRulesFor(transforms) : [],
  }
}
