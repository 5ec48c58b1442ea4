import type { NeededConstant, SourcedConstant } from 'sspi-analysis'
import { createParse } from '../parse.ts'
import type { ListedFile } from '../run/file-list.ts'
import type { FileResult } from '../run/file-result.ts'
import { PathError } from '../run/list-files.ts'
import { checkMerged } from './check-merged.ts'
import { vendoredConstantNamed, vendoredNameOf } from './constant-text.ts'
import { constantsReadFrom } from './constants-read-from.ts'
import { mergeConstants } from './merge-constants.ts'
import { MergeError } from './merge-error.ts'
import { isBlankSource, newVendoredSource } from './new-vendored-source.ts'
import type { PreparedModule } from './prepare-vendored-module.ts'
import type { VendoredForm } from './vendored-module.ts'

/**
 * What the module of constants becomes, so that it has all that the changed files will read and all files read already;
 * undefined where it has them.
 * @throws {PathError} where a constant is there with another value, or one cannot be added.
 */
export function planVendoredModule(
  module: PreparedModule,
  results: readonly FileResult[],
  files: Iterable<ListedFile>,
): FileResult | undefined {
  const added = results.flatMap(({ status, needs }) => (status === 'changed' ? (needs ?? []) : []))
  const needed = [...added, ...constantsReadFrom(module.realPath, files)]
  const constants = onceEach(needed)
  if (constants.length === 0) return undefined
  const { path, realPath, existing } = module
  const form = module.form ?? formImportedBy(needed)
  const source = beginningOf(module, form)
  const parse = createParse()
  const output = merged(path, () => {
    const after = mergeConstants(source, parse(source, realPath), constants, form)
    if (after !== source) checkMerged({ path: realPath, before: source, after }, constants, parse)
    return after
  })
  if (output === existing?.source) return undefined
  const change = { before: existing?.bytes, source: existing?.source ?? '', output }
  return { path, realPath, status: 'changed', replacements: [], leftAlone: [], change }
}

/** What there is to add to. */
function beginningOf({ path, existing }: PreparedModule, form: VendoredForm): string {
  if (existing === undefined) return newVendoredSource(path, form)
  if (!isBlankSource(existing.source)) return existing.source
  return `${existing.source.startsWith('\uFEFF') ? '\uFEFF' : ''}${newVendoredSource(path, form)}`
}

function onceEach(needed: readonly NeededConstant[]): SourcedConstant[] {
  const names = new Set(needed.map(vendoredNameOf))
  return [...names].flatMap((name) => vendoredConstantNamed(name) ?? [])
}

/** A bundler packs ES modules alone, and Node sees by itself that a file is one. */
function formImportedBy(needed: readonly NeededConstant[]): VendoredForm {
  const systems = new Set(needed.map(({ system }) => system))
  return systems.has('commonjs') || systems.has('import-equals') ? 'commonjs' : 'esm'
}

function merged(path: string, merge: () => string): string {
  try {
    return merge()
  } catch (error) {
    if (error instanceof MergeError) throw new PathError(`${path}: ${error.message}`)
    throw error
  }
}
