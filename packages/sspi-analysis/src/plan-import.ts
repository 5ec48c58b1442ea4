import {
  exportedNameOf,
  representations,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
import { insertionPointOf, type InsertionPoint } from './insertion-point.ts'
import { importListsIn, type ImportList } from './merge-import.ts'
import type { ModuleSystem } from './module-system.ts'
import { importEqualsLines } from './import-equals-lines.ts'
import { quotedText } from './quoted-text.ts'
import type { SourceFile } from './source-file.ts'
import { sourceStyleOf, type SourceStyle } from './source-style.ts'
import { specifierList } from './specifier-list.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, nodesIn } from './tree.ts'

/** One constant that a file is to import. */
export interface NewImport extends SourcedConstant {
  /** What the file writes for it. */
  local: string
  /** The whole module that `local` is a member of, where the file imports modules as `import x = require('…')`. */
  namespace?: string
}

/** How a file takes its imports. */
export interface ImportTarget {
  file: SourceFile
  system: ModuleSystem
  sources: ImportSources
  /** The offset from which on code that needs one of the constants may run. */
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
  const lists = listsBySource(target)
  const style = sourceStyleOf(file)
  const point = insertionPointOf(file, system, target.firstUse)

  function planImports(imports: readonly NewImport[]): TextEdit[] {
    if (system === 'import-equals') return newLines(importEqualsLines(imports, target, style))
    const edits: TextEdit[] = []
    const lines: string[] = []
    for (const [source, ofSource] of groupedBySource(imports, sources)) {
      const list = lists.get(source)
      const specifiers = ofSource.map((one) => specifierText(one, exportedNameOf(one, sources), system))
      if (list === undefined) lines.push(importLine(specifiers, source, system, style))
      else edits.push(...list.add(specifiers, style))
    }
    return [...edits, ...newLines(lines)]
  }

  function newLines(lines: readonly string[]): TextEdit[] {
    return lines.length === 0 ? [] : [insertLines(lines, point, style)]
  }

  return {
    planImports: (imports) => saying(planImports(imports), imports, system),
    canMergeAll: (imports) => imports.every(({ representation }) => lists.has(sources[representation])),
  }
}

/** The edits, the first of which says what they import. */
function saying(
  [first, ...others]: readonly TextEdit[],
  imports: readonly NewImport[],
  system: ModuleSystem,
): TextEdit[] {
  if (first === undefined) return []
  const needs = imports.map(({ name, representation }) => ({ name, representation, system }))
  return [{ ...first, needs }, ...others]
}

/** By the order of the representations, and in each group by name. */
function groupedBySource(
  imports: readonly NewImport[],
  sources: ImportSources,
): Map<string, readonly NewImport[]> {
  const groups = new Map<string, readonly NewImport[]>()
  for (const representation of representations) {
    const specifier = sources[representation]
    const ofSource = imports.filter((one) => sources[one.representation] === specifier)
    if (ofSource.length > 0) groups.set(specifier, ofSource.sort(byExportedName(sources)))
  }
  return groups
}

function byExportedName(sources: ImportSources): (a: NewImport, b: NewImport) => number {
  return (a, b) => (exportedNameOf(a, sources) < exportedNameOf(b, sources) ? -1 : 1)
}

/** For each source, the first of its imports that can take more names. */
function listsBySource({ file, system, sources, firstUse }: ImportTarget): ReadonlyMap<string, ImportList> {
  const lists = new Map<string, ImportList>()
  const specifiers = new Set(representations.map((representation) => sources[representation]))
  for (const statement of nodesIn(file.ast.body).filter(hasRange)) {
    // A require has its names only after it has run.
    if (system === 'commonjs' && statement.range[1] > firstUse) break
    for (const list of importListsIn(statement, system, file.text)) {
      const source = list.source.type === 'Literal' ? list.source.value : undefined
      if (typeof source === 'string' && specifiers.has(source) && !lists.has(source)) lists.set(source, list)
    }
  }
  return lists
}

function specifierText({ local }: NewImport, exported: string, system: ModuleSystem): string {
  if (exported === local) return exported
  return system === 'esm' ? `${exported} as ${local}` : `${exported}: ${local}`
}

function importLine(
  specifiers: readonly string[],
  source: string,
  system: ModuleSystem,
  style: SourceStyle,
): string {
  const { quote, semicolon, keyword } = style
  const quoted = quotedText(source, quote)
  const [head, tail] =
    system === 'esm'
      ? ['import', ` from ${quoted}${semicolon}`]
      : [keyword, ` = require(${quoted})${semicolon}`]
  return `${head} ${specifierList(specifiers, `${head} ${tail}`.length, style)}${tail}`
}

function insertLines(
  lines: readonly string[],
  { offset, lineEnd: needed, needsSemicolon }: InsertionPoint,
  { lineEnd, semicolon }: SourceStyle,
): TextEdit {
  const before = needed === 'after' ? '' : lineEnd
  const after = needed === 'before' ? '' : lineEnd
  const end = needsSemicolon && semicolon === '' ? ';' : ''
  return { start: offset, end: offset, text: `${before}${lines.join(lineEnd)}${end}${after}` }
}
