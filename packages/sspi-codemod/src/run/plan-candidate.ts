import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasMinifiedName, leftAloneReasons } from 'sspi-analysis'
import { importSourceFrom, wayTo } from '../import-source.ts'
import { createParse, SourceError } from '../parse.ts'
import { importableIn, type VendoredModule, type VendoredTarget } from '../vendor/vendored-module.ts'
import { failed, resultOf, skipped, type FileError, type FileResult } from './file-result.ts'
import type { ListedFile } from './file-list.ts'
import { loadTransforms } from './load-transforms.ts'
import { createPackageLookup } from './nearest-package.ts'
import type { ParserName } from './parser-names.ts'
import { planFile } from './plan-file.ts'
import { decodeSource, EncodingError } from './source-text.ts'
import type { TransformName } from './transform-names.ts'

export interface PlanningOptions {
  cwd: string
  transforms: readonly TransformName[]
  /** Which of jscodeshift's parsers reads what the own one cannot. */
  parser: ParserName | undefined
  /** Import source; one that starts with a dot is a file relative to `cwd`. */
  from: string | undefined
  /** The module of constants that the run writes, to import from instead. */
  vendored?: VendoredModule | undefined
  includeGenerated: boolean
}

/** What one candidate comes to; `undefined` where there is nothing to say about it. */
export type PlanCandidate = (file: ListedFile, bytes: Buffer) => FileResult | undefined

function errorOf(error: unknown): FileError {
  if (error instanceof SourceError) {
    const { message, line, column } = error
    return { message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
  }
  if (error instanceof EncodingError) return { message: error.message }
  return { message: `Internal error: ${error instanceof Error ? error.message : String(error)}` }
}

function lineOf(source: string | undefined, { line }: FileError): string | undefined {
  return line === undefined ? undefined : source?.split(/\r\n|[\n\r\u2028\u2029]/u)[line - 1]
}

/** The module of constants as a file of a folder sees it. */
function vendoredTargetFor(
  module: VendoredModule,
  directory: string,
  importing: { path: string; packageType: 'module' | 'commonjs' | undefined },
): VendoredTarget {
  return { path: wayTo(module.realPath, directory), importableIn: importableIn(module, importing) }
}

/** Loads the transforms and returns what plans one file with them. */
export async function createPlanCandidate(options: PlanningOptions): Promise<PlanCandidate> {
  const transforms = await loadTransforms(options.transforms)
  const parse = createParse(options.parser)
  const nearestPackageOf = createPackageLookup()
  const cwd = realpathSync(options.cwd)
  return (file, bytes) => {
    if (!options.includeGenerated && hasMinifiedName(file.path)) {
      return skipped(file, 'minified', leftAloneReasons.minified)
    }
    const directory = dirname(file.realPath)
    let source: string | undefined
    try {
      source = decodeSource(bytes)
      const packageType = nearestPackageOf(directory)?.type
      const { vendored } = options
      const plan = planFile(source, file.path, transforms, {
        parse,
        packageType,
        from: options.from === undefined ? undefined : importSourceFrom(options.from, cwd, file.realPath),
        vendor: vendored && vendoredTargetFor(vendored, directory, { path: file.path, packageType }),
        includeGenerated: options.includeGenerated,
      })
      return resultOf(file, bytes, source, plan)
    } catch (error) {
      const described = errorOf(error)
      return { ...failed(file, described), wrongLine: lineOf(source, described) }
    }
  }
}
