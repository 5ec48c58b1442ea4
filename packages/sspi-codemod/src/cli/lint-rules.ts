import type { TransformName } from '../run/transform-names.ts'

/** The rule of eslint-plugin-sspi that reports what a transform replaces. */
const lintRules: Readonly<Partial<Record<TransformName, string>>> = {
  'literals-to-constants': 'sspi/no-magic-status',
  'local-constants-to-imports': 'sspi/no-local-status-constants',
  'text-to-constants': 'sspi/no-magic-status',
}

/** The rules that keep what these transforms made. */
export function lintRulesFor(transforms: readonly TransformName[]): string[] {
  return [...new Set(transforms.flatMap((transform) => lintRules[transform] ?? []))]
}
