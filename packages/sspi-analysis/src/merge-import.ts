import type { TSESTree } from '@typescript-eslint/types'
import { isTypeImport } from './module-statements.ts'
import { requiredSourceOf, type ModuleSystem } from './module-system.ts'
import type { SourceStyle } from './source-style.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, nodeIn, nodesIn, type Node } from './tree.ts'

/** An import or `require` that takes more names. */
export interface ImportList {
  source: Node
  /** The edits that add specifiers to it. */
  add: (specifiers: readonly string[], style: SourceStyle) => TextEdit[]
}

/** The lists of names in a statement that have room for one more. */
export function importListsIn(statement: Node, system: ModuleSystem, text: string): ImportList[] {
  if (system === 'commonjs') return requiredLists(statement, text)
  const isImport = system === 'esm' && statement.type === 'ImportDeclaration'
  return isImport ? importedLists(statement, text) : []
}

function importedLists(statement: TSESTree.ImportDeclaration, text: string): ImportList[] {
  const source = nodeIn(statement.source)
  if (source === undefined) return []
  const specifiers = nodesIn(statement.specifiers).filter(hasRange)
  // `import defer` and `import source` take no braces.
  const hasPhase = 'phase' in statement && (statement.phase ?? undefined) !== undefined
  const hasNamespace = specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')
  if (isTypeImport(statement) || hasPhase || hasNamespace) return []
  const named = specifiers.filter(({ type }) => type === 'ImportSpecifier')
  const byDefault = specifiers.find(({ type }) => type === 'ImportDefaultSpecifier')
  const from = byDefault?.range[1] ?? statement.range[0]
  const open = behindBrace(text, from, named[0]?.range[0] ?? source.range[0])
  if (open !== undefined)
    return [{ source, add: (added, style) => addToList(named, open, added, text, style) }]
  // A bare `import 'x'` is there for what it does: it stays as it is.
  if (byDefault === undefined) return []
  return [{ source, add: (added, { padding }) => [insert(from, `, ${braced(added, padding)}`)] }]
}

function requiredLists(statement: Node, text: string): ImportList[] {
  if (statement.type !== 'VariableDeclaration') return []
  return nodesIn(statement.declarations).flatMap((declarator) => {
    const id = declarator.type === 'VariableDeclarator' ? nodeIn(declarator.id) : undefined
    if (declarator.type !== 'VariableDeclarator' || id?.type !== 'ObjectPattern') return []
    const source = requiredSourceOf(nodeIn(declarator.init))
    const properties = nodesIn(id.properties).filter(hasRange)
    if (source === undefined || properties.some(({ type }) => type === 'RestElement')) return []
    return [{ source, add: (added, style) => addToList(properties, id.range[0] + 1, added, text, style) }]
  })
}

const COMMENT = String.raw`\/\/[^\r\n\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*\*\/`
const UP_TO_BRACE = /^(?:[^/{]|\/\/[^\r\n\u2028\u2029]*(?=[\r\n\u2028\u2029])|\/\*(?:[^*]|\*(?!\/))*\*\/)*\{/u

/** The offset behind the opening brace of a stretch, where it has one outside of comments. */
function behindBrace(text: string, from: number, until: number): number | undefined {
  const found = UP_TO_BRACE.exec(text.slice(from, until))
  return found === null ? undefined : from + found[0].length
}

function braced(specifiers: readonly string[], padding: string): string {
  return `{${padding}${specifiers.join(', ')}${padding}}`
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

/** A comma behind the last member, and a comment on its line, which belongs to it. */
const TRAIL = new RegExp(String.raw`^(?<comma>\s*,)?(?<comment>[^\S\r\n\u2028\u2029]*(?:${COMMENT}))?`, 'u')

/** Adds specifiers behind the last one, each on a line of its own where that one has its own line. */
function addToList(
  members: readonly Node[],
  open: number,
  specifiers: readonly string[],
  text: string,
  { padding }: SourceStyle,
): TextEdit[] {
  const last = members.at(-1)
  if (last === undefined) return [insert(open, addedToEmpty(specifiers, text[open] === '}', padding))]
  const [start, end] = last.range
  const separator = /(?:\r\n|[\n\r])[^\S\r\n]*$/u.exec(text.slice(open, start))?.[0] ?? ' '
  const { comma, comment } = TRAIL.exec(text.slice(end))?.groups ?? {}
  if (comment === undefined) return [insert(end, specifiers.map((added) => `,${separator}${added}`).join(''))]
  const added = specifiers.map((specifier) => `${separator}${specifier}`).join(',')
  const at = end + (comma?.length ?? 0) + comment.length
  return comma === undefined ? [insert(end, ','), insert(at, added)] : [insert(at, `${added},`)]
}

function addedToEmpty(specifiers: readonly string[], isClosedAtOnce: boolean, padding: string): string {
  return `${padding}${specifiers.join(', ')}${isClosedAtOnce ? padding : ''}`
}
