import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'
import type { ConstantOptions } from 'sspi-analysis'
import type { CheckedSettings } from './settings.ts'

/** Where the constants of a file come from, and what ESLint knows of its module system. */
export function constantOptionsOf(
  { filename, cwd, languageOptions }: Readonly<RuleContext<string, readonly unknown[]>>,
  { sourcesFor }: CheckedSettings,
): ConstantOptions {
  // Other hosts leave it out.
  const options: { sourceType?: string | undefined } | undefined = languageOptions
  const sources = sourcesFor(filename, cwd)
  return options?.sourceType === 'commonjs' ? { sources, moduleHint: 'commonjs' } : { sources }
}
