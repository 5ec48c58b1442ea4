import type { TSESTree } from '@typescript-eslint/types'
import { isRequireStatement, requiredSourceOf } from './module-system.ts'
import type { SourceFile } from './source-file.ts'
import { nodeIn, nodesIn, parentOf, textOf, walk, type Node } from './tree.ts'

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
  const habits = habitsOf(ast, text)
  return {
    quote: quoteIn(importTexts) ?? habits.quote,
    semicolon: semicolonIn(importTexts) ?? habits.semicolon,
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
  return /\S[^\S\r\n\u2028\u2029]*;$/u.test(statementText) ? ';' : ''
}

function semicolonIn([first]: readonly string[]): '' | ';' | undefined {
  return first === undefined ? undefined : semicolonAt(first)
}

const TERMINATED = /^(?:VariableDeclaration|(?:Expression|Return|Throw)Statement)$/u

/** What most texts and statements do. JSX attributes follow a custom of their own, and `for` ends nothing. */
function habitsOf(ast: TSESTree.Program, text: string): Pick<SourceStyle, 'quote' | 'semicolon'> {
  let doubleQuotes = 0
  let terminated = 0
  let semicolons = 0
  walk(ast, (node) => {
    const around = parentOf(node)?.type ?? ''
    if (node.type === 'Literal' && typeof node.value === 'string' && around !== 'JSXAttribute') {
      doubleQuotes += textOf(node, text).startsWith('"') ? 1 : -1
    } else if (TERMINATED.test(node.type) && !isHeadOfFor(node, around)) {
      terminated += 1
      semicolons += semicolonAt(textOf(node, text)).length
    }
  })
  return {
    quote: doubleQuotes > 0 ? '"' : "'",
    semicolon: semicolons > 0 && semicolons * 2 >= terminated ? ';' : '',
  }
}

function isHeadOfFor({ type }: Node, around: string): boolean {
  return type === 'VariableDeclaration' && around.startsWith('For')
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
