import type { NeededConstant, SourcedConstant } from 'sspi-analysis'
import { createParse } from '../parse.ts'
import type { FileResult } from '../run/file-result.ts'
import { PathError } from '../run/list-files.ts'
import { vendoredConstantNamed, vendoredNameOf } from './constant-text.ts'
import { mergeConstants, WrongConstantError } from './merge-constants.ts'
import { newVendoredSource } from './new-vendored-source.ts'
import type { PreparedModule } from './prepare-vendored-module.ts'
import type { VendoredForm } from './vendored-module.ts'

/**
 * What the module of constants becomes, so that it has all that the changed files read; undefined where it has them.
 * @throws {PathError} where a constant is there with another value.
 */
export function planVendoredModule(
  module: PreparedModule,
  results: readonly FileResult[],
): FileResult | undefined {
  const needed = results.flatMap(({ status, needs }) => (status === 'changed' ? (needs ?? []) : []))
  const constants = onceEach(needed)
  if (constants.length === 0) return undefined
  const { path, realPath, existing } = module
  const form = module.form ?? formImportedBy(needed)
  const source = existing?.source ?? newVendoredSource(path, form)
  const ast = existing?.ast ?? createParse()(source, path)
  const output = merged(() => mergeConstants(source, ast, constants, form), path)
  if (output === existing?.source) return undefined
  const change = { before: existing?.bytes, source: existing?.source ?? '', output }
  return { path, realPath, status: 'changed', replacements: [], leftAlone: [], change }
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

function merged(merge: () => string, path: string): string {
  try {
    return merge()
  } catch (error) {
    if (error instanceof WrongConstantError) throw new PathError(`${path}: ${error.message}`)
    throw error
  }
}
