import { applyEdits, representations, type Program, type SourcedConstant, type TextEdit } from 'sspi-analysis'
import {
  constantLinesOf,
  vendoredConstantNamed,
  vendoredNameOf,
  vendoredValueOf,
  type ConstantStyle,
} from './constant-text.ts'
import { readVendoredSource, type VendoredExport, type VendoredSource } from './read-vendored-source.ts'
import type { VendoredForm } from './vendored-module.ts'

/** A name that a module of constants exports with another value than that of the code. */
export class WrongConstantError extends Error {
  override readonly name = 'WrongConstantError'
}

/**
 * Adds the constants that a module of constants lacks, each in its place by name; everything else stays as it is.
 * @throws {WrongConstantError} where a constant is there with another value.
 */
export function mergeConstants(
  source: string,
  ast: Program,
  constants: readonly SourcedConstant[],
  form: VendoredForm,
): string {
  const read = readVendoredSource(ast)
  const missing = constants.filter((constant) => !isThere(constant, read.exports)).sort(compareConstants)
  const style = styleOf(source, read.exports)
  const places = new Map<number, string[]>()
  for (const constant of missing) {
    const offset = placeOf(constant, read, source, ast)
    places.set(offset, [...(places.get(offset) ?? []), blockOf(constant, form, style)])
  }
  const edits = [...places].map(([offset, blocks]) => insertion(offset, blocks, read, source, style))
  return applyEdits(source, edits)
}

/** Blocks with blank lines between them and what is there; none behind an opening brace. */
function insertion(
  offset: number,
  blocks: readonly string[],
  { body, exports }: VendoredSource,
  source: string,
  { lineEnd }: ConstantStyle,
): TextEdit {
  const blankLine = `${lineEnd}${lineEnd}`
  const isFirst = body !== undefined && offset === endOfLine(source, body.range[0])
  const text = blocks.join(blankLine)
  if (!isFirst) return { start: offset, end: offset, text: `${blankLine}${text}` }
  return { start: offset, end: offset, text: `${lineEnd}${text}${exports.length > 0 ? lineEnd : ''}` }
}

function isThere(constant: SourcedConstant, exports: readonly VendoredExport[]): boolean {
  const name = vendoredNameOf(constant)
  const known = exports.find((one) => one.name === name)
  if (known?.value !== undefined && known.value !== vendoredValueOf(constant))
    throw new WrongConstantError(`${name} has another value there than the code: correct it first`)
  return known !== undefined
}

/** By the name of the code, and then in the order of the representations. */
function compareConstants(a: SourcedConstant, b: SourcedConstant): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return representations.indexOf(a.representation) - representations.indexOf(b.representation)
}

/** What the module does already; the constants of a namespace stand one level in. */
function styleOf(source: string, exports: readonly VendoredExport[]): ConstantStyle {
  const first = exports.find(({ name }) => vendoredConstantNamed(name) !== undefined)
  const text = first === undefined ? '' : source.slice(...first.statement.range)
  return {
    quote: /= *"/u.test(source) && !/= *'/u.test(source) ? '"' : "'",
    semicolon: text.endsWith(';') ? ';' : '',
    lineEnd: /\r\n|[\n\r]/u.exec(source)?.[0] ?? '\n',
  }
}

function blockOf(constant: SourcedConstant, form: VendoredForm, style: ConstantStyle): string {
  const indent = form === 'export-equals' ? '  ' : ''
  return constantLinesOf(constant, form, style)
    .map((line) => `${indent}${line}`)
    .join(style.lineEnd)
}

/** The end of the line behind which a constant goes: that of the last one before it by name, else of the head. */
function placeOf(
  constant: SourcedConstant,
  { exports, body }: VendoredSource,
  source: string,
  ast: Program,
): number {
  const before = exports.filter(({ name }) => isBefore(vendoredConstantNamed(name), constant))
  const last = before.at(-1)
  if (last !== undefined) return endOfLine(source, last.statement.range[1])
  if (body !== undefined) return endOfLine(source, body.range[0])
  const directives = ast.body.filter(
    (statement) => 'directive' in statement && typeof statement.directive === 'string',
  )
  return endOfLine(source, directives.at(-1)?.range[1] ?? 0)
}

/** Names that are not of the table stand wherever somebody put them. */
function isBefore(one: SourcedConstant | undefined, other: SourcedConstant): boolean {
  return one !== undefined && compareConstants(one, other) < 0
}

function endOfLine(source: string, from: number): number {
  const rest = /[\r\n]/u.exec(source.slice(from))
  return rest === null ? source.length : from + rest.index
}
