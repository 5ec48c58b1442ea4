import { freeNames } from './free-names.ts'
import type { SourceFile } from './source-file.ts'
import { nodeAt, nodeIn, nodesIn, propertyNameOf, walkFunctions, type Node } from './tree.ts'

export type ModuleSystem = 'esm' | 'commonjs'

/** What the host knows of a file's module system beyond its text. */
export type ModuleHint = 'module' | 'commonjs' | undefined

/** The module system in which a file takes its imports, or undefined where it has none that is sure. */
export function moduleSystemOf(file: SourceFile, hint: ModuleHint): ModuleSystem | undefined {
  const { ast, path = '' } = file
  const traits = traitsOf(ast)
  if (nodesIn(ast.body).some(isModuleSyntax) || traits.usesModuleSyntax) return 'esm'
  if (/\.m[jt]s$/u.test(path)) return 'esm'
  if (isSurelyCommonJs(file, traits) || /\.c[jt]s$/u.test(path)) return 'commonjs'
  // An import would make a module of a TypeScript script, whose declarations other files see.
  if (/\.tsx?$/u.test(path)) return undefined
  if (hint === undefined || traits.asksForModules || isHostScript(file)) return undefined
  return hint === 'module' ? 'esm' : 'commonjs'
}

function isModuleSyntax(statement: Node): boolean {
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

/** What the inside of a file says about its module system. */
interface ModuleTraits {
  /** `import.meta`, or `await` at the top level. */
  usesModuleSyntax: boolean
  /** `require('…')`, `require.main`, `module.exports`, `exports.x`. */
  usesCommonJs: boolean
  /** `typeof module`, `define.amd`: the file also runs where there are no modules. */
  asksForModules: boolean
}

function traitsOf(ast: Node): ModuleTraits {
  const traits = { usesModuleSyntax: false, usesCommonJs: false, asksForModules: false }
  walkFunctions(ast, (node, inside) => {
    if (isImportMeta(node) || (inside === ast && isAwait(node))) traits.usesModuleSyntax = true
    if (isCommonJs(node)) traits.usesCommonJs = true
    if (isQuestionForModules(node)) traits.asksForModules = true
  })
  return traits
}

function isImportMeta(node: Node): boolean {
  return node.type === 'MetaProperty' && isNamed(node.meta, 'import')
}

function isAwait(node: Node): boolean {
  return node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)
}

/** The source of `require('x')`; undefined for anything else. With a list or a function it would be the one of AMD. */
export function requiredSourceOf(node: Node | undefined): Node | undefined {
  if (node?.type !== 'CallExpression' || !isNamed(node.callee, 'require')) return undefined
  const source = nodeAt(node.arguments, 0)
  return source === undefined || /Array|Function/u.test(source.type) ? undefined : source
}

function isNamed(expression: unknown, name: string): boolean {
  const node = nodeIn(expression)
  return node?.type === 'Identifier' && node.name === name
}

function isCommonJs(node: Node): boolean {
  return requiredSourceOf(node) !== undefined || isCommonJsMember(node) || isExportsArgument(node)
}

function isCommonJsMember(node: Node): boolean {
  if (node.type !== 'MemberExpression') return false
  const property = propertyNameOf(node.property, node.computed)
  if (property === 'exports') return isNamed(node.object, 'module')
  return isNamed(node.object, 'exports') || (property === 'main' && isNamed(node.object, 'require'))
}

function isExportsArgument(node: Node): boolean {
  return (
    node.type === 'CallExpression' && nodesIn(node.arguments).some((argument) => isNamed(argument, 'exports'))
  )
}

function isQuestionForModules(node: Node): boolean {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
    return ['module', 'exports', 'require', 'define'].some((name) => isNamed(node.argument, name))
  }
  return (
    node.type === 'MemberExpression' &&
    isNamed(node.object, 'define') &&
    propertyNameOf(node.property, node.computed) === 'amd'
  )
}

/** Whether a file requires at its top level, or uses what CommonJS gives and never asks for it. */
function isSurelyCommonJs({ ast, scopeManager }: SourceFile, traits: ModuleTraits): boolean {
  const free = freeNames(scopeManager)
  if (!['require', 'module', 'exports'].some((name) => free.has(name))) return false
  if (free.has('require') && nodesIn(ast.body).some(isRequireStatement)) return true
  return traits.usesCommonJs && !traits.asksForModules
}

/** Whether a top-level statement surely requires when it runs: in an initialiser, an assignment or a bare call. */
export function isRequireStatement(statement: Node): boolean {
  switch (statement.type) {
    case 'VariableDeclaration':
      return nodesIn(statement.declarations).some(
        (declarator) => 'init' in declarator && isRequired(declarator.init),
      )
    case 'ExpressionStatement':
      return isRequired(statement.expression)
    default:
      return false
  }
}

/** Whether an expression is `require('x')`, a member of it or what it returns: `require('debug')('ntlm')`. */
function isRequired(expression: unknown): boolean {
  for (let inner = nodeIn(expression); inner !== undefined; inner = innerOfChain(inner)) {
    if (requiredSourceOf(inner) !== undefined) return true
  }
  return false
}

function innerOfChain(expression: Node): Node | undefined {
  switch (expression.type) {
    case 'MemberExpression':
      return nodeIn(expression.object)
    case 'CallExpression':
      return nodeIn(expression.callee)
    case 'AssignmentExpression':
      return nodeIn(expression.right)
    default:
      return undefined
  }
}

const HOST_NAMES = ['Interceptor', 'NativeFunction', 'NativeCallback', 'Java', 'ObjC']

/** A Frida script is loaded as a text into another process, where it has no modules. */
function isHostScript({ scopeManager }: SourceFile): boolean {
  const free = freeNames(scopeManager)
  return HOST_NAMES.some((name) => free.has(name))
}
