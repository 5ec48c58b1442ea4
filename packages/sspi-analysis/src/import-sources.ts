import { representationSuffixes } from './plan-name.ts'
import type { Representation } from './text-edit.ts'

/**
 * The module that each representation of the constants comes from. Where several come from one module, the names of its
 * exports tell them apart: `SEC_E_INVALID_TOKEN`, `SEC_E_INVALID_TOKEN_INT32`.
 */
export type ImportSources = Record<Representation, string>

/** A constant that a module exports. */
export interface SourcedConstant {
  /** Its name in the table. */
  name: string
  representation: Representation
}

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

/** One module for the constants of every representation. */
export function sharedSourcesOf(specifier: string): ImportSources {
  return { unsigned: specifier, int32: specifier, bigint: specifier, hex: specifier }
}

/** The representations that come from a module. */
export function representationsFrom(specifier: string, sources: ImportSources): Representation[] {
  return representations.filter((representation) => sources[representation] === specifier)
}

/** The name under which its module exports a constant. */
export function exportedNameOf({ name, representation }: SourcedConstant, sources: ImportSources): string {
  const isAlone = representationsFrom(sources[representation], sources).length === 1
  return isAlone ? name : `${name}${representationSuffixes[representation]}`
}

/** The constant that a module exports under a name; undefined where none comes from that module. */
export function constantExportedAs(
  exported: string,
  specifier: string,
  sources: ImportSources,
): SourcedConstant | undefined {
  const [first, ...others] = representationsFrom(specifier, sources)
  if (first === undefined) return undefined
  const suffixed = others.find((one) => exported.endsWith(representationSuffixes[one]))
  if (suffixed === undefined) return { name: exported, representation: first }
  return { name: exported.slice(0, -representationSuffixes[suffixed].length), representation: suffixed }
}
