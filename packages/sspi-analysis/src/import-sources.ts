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

/** The entry points of a package that is laid out like `sspi-status`. */
export function importSourcesOf(specifier: string): ImportSources {
  return {
    unsigned: specifier,
    int32: `${specifier}/int32`,
    bigint: `${specifier}/bigint`,
    hex: `${specifier}/hex`,
  }
}
