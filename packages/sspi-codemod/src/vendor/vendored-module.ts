import type { LeftAloneReason, ModuleSystem } from 'sspi-analysis'

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
  /** The module systems in which the file can import from it, or why it cannot in any. */
  importableIn: readonly ModuleSystem[] | LeftAloneReason
}

const ALL: readonly ModuleSystem[] = ['esm', 'commonjs', 'import-equals']

/** Whether a file is TypeScript by its name. */
export function isTypeScript(path: string): boolean {
  return /\.[cm]?tsx?$/u.test(path)
}

/** In which module systems a file can import the constants, or why it cannot. */
export function importableIn(
  { realPath, form, isEsModule }: Pick<VendoredModule, 'realPath' | 'form' | 'isEsModule'>,
  importing: { path: string; packageType: 'module' | 'commonjs' | undefined },
): readonly ModuleSystem[] | LeftAloneReason {
  // Node finds no module in TypeScript before it is compiled, and TypeScript no types in JavaScript.
  if (isTypeScript(realPath) !== isTypeScript(importing.path)) return 'other-language'
  if (isEsModule) return ['esm']
  // Node does not see the names in what `export =` compiles to, but TypeScript's own imports of CommonJS do.
  const isCompiledToCommonJs =
    importing.path.endsWith('.cts') || (/\.tsx?$/u.test(importing.path) && importing.packageType !== 'module')
  return form === 'export-equals' && !isCompiledToCommonJs ? ['commonjs', 'import-equals'] : ALL
}
