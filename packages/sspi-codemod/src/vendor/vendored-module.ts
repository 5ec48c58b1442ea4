import type { ModuleSystem } from 'sspi-analysis'

/**
 * How a module of vendored constants exports them: as an ES module, by `exports.NAME =`, or as TypeScript writes CommonJS,
 * by `export =`.
 */
export type VendoredForm = 'esm' | 'commonjs' | 'export-equals'

/** A module of constants that the run writes. Plain data: it goes to whichever thread plans. */
export interface VendoredModule {
  /** As reports show it: relative to the working directory, with `/`. */
  path: string
  /** Where it lies or will lie, free of symbolic links. */
  realPath: string
  /** Undefined where the files that import it decide, because nothing else does. */
  form: VendoredForm | undefined
  /** Whether Node takes it for an ES module, which cannot be required. */
  isEsModule: boolean
}

/** The module as one file sees it. */
export interface VendoredTarget {
  /** The way to it from the folder of the importing file: `./codes.ts`, `../lib/codes.ts`. */
  path: string
  importableIn: readonly ModuleSystem[]
}

const ALL: readonly ModuleSystem[] = ['esm', 'commonjs', 'import-equals']

/** In which module systems a file can import the constants. */
export function importableIn(
  { form, isEsModule }: Pick<VendoredModule, 'form' | 'isEsModule'>,
  importing: { path: string; packageType: 'module' | 'commonjs' | undefined },
): readonly ModuleSystem[] {
  if (isEsModule) return ['esm']
  // Node does not see the names in what `export =` compiles to, but TypeScript's own imports of CommonJS do.
  const isCompiledToCommonJs =
    importing.path.endsWith('.cts') || (/\.tsx?$/u.test(importing.path) && importing.packageType !== 'module')
  return form === 'export-equals' && !isCompiledToCommonJs ? ['commonjs', 'import-equals'] : ALL
}
