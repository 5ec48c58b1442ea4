import type { TSESTree } from '@typescript-eslint/types'
import { isRequireStatement, requiredSourceOf } from './module-system.ts'
import { nodeIndexOf, type NodesOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import { nodeIn, nodesIn, parentOf, textOf, type Node } from './tree.ts'

/** How a file writes its import lines. */
export interface SourceStyle {
  quote: '"' | "'"
  semicolon: '' | ';'
  /** The space inside braces. */
  padding: '' | ' '
  lineEnd: string
  /** One level of indentation. */
  indent: string
  /** The keyword of the file's `require` declarations. */
  keyword: TSESTree.VariableDeclaration['kind']
}

/** Reads the style off a file's imports, else off most of the rest; defaults where it has nothing to follow. */
export function sourceStyleOf({ ast, text }: SourceFile): SourceStyle {
  const statements = nodesIn(ast.body)
  const imports = statements.filter(isImport)
  const importTexts = imports.map((node) => textOf(node, text))
  const nodesOf = nodeIndexOf(ast)
  return {
    quote: quoteIn(importTexts) ?? usualQuoteIn(nodesOf, text),
    semicolon: semicolonIn(importTexts) ?? usualSemicolonIn(nodesOf, text),
    padding: paddingIn(importTexts),
    lineEnd: /\r\n|[\n\r]/u.exec(text)?.[0] ?? '\n',
    indent: /^(?:\t| {2,8})(?=[^\s*])/mu.exec(text)?.[0] ?? '  ',
    keyword: requireKeywordOf(statements),
  }
}

function isImport(statement: Node): boolean {
  return (
    statement.type === 'ImportDeclaration' ||
    statement.type === 'TSImportEqualsDeclaration' ||
    isRequireStatement(statement)
  )
}

function quoteIn(importTexts: readonly string[]): '"' | "'" | undefined {
  for (const text of importTexts) {
    const [, quote] = /(?:from|require\(|import)\s*(["'])/u.exec(text) ?? []
    if (quote !== undefined) return quote === '"' ? '"' : "'"
  }
  return undefined
}

// A semicolon on a line of its own guards the statement behind it.
function semicolonAt(statementText: string): '' | ';' {
  if (!statementText.endsWith(';')) return ''
  const before = statementText.slice(0, -1)
  const written = before.trimEnd()
  return written !== '' && !/[\r\n\u2028\u2029]/u.test(before.slice(written.length)) ? ';' : ''
}

function semicolonIn([first]: readonly string[]): '' | ';' | undefined {
  return first === undefined ? undefined : semicolonAt(first)
}

const TERMINATED = [
  'VariableDeclaration',
  'ExpressionStatement',
  'ReturnStatement',
  'ThrowStatement',
] as const

/** What most texts have. JSX attributes follow a custom of their own. */
function usualQuoteIn(nodesOf: NodesOf, text: string): SourceStyle['quote'] {
  let doubleQuotes = 0
  for (const literal of nodesOf('Literal')) {
    if (typeof literal.value !== 'string' || parentOf(literal)?.type === 'JSXAttribute') continue
    doubleQuotes += textOf(literal, text).startsWith('"') ? 1 : -1
  }
  return doubleQuotes > 0 ? '"' : "'"
}

/** What most statements have; `for` ends none. */
function usualSemicolonIn(nodesOf: NodesOf, text: string): SourceStyle['semicolon'] {
  const terminated = TERMINATED.flatMap((type): readonly Node[] => nodesOf(type)).filter(
    (node) => !isHeadOfFor(node),
  )
  const semicolons = terminated.filter((node) => semicolonAt(textOf(node, text)) !== '').length
  return semicolons > 0 && semicolons * 2 >= terminated.length ? ';' : ''
}

function isHeadOfFor(node: Node): boolean {
  return node.type === 'VariableDeclaration' && parentOf(node)?.type.startsWith('For') === true
}

function paddingIn(importTexts: readonly string[]): '' | ' ' {
  for (const text of importTexts) {
    const [, padding] = /\{([^\S\r\n\u2028\u2029]*)[^\s}]/u.exec(text) ?? []
    if (padding !== undefined) return padding === '' ? '' : ' '
  }
  return ' '
}

function requireKeywordOf(statements: readonly Node[]): TSESTree.VariableDeclaration['kind'] {
  for (const statement of statements) {
    if (statement.type !== 'VariableDeclaration' || !nodesIn(statement.declarations).some(isRequire)) continue
    return statement.kind === 'var' || statement.kind === 'let' ? statement.kind : 'const'
  }
  return 'const'
}

function isRequire(declarator: Node): boolean {
  return 'init' in declarator && requiredSourceOf(nodeIn(declarator.init)) !== undefined
}
