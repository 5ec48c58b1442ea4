const analysis = (...names: string[]) => names.map((name) => `packages/sspi-analysis/tests/${name}.test.ts`)

/**
 * The core of the recogniser, module by module, and the tests that are about it: all others would notice a change now and
 * then, and make each mutant take a minute.
 */
export const mutatedModules: Readonly<Record<string, readonly string[]>> = {
  notation: analysis('notation', 'zero-results', 'written-digits', 'cut-trees'),
  'composite-notations': analysis('notation', 'zero-results', 'cut-trees'),
  'written-digits': analysis('written-digits'),
  'status-context': analysis('status-context', 'cut-trees'),
  'status-likeness': analysis('status-likeness'),
  exemptions: analysis('exemptions', 'definitions', 'other-meanings', 'cut-trees'),
  definitions: analysis('definitions', 'find-local-constants', 'cut-trees'),
  'other-meanings': analysis('other-meanings', 'definitions', 'cut-trees'),
  handling: analysis('handling', 'continuation', 'find-unhandled-results'),
  continuation: analysis('continuation', 'loop-flags', 'handling', 'cut-trees'),
  'loop-flags': analysis('loop-flags', 'continuation', 'cut-trees'),
  'asked-before': analysis('asked-before', 'find-ambiguous-ldap-tests'),
  'text-edit': analysis('text-edit'),
  removal: analysis('removal'),
  'comments-in': analysis('comments-in'),
  'insertion-point': analysis('insertion-point', 'plan-import', 'import-equals-lines'),
}
