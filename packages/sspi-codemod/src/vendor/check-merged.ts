import type { SourcedConstant } from 'sspi-analysis'
import type { Parse } from '../parse.ts'
import { readSourceFile } from '../source-file.ts'
import { vendoredNameOf, vendoredValueOf } from './constant-text.ts'
import { MergeError } from './merge-error.ts'
import { readVendoredSource, type VendoredExport } from './read-vendored-source.ts'

const UNMERGEABLE = 'no constant can be added to what is there: name another file with --vendor'

interface Merged {
  path: string
  before: string
  after: string
}

/**
 * Reads a module again after constants were added to it.
 * @throws {MergeError} where it is no program, or lacks one of them, or one of the exports that it had.
 */
export function checkMerged(
  { path, before, after }: Merged,
  constants: readonly SourcedConstant[],
  parse: Parse,
): void {
  const file = readAgain(after, path, parse)
  const had = exportsIn(before, path, parse)
  const has = readVendoredSource(file.ast, after).exports
  const added = constants.filter((one) => last(vendoredNameOf(one), had) === undefined)
  const twice = added.map(vendoredNameOf).find((name) => isDeclaredTwice(name, file))
  if (twice !== undefined)
    throw new MergeError(`${twice} is declared there as something else: rename that first`)
  const isLost = had.some(({ name }) => last(name, has)?.value !== last(name, had)?.value)
  const isWrong = added.some((one) => last(vendoredNameOf(one), has)?.value !== vendoredValueOf(one))
  if (isLost || isWrong) throw new MergeError(UNMERGEABLE)
}

function readAgain(source: string, path: string, parse: Parse) {
  try {
    return readSourceFile(source, path, { parse })
  } catch {
    throw new MergeError(UNMERGEABLE)
  }
}

function exportsIn(source: string, path: string, parse: Parse): VendoredExport[] {
  return readVendoredSource(parse(source, path), source).exports
}

function last(name: string, exports: readonly VendoredExport[]): VendoredExport | undefined {
  return exports.findLast((one) => one.name === name)
}

/** Parsers do not mind a name that is declared twice, but what runs the module does. */
function isDeclaredTwice(name: string, { scopeManager }: ReturnType<typeof readAgain>): boolean {
  const scopes = scopeManager?.scopes ?? []
  return scopes.some(({ set }) => {
    const values = set.get(name)?.defs.filter(({ isVariableDefinition }) => isVariableDefinition) ?? []
    return values.length > 1
  })
}
