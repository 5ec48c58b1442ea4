import type { MovedDeclaration } from './find-constant-migrations.ts'
import {
  exportedNameOf,
  representations,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
import { quotedText } from './quoted-text.ts'
import { declaratorRemovalsOf, removalsOf } from './removal.ts'
import type { SourceFile } from './source-file.ts'
import { sourceStyleOf } from './source-style.ts'
import { specifierList } from './specifier-list.ts'
import type { NeededConstant, RemovedConstant, TextEdit } from './text-edit.ts'
import { nodeIn, nodesIn, parentOf, type Node } from './tree.ts'

/** Plans the edits that take declarations out, and hand on from their module what the file exported. */
export function planDeclarationsGone(
  moved: readonly MovedDeclaration[],
  file: SourceFile,
  sources: ImportSources,
  insertions: ReadonlySet<number>,
): TextEdit[] {
  const groups = byStatement(moved)
  const isWhole = ([statement, declarations]: Group) => declaratorsIn(statement).length <= declarations.length
  return [
    ...groups.filter((group) => !isWhole(group)).flatMap(planDeclaratorsGone),
    ...planStatementsGone(groups.filter(isWhole), file, sources, insertions),
  ]
}

/** A statement with the declarations in it that go. */
type Group = readonly [statement: Node, declarations: readonly MovedDeclaration[]]

function planDeclaratorsGone([statement, declarations]: Group): TextEdit[] {
  const removals = declaratorRemovalsOf(
    new Set<Node>(declarations.map(({ declaration }) => declaration)),
    declaratorsIn(statement),
  )
  return declarations.flatMap((one) => {
    const removal = removals.get(one.declaration)
    return removal === undefined ? [] : { ...removal, removes: removedBy([one]) }
  })
}

function planStatementsGone(
  groups: readonly Group[],
  file: SourceFile,
  sources: ImportSources,
  insertions: ReadonlySet<number>,
): TextEdit[] {
  const exports = groups.filter(([{ type }]) => type === 'ExportNamedDeclaration')
  const [firstExport] = exports[0] ?? []
  const statements = groups.map(([statement]) => statement)
  const removals = removalsOf(statements, file.text, insertions, firstExport)
  return groups.flatMap(([statement, declarations]) => {
    const removal = removals.get(statement)
    if (removal === undefined) return []
    const removes = removedBy(declarations)
    if (statement !== firstExport) return { ...removal, removes }
    const { lineEnd } = sourceStyleOf(file)
    const isLine = /[\n\r\u2028\u2029]$/u.test(file.text.slice(removal.start, removal.end))
    const handedOn = exports.flatMap(([, exported]) => exported).flatMap(sourcedConstantsOf)
    const lines = exportLinesOf(handedOn, file, sources)
    const needs = handedOn.map((each): NeededConstant => ({ ...each, system: 'esm' }))
    return { ...removal, text: lines.join(lineEnd) + (isLine ? lineEnd : ''), removes, needs }
  })
}

function sourcedConstantsOf({ constants }: MovedDeclaration): SourcedConstant[] {
  return constants.map(({ code, representation }) => ({ name: code.name, representation }))
}

function byStatement(moved: readonly MovedDeclaration[]): Group[] {
  const statements = new Map<Node, MovedDeclaration[]>()
  for (const one of moved) {
    const others = statements.get(one.statement)
    if (others === undefined) statements.set(one.statement, [one])
    else others.push(one)
  }
  return [...statements].sort(([a], [b]) => a.range[0] - b.range[0])
}

/** The declarators of a statement; none of an enum. */
export function declaratorsIn(statement: Node): Node[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? nodeIn(statement.declaration) : statement
  return declaration?.type === 'VariableDeclaration' ? nodesIn(declaration.declarations) : []
}

function removedBy(moved: readonly MovedDeclaration[]): RemovedConstant[] {
  return moved.flatMap(({ constants }) =>
    constants.map(({ nameNode, code, representation }) => {
      const { range } = parentOf(nameNode) ?? nameNode
      return { start: range[0], end: range[1], code: code.aliasOf ?? code.name, representation }
    }),
  )
}

/** One `export … from` for each module that the constants are of. */
function exportLinesOf(
  exported: readonly SourcedConstant[],
  file: SourceFile,
  sources: ImportSources,
): string[] {
  const style = sourceStyleOf(file)
  const specifiersBySource = new Map<string, string[]>()
  for (const representation of representations) {
    const source = sources[representation]
    const specifiers = exported
      .filter((each) => each.representation === representation)
      .map((each) => exportSpecifier(each, sources))
    if (specifiers.length > 0)
      specifiersBySource.set(source, [...(specifiersBySource.get(source) ?? []), ...specifiers])
  }
  return [...specifiersBySource].map(([source, specifiers]) => {
    const tail = ` from ${quotedText(source, style.quote)}${style.semicolon}`
    return `export ${specifierList(specifiers, `export ${tail}`.length, style)}${tail}`
  })
}

function exportSpecifier(constant: SourcedConstant, sources: ImportSources): string {
  const exported = exportedNameOf(constant, sources)
  return exported === constant.name ? exported : `${exported} as ${constant.name}`
}
