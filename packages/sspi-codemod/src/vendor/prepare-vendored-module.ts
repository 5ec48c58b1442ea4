import { accessSync, constants, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Program } from 'sspi-analysis'
import { createParse } from '../parse.ts'
import { describeFileError } from '../run/file-error.ts'
import { PathError, pathShownFor } from '../run/list-files.ts'
import { createPackageLookup } from '../run/nearest-package.ts'
import { decodeSource } from '../run/source-text.ts'
import { isVendoredSource } from './new-vendored-source.ts'
import { readVendoredSource } from './read-vendored-source.ts'
import type { VendoredForm, VendoredModule } from './vendored-module.ts'

/** A module of constants as the run finds it. */
export interface PreparedModule extends VendoredModule {
  /** Undefined where there is none yet. */
  existing: ExistingModule | undefined
}

export interface ExistingModule {
  bytes: Buffer
  source: string
  ast: Program
}

const EXTENSION = /(?<!\.d)\.(?<extension>[cm]?[jt]s)$/u

/**
 * Looks at the file that is to hold the constants, before anything is planned.
 * @throws {PathError} where it cannot be written, or is not one that an earlier run wrote.
 */
export function prepareVendoredModule(name: string, cwd: string, write: boolean): PreparedModule {
  const absolute = resolve(cwd, name)
  const extension = EXTENSION.exec(basename(absolute))?.groups?.['extension']
  if (extension === undefined)
    throw new PathError(`--vendor needs a file that ends in .js, .mjs, .cjs, .ts, .mts or .cts: ${name}`)
  const stats = statOf(absolute, name)
  if (stats !== undefined && !stats.isFile()) throw new PathError(`--vendor needs a file: ${name}`)
  const realPath = realPathToBe(absolute)
  if (write) checkWritable(realPath, name)
  const existing = stats === undefined ? undefined : readExisting(realPath, name)
  const packageType = createPackageLookup()(dirname(realPath))?.type
  const form = (existing && formIn(existing, name)) ?? formFor(extension, packageType)
  return {
    path: pathShownFor(absolute, cwd),
    realPath,
    form,
    isEsModule: form === 'esm' && isEsModule(extension, packageType),
    existing,
  }
}

function statOf(absolute: string, name: string): Stats | undefined {
  try {
    return statSync(absolute)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new PathError(`cannot write ${name}: ${describeFileError(error)}`)
  }
}

/** The real path of what need not be there: that of the nearest folder that is, and the rest as it is written. */
function realPathToBe(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPathToBe(parent), basename(path))
  }
}

/** The file itself, or the nearest folder in which it can be made. */
function checkWritable(path: string, name: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || dirname(path) === path)
      throw new PathError(`cannot write ${name}: ${describeFileError(error)}`)
    checkWritable(dirname(path), name)
  }
}

function readExisting(realPath: string, name: string): ExistingModule {
  try {
    const bytes = readFileSync(realPath)
    const source = decodeSource(bytes)
    if (!isVendoredSource(source))
      throw new PathError(`${name} was not written by sspi-codemod: name another file with --vendor`)
    return { bytes, source, ast: createParse()(source, realPath) }
  } catch (error) {
    if (error instanceof PathError) throw error
    throw new PathError(`cannot read ${name}: ${describeFileError(error)}`)
  }
}

function formIn({ ast }: ExistingModule, name: string): VendoredForm | undefined {
  const { form, isClosed } = readVendoredSource(ast)
  if (!isClosed) return form
  throw new PathError(`${name} no longer exports its constants one by one: name another file with --vendor`)
}

type PackageType = 'module' | 'commonjs' | undefined

function formFor(extension: string, packageType: PackageType): VendoredForm | undefined {
  switch (extension) {
    case 'cjs':
      return 'commonjs'
    case 'cts':
      return 'export-equals'
    case 'js':
      if (packageType === undefined) return undefined
      return packageType === 'module' ? 'esm' : 'commonjs'
    default:
      return 'esm'
  }
}

/** TypeScript makes of `.ts` what the package is; Node finds out by itself what a `.js` is. */
function isEsModule(extension: string, packageType: PackageType): boolean {
  if (extension.startsWith('m') || extension === 'js') return true
  return extension === 'ts' && packageType === 'module'
}
