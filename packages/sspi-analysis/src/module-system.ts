import type { ScopeManager } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { SourceFile } from './source-file.ts'
import { lastNameOf, walk, type Node } from './tree.ts'

export type ModuleSystem = 'esm' | 'commonjs'

/** What the host knows of a file's module system beyond its text. */
export type ModuleHint = 'module' | 'commonjs' | undefined

/** The module system in which a file takes its imports, or undefined where it has none that is sure. */
export function moduleSystemOf(file: SourceFile, hint: ModuleHint): ModuleSystem | undefined {
  const { ast, path = '' } = file
  if (ast.body.some(isModuleSyntax) || hasImportMeta(ast)) return 'esm'
  if (isTypeScriptPath(path) && !/\.[mc]ts$/u.test(path)) return requiresItself(file) ? 'commonjs' : undefined
  if (requiresItself(file)) return 'commonjs'
  if (/\.m[jt]s$/u.test(path)) return 'esm'
  if (/\.c[jt]s$/u.test(path)) return 'commonjs'
  if (hint === undefined || isHostScript(file)) return undefined
  return hint === 'module' ? 'esm' : 'commonjs'
}

function isTypeScriptPath(path: string): boolean {
  return /\.[mc]?tsx?$/u.test(path)
}

function isModuleSyntax(statement: TSESTree.ProgramStatement): boolean {
  switch (statement.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportDefaultDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSExportAssignment':
    case 'TSImportEqualsDeclaration':
      return true
    default:
      return false
  }
}

function hasImportMeta(ast: Node): boolean {
  let found = false
  walk(ast, (node) => {
    if (node.type === 'MetaProperty' && node.meta.name === 'import') found = true
  })
  return found
}

const COMMONJS_NAMES: ReadonlySet<string> = new Set(['require', 'module', 'exports'])
// A file that asks whether it has modules also runs where it has none: `typeof module !== 'undefined'`.
const GUARD = /\btypeof\s+(?:module|exports|require|define)\b|\bdefine\.amd\b/u

/** Whether a file surely runs as CommonJS: it requires at its top level, or uses `exports` and never asks for it. */
function requiresItself(file: SourceFile): boolean {
  const free = freeNames(file.scopeManager)
  if (![...COMMONJS_NAMES].some((name) => free.has(name))) return false
  if (file.ast.body.some((statement) => requireCallsOf(statement).length > 0)) return free.has('require')
  if (GUARD.test(file.text)) return false
  return usesCommonJs(file.ast)
}

function usesCommonJs(ast: Node): boolean {
  let found = false
  walk(ast, (node) => {
    if (isRequireCall(node)) found = true
    if (node.type === 'AssignmentExpression' && isExports(node.left)) found = true
  })
  return found
}

function isExports(node: Node): boolean {
  if (node.type !== 'MemberExpression') return false
  const { object } = node
  if (object.type !== 'Identifier') return isExports(object)
  return object.name === 'exports' || (object.name === 'module' && lastNameOf(node) === 'exports')
}

export function isRequireCall(node: Node): node is TSESTree.CallExpression & { callee: TSESTree.Identifier } {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
}

/** The `require(…)` calls of a top-level statement that surely run: initialisers, assignments, bare calls. */
export function requireCallsOf(statement: Node): TSESTree.CallExpression[] {
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ init }) => (init === null ? [] : requireCallsIn(init)))
    case 'ExpressionStatement':
      return requireCallsIn(statement.expression)
    default:
      return []
  }
}

function requireCallsIn(expression: Node): TSESTree.CallExpression[] {
  if (isRequireCall(expression)) return [expression]
  switch (expression.type) {
    case 'MemberExpression':
      return requireCallsIn(expression.object)
    case 'CallExpression':
      return requireCallsIn(expression.callee)
    case 'AssignmentExpression':
      return requireCallsIn(expression.right)
    default:
      return []
  }
}

const HOST_NAMES: ReadonlySet<string> = new Set([
  'Interceptor',
  'NativeFunction',
  'NativeCallback',
  'Java',
  'ObjC',
])

/** A Frida script is loaded as a text into another process, where it has no modules. */
function isHostScript({ scopeManager }: SourceFile): boolean {
  const free = freeNames(scopeManager)
  return [...HOST_NAMES].some((name) => free.has(name))
}

/** Names that a file uses and does not declare. */
export function freeNames(scopeManager: ScopeManager | null): ReadonlySet<string> {
  const names = new Set<string>()
  const [globalScope] = scopeManager?.scopes ?? []
  for (const { identifier } of globalScope?.through ?? []) {
    if (identifier.type === 'Identifier') names.add(identifier.name)
  }
  // A host that knows the environment's globals gives them a variable without a definition.
  for (const { name, defs, references } of globalScope?.variables ?? []) {
    if (defs.length === 0 && references.length > 0) names.add(name)
  }
  return names
}
