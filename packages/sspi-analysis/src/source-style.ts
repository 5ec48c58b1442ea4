import type { TSESTree } from '@typescript-eslint/types'
import type { SourceFile } from './source-file.ts'
import { textOf, walk } from './tree.ts'
import { isRequireCall, requireCallsOf } from './module-system.ts'

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

/** Reads the style off the first statements of a file; defaults where it has none to follow. */
export function sourceStyleOf(file: SourceFile): SourceStyle {
  const { ast, text } = file
  const imports = ast.body
    .filter(isImport)
    .map((node) => textOf(node, text))
    .join('\n')
  return {
    quote: quoteOf(imports, file),
    semicolon: hasSemicolons(ast, text) ? ';' : '',
    padding: /\{\S/u.test(imports) ? '' : ' ',
    lineEnd: /\r\n|[\n\r]/u.exec(text)?.[0] ?? '\n',
    indent: /^(?:\t| {2,8})(?=[^\s*])/mu.exec(text)?.[0] ?? '  ',
    keyword: requireKeywordOf(ast),
  }
}

function isImport(statement: TSESTree.ProgramStatement): boolean {
  return (
    statement.type === 'ImportDeclaration' ||
    statement.type === 'TSImportEqualsDeclaration' ||
    requireCallsOf(statement).length > 0
  )
}

/** The quotes of the imports, else those of most texts. */
function quoteOf(imports: string, { ast, text }: SourceFile): '"' | "'" {
  const quotes = /["']/u.exec(imports)
  if (quotes !== null) return quotes[0] === '"' ? '"' : "'"
  let balance = 0
  walk(ast, (node) => {
    if (node.type !== 'Literal' || typeof node.value !== 'string') return
    balance += text[node.range[0]] === '"' ? 1 : -1
  })
  return balance > 0 ? '"' : "'"
}

const TERMINATED: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'VariableDeclaration',
  'ExpressionStatement',
])

function hasSemicolons(ast: TSESTree.Program, text: string): boolean {
  const first = ast.body.find(isImport) ?? ast.body.find(({ type }) => TERMINATED.has(type))
  return first === undefined ? text.includes(';') : textOf(first, text).endsWith(';')
}

function requireKeywordOf(ast: TSESTree.Program): TSESTree.VariableDeclaration['kind'] {
  const declared = ast.body.find(
    (statement): statement is TSESTree.VariableDeclaration =>
      statement.type === 'VariableDeclaration' &&
      statement.declarations.some(({ init }) => init !== null && isRequireCall(init)),
  )
  return declared?.kind === 'var' || declared?.kind === 'let' ? declared.kind : 'const'
}
