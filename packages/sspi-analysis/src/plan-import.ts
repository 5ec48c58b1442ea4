import type { TSESTree } from '@typescript-eslint/types'
import { insertionPointOf, type InsertionPoint } from './insertion-point.ts'
import { representations, type ImportSources } from './import-sources.ts'
import { isRequireCall, type ModuleSystem } from './module-system.ts'
import { representationOfSource } from './constant-bindings.ts'
import type { SourceFile } from './source-file.ts'
import { sourceStyleOf, type SourceStyle } from './source-style.ts'
import type { Representation, TextEdit } from './text-edit.ts'

/** One constant that a file is to import. */
export interface NewImport {
  name: string
  local: string
  representation: Representation
}

/** How a file takes its imports. */
export interface ImportTarget {
  file: SourceFile
  system: ModuleSystem
  sources: ImportSources
  /** The offset of the first place that needs one of the constants. */
  firstUse: number
}

export interface ImportPlanner {
  /** The edits that import constants: into an existing import where there is one, else one new line a source. */
  planImports: (imports: readonly NewImport[]) => TextEdit[]
  /** Whether every constant can go into an import that is there already. */
  canMergeAll: (imports: readonly NewImport[]) => boolean
}

/** Looks once at how a file takes its imports, for any number of plans. */
export function createImportPlanner(target: ImportTarget): ImportPlanner {
  const { file, system, sources } = target
  const lists = new Map(
    representations.map((representation) => [representation, mergeableList(representation, target)]),
  )
  const style = sourceStyleOf(file)
  const point = insertionPointOf(file, system, target.firstUse)
  return {
    planImports: (imports) => {
      const edits: TextEdit[] = []
      const lines: string[] = []
      for (const representation of representations) {
        const ofSource = imports.filter((one) => one.representation === representation).sort(byName)
        if (ofSource.length === 0) continue
        const list = lists.get(representation)
        const specifiers = ofSource.map((one) => specifierText(one, system))
        if (list === undefined) lines.push(importLine(specifiers, sources[representation], system, style))
        else edits.push(mergeInto(list, specifiers, file.text))
      }
      return lines.length === 0 ? edits : [...edits, insertLines(lines, point, style)]
    },
    canMergeAll: (imports) => imports.every(({ representation }) => lists.get(representation) !== undefined),
  }
}

function byName(a: NewImport, b: NewImport): number {
  return a.name < b.name ? -1 : 1
}

function specifierText({ name, local }: NewImport, system: ModuleSystem): string {
  if (name === local) return name
  return system === 'esm' ? `${name} as ${local}` : `${name}: ${local}`
}

/** A list of names between braces: the range of its inside, and its last member. */
interface SpecifierList {
  first: TSESTree.Node | undefined
  last: TSESTree.Node | undefined
  /** The offset behind the opening brace. */
  open: number
}

function mergeableList(
  representation: Representation,
  { file, system, sources, firstUse }: ImportTarget,
): SpecifierList | undefined {
  for (const statement of file.ast.body) {
    const list = system === 'esm' ? importedList(statement, file.text) : requiredList(statement, firstUse)
    if (list !== undefined && representationOfSource(list.source, sources) === representation) return list
  }
  return undefined
}

function importedList(
  statement: TSESTree.Node,
  text: string,
): (SpecifierList & { source: TSESTree.Node }) | undefined {
  if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return undefined
  const { specifiers, source } = statement
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier')
  const open = text.slice(0, source.range[0]).lastIndexOf('{') + 1
  if (named.length === 0 && open <= statement.range[0]) return undefined
  return { first: named[0], last: named.at(-1), open, source }
}

function requiredList(
  statement: TSESTree.Node,
  firstUse: number,
): (SpecifierList & { source: TSESTree.Node }) | undefined {
  if (statement.type !== 'VariableDeclaration' || statement.range[1] > firstUse) return undefined
  for (const { id, init } of statement.declarations) {
    if (id.type !== 'ObjectPattern' || init === null || !isRequireCall(init)) continue
    const [source] = init.arguments
    if (source === undefined || id.properties.some(({ type }) => type === 'RestElement')) continue
    return { first: id.properties[0], last: id.properties.at(-1), open: id.range[0] + 1, source }
  }
  return undefined
}

function mergeInto(
  { first, last, open }: SpecifierList,
  specifiers: readonly string[],
  text: string,
): TextEdit {
  if (first === undefined || last === undefined) {
    return { start: open, end: open, text: ` ${specifiers.join(', ')}${text[open] === '}' ? ' ' : ''}` }
  }
  const separator = /^\s*(?:\r\n|[\n\r])\s*$/u.exec(text.slice(open, first.range[0]))?.[0] ?? ' '
  const [, end] = last.range
  return { start: end, end, text: specifiers.map((specifier) => `,${separator}${specifier}`).join('') }
}

const LONGEST_LINE = 100

function importLine(
  specifiers: readonly string[],
  source: string,
  system: ModuleSystem,
  style: SourceStyle,
): string {
  const { padding, quote, semicolon, keyword, lineEnd } = style
  const quoted = `${quote}${source}${quote}`
  const [head, tail] =
    system === 'esm'
      ? ['import', ` from ${quoted}${semicolon}`]
      : [keyword, ` = require(${quoted})${semicolon}`]
  const line = `${head} {${padding}${specifiers.join(', ')}${padding}}${tail}`
  if (line.length <= LONGEST_LINE) return line
  const rows = specifiers.map((specifier) => `${style.indent}${specifier},${lineEnd}`)
  return `${head} {${lineEnd}${rows.join('')}}${tail}`
}

function insertLines(
  lines: readonly string[],
  { offset, lineEnd: needed }: InsertionPoint,
  { lineEnd }: SourceStyle,
): TextEdit {
  const before = needed === 'after' ? '' : lineEnd
  const after = needed === 'before' ? '' : lineEnd
  return { start: offset, end: offset, text: `${before}${lines.join(lineEnd)}${after}` }
}
