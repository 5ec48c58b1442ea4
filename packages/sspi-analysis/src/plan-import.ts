import { representationOfSource } from './constant-bindings.ts'
import { representations, type ImportSources } from './import-sources.ts'
import { insertionPointOf, type InsertionPoint } from './insertion-point.ts'
import { importListsIn, type ImportList } from './merge-import.ts'
import type { ModuleSystem } from './module-system.ts'
import type { SourceFile } from './source-file.ts'
import { sourceStyleOf, type SourceStyle } from './source-style.ts'
import type { Representation, TextEdit } from './text-edit.ts'
import { hasRange, nodesIn } from './tree.ts'

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
  const lists = listsByRepresentation(target)
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
        else edits.push(...list.add(specifiers, style))
      }
      return lines.length === 0 ? edits : [...edits, insertLines(lines, point, style)]
    },
    canMergeAll: (imports) => imports.every(({ representation }) => lists.has(representation)),
  }
}

/** For each source, the first of its imports that can take more names. */
function listsByRepresentation({
  file,
  system,
  sources,
  firstUse,
}: ImportTarget): ReadonlyMap<Representation, ImportList> {
  const lists = new Map<Representation, ImportList>()
  for (const statement of nodesIn(file.ast.body).filter(hasRange)) {
    // A require has its names only after it has run.
    if (system === 'commonjs' && statement.range[1] > firstUse) break
    for (const list of importListsIn(statement, system, file.text)) {
      const representation = representationOfSource(list.source, sources)
      if (representation !== undefined && !lists.has(representation)) lists.set(representation, list)
    }
  }
  return lists
}

function byName(a: NewImport, b: NewImport): number {
  return a.name < b.name ? -1 : 1
}

function specifierText({ name, local }: NewImport, system: ModuleSystem): string {
  if (name === local) return name
  return system === 'esm' ? `${name} as ${local}` : `${name}: ${local}`
}

/** Prettier's width, and like there a single name stays on one line however long that gets. */
const LONGEST_LINE = 80

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
  if (line.length <= LONGEST_LINE || specifiers.length === 1) return line
  const rows = specifiers.map((specifier) => `${style.indent}${specifier},${lineEnd}`)
  return `${head} {${lineEnd}${rows.join('')}}${tail}`
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
