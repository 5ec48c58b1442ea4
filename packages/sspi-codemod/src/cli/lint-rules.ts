/** The rule of eslint-plugin-sspi that reports what a transform replaces. */
const lintRules: Readonly<Record<string, string>> = {
  'literals-to-constants': 'sspi/no-magic-status',
  'local-constants-to-imports': 'sspi/no-local-status-constants',
  'text-to-constants': 'sspi/no-ambiguous-ldap-status',
}

/** The rules that keep what these transforms made. */
export function lintRulesFor(transforms: readonly string[]): string[] {
  return transforms.flatMap((transform) => lintRules[transform] ?? [])
}
