import { applyEdits, representations, type Program, type SourcedConstant, type TextEdit } from 'sspi-analysis'
import {
  constantLinesOf,
  vendoredConstantNamed,
  vendoredNameOf,
  vendoredValueOf,
  type ConstantStyle,
} from './constant-text.ts'
import { endOfLineIn } from './end-of-line.ts'
import { MergeError } from './merge-error.ts'
import { headOffsetIn } from './new-vendored-source.ts'
import { readVendoredSource, type VendoredExport, type VendoredSource } from './read-vendored-source.ts'
import type { VendoredForm } from './vendored-module.ts'

/**
 * Adds the constants that a module of constants lacks, each in its place by name; everything else stays as it is.
 * @throws {MergeError} where a constant is there with another value.
 */
export function mergeConstants(
  source: string,
  ast: Program,
  constants: readonly SourcedConstant[],
  form: VendoredForm,
): string {
  const read = readVendoredSource(ast, source)
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
  { lineEnd, semicolon }: ConstantStyle,
): TextEdit {
  const blankLine = `${lineEnd}${lineEnd}`
  const isFirst = body !== undefined && offset === endOfLineIn(source, body.range[0] + 1, body.body)
  const text = blocks.join(blankLine) + (goesOnAt(source, offset) && semicolon === '' ? ';' : '')
  if (!isFirst) return { start: offset, end: offset, text: `${blankLine}${text}` }
  return { start: offset, end: offset, text: `${lineEnd}${text}${exports.length > 0 ? lineEnd : ''}` }
}

const UP_TO_CODE = /(?:\s+|\/\/.*|\/\*[^]*?\*\/)*/uy

/** Whether the code behind an offset would be read as one expression with a value before it. */
function goesOnAt(source: string, offset: number): boolean {
  UP_TO_CODE.lastIndex = offset
  UP_TO_CODE.exec(source)
  return /[([`+\-/]/u.test(source[UP_TO_CODE.lastIndex] ?? '')
}

function isThere(constant: SourcedConstant, exports: readonly VendoredExport[]): boolean {
  const name = vendoredNameOf(constant)
  const known = exports.findLast((one) => one.name === name)
  if (known?.value !== undefined && known.value !== vendoredValueOf(constant))
    throw new MergeError(`${name} has another value there than the code: correct it first`)
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
  if (last !== undefined) return endOfLineIn(source, last.statement.range[1], body?.body ?? ast.body)
  if (body !== undefined) return endOfLineIn(source, body.range[0] + 1, body.body)
  const directives = ast.body.filter(
    (statement) => 'directive' in statement && typeof statement.directive === 'string',
  )
  return endOfLineIn(source, directives.at(-1)?.range[1] ?? headOffsetIn(source) ?? 0, ast.body)
}

/** Names that are not of the table stand wherever somebody put them. */
function isBefore(one: SourcedConstant | undefined, other: SourcedConstant): boolean {
  return one !== undefined && compareConstants(one, other) < 0
}
