import type { Representation } from './text-edit.ts'

/** The module that each representation of the constants comes from. */
export type ImportSources = Record<Representation, string>

/** In the order in which new import lines are written. */
export const representations = [
  'unsigned',
  'int32',
  'bigint',
  'hex',
] as const satisfies readonly Representation[]

const ENTRY_POINTS: ImportSources = {
  unsigned: 'sspi-status',
  int32: 'sspi-status/int32',
  bigint: 'sspi-status/bigint',
  hex: 'sspi-status/hex',
}

/** Whether an import source is a file; slashes may lean as on Windows. */
export function isFileSpecifier(specifier: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/u.test(specifier)
}

/**
 * Where constants come from under one specifier: the entry points of a package that is laid out like `sspi-status`, or,
 * where the specifier is that of a file, its unsigned constants; the others then stay with `sspi-status`.
 */
export function importSourcesOf(specifier: string): ImportSources {
  if (isFileSpecifier(specifier)) return { ...ENTRY_POINTS, unsigned: specifier }
  return {
    unsigned: specifier,
    int32: `${specifier}/int32`,
    bigint: `${specifier}/bigint`,
    hex: `${specifier}/hex`,
  }
}
