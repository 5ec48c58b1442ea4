import type { RuleContext } from '@typescript-eslint/utils/ts-eslint'
import type { ConstantOptions, ModuleHint } from 'sspi-analysis'
import type { CheckedSettings } from './settings.ts'

/** Where the constants of a file come from, and what ESLint knows of its module system. */
export function constantOptionsOf(
  { filename, cwd, languageOptions }: Readonly<RuleContext<string, readonly unknown[]>>,
  { sourcesFor }: CheckedSettings,
): ConstantOptions {
  const moduleHint = moduleHintOf(languageOptions)
  const sources = sourcesFor(filename, cwd)
  return moduleHint === undefined ? { sources } : { sources, moduleHint }
}

// Not every host has options of the language.
function moduleHintOf(options: { sourceType?: string | undefined } | undefined): ModuleHint | undefined {
  return options?.sourceType === 'commonjs' ? 'commonjs' : undefined
}
