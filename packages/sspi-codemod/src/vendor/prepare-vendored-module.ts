import { accessSync, constants, lstatSync, readFileSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Program } from 'sspi-analysis'
import { createParse } from '../parse.ts'
import { describeFileError } from '../run/file-error.ts'
import { PathError, pathShownFor } from '../run/list-files.ts'
import { createPackageLookup } from '../run/nearest-package.ts'
import { realPathToBe } from '../run/real-path-to-be.ts'
import { decodeSource } from '../run/source-text.ts'
import { headOffsetIn, isBlankSource } from './new-vendored-source.ts'
import { readVendoredSource } from './read-vendored-source.ts'
import { isTypeScript, type VendoredForm, type VendoredModule } from './vendored-module.ts'

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
  checkImportable(pathShownFor(absolute, cwd), name)
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

/** @throws {PathError} where no import could name the file. */
function checkImportable(path: string, name: string): void {
  // On Windows, a backslash cannot be part of a name.
  if (sep === '/' && path.includes('\\'))
    throw new PathError(`${name}: an import would read \\ as a slash: name another file with --vendor`)
  if (isTypeScript(path) && /[%#?]/u.test(basename(path)))
    throw new PathError(
      `${name}: TypeScript and Node read % # ? in an import differently: name another file with --vendor`,
    )
}

function statOf(absolute: string, name: string): Stats | undefined {
  try {
    return statSync(absolute)
  } catch (error) {
    if (!isMissing(error)) throw new PathError(`cannot write ${name}: ${describeFileError(error)}`)
    if (!leadsToNothing(absolute)) return undefined
    throw new PathError(`cannot write ${name}: a symbolic link on its way leads to nothing`)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Whether what is missing is what a symbolic link leads to. */
function leadsToNothing(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats !== undefined)
    return stats.isSymbolicLink() && statSync(path, { throwIfNoEntry: false }) === undefined
  return dirname(path) !== path && leadsToNothing(dirname(path))
}

/** The file itself, or the nearest folder in which it can be made. */
function checkWritable(path: string, name: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path)
      throw new PathError(`cannot write ${name}: ${describeFileError(error)}`)
    checkWritable(dirname(path), name)
  }
}

function readExisting(realPath: string, name: string): ExistingModule {
  try {
    const bytes = readFileSync(realPath)
    const source = decodeSource(bytes)
    if (!isBlankSource(source) && headOffsetIn(source) === undefined)
      throw new PathError(`${name} was not written by sspi-codemod: name another file with --vendor`)
    return { bytes, source, ast: createParse()(source, realPath) }
  } catch (error) {
    if (error instanceof PathError) throw error
    throw new PathError(`cannot read ${name}: ${describeFileError(error)}`)
  }
}

function formIn({ ast, source }: ExistingModule, name: string): VendoredForm | undefined {
  const { form, isClosed } = readVendoredSource(ast, source)
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
