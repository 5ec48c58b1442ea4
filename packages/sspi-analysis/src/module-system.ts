import type { TSESTree } from '@typescript-eslint/types'
import { freeNames } from './free-names.ts'
import { memoizedWeakly } from './memoized.ts'
import { moduleStatementOf, type ModuleStatement } from './module-statements.ts'
import { nodeIndexOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import { ancestorsOf, isFunction, nodeAt, nodeIn, nodesIn, propertyNameOf, type Node } from './tree.ts'

/** `import-equals` is how TypeScript writes CommonJS: `import x = require('…')`, of whole modules. */
export type ModuleSystem = 'esm' | 'commonjs' | 'import-equals'

/** What the host knows of a file's module system beyond its text. */
export type ModuleHint = 'module' | 'commonjs' | undefined

/** The module system in which a file takes its imports, or undefined where it has none that is sure. */
export function moduleSystemOf(file: SourceFile, hint: ModuleHint): ModuleSystem | undefined {
  const { ast, path = '' } = file
  const traits = traitsOf(ast)
  const statements = new Set(nodesIn(ast.body).map(moduleStatementOf))
  if (traits.usesModuleSyntax || /\.m[jt]s$/u.test(path)) return 'esm'
  const shown = systemShownBy(statements)
  if (shown !== undefined) return shown
  const requires = isSurelyCommonJs(file, traits)
  if (path.endsWith('.cts')) return requires ? 'commonjs' : 'import-equals'
  if (statements.has('effect')) return 'esm'
  if (requires || path.endsWith('.cjs')) return 'commonjs'
  if (statements.has('types')) return 'esm'
  // An import would make a module of a TypeScript script, whose declarations other files see.
  if (/\.tsx?$/u.test(path)) return undefined
  if (hint === undefined || traits.asksForModules || isHostScript(file)) return undefined
  return hint === 'module' ? 'esm' : 'commonjs'
}

/** Where names are imported, others can be; else `import x = require('…')` compiles under every option. */
function systemShownBy(statements: ReadonlySet<ModuleStatement | undefined>): ModuleSystem | undefined {
  if (statements.has('imports')) return 'esm'
  if (statements.has('equals')) return 'import-equals'
  return statements.has('exports') ? 'esm' : undefined
}

/** Whether a file has exports that other files may import. */
export function hasExports({ ast }: SourceFile): boolean {
  const { commonJsNames } = traitsOf(ast)
  const statements = nodesIn(ast.body).map(moduleStatementOf)
  return statements.includes('exports') || commonJsNames.has('exports') || commonJsNames.has('module')
}

/** What the inside of a file says about its module system. */
interface ModuleTraits {
  /** `import.meta`, or `await` at the top level. */
  usesModuleSyntax: boolean
  /** Which names it uses as CommonJS has them: `require('…')`, `require.main`, `module.exports`, `exports.x`. */
  commonJsNames: ReadonlySet<string>
  /** `typeof module`, `define.amd`: the file also runs where there are no modules. */
  asksForModules: boolean
}

const traitsOf = memoizedWeakly((ast: Node): ModuleTraits => {
  const nodesOf = nodeIndexOf(ast)
  const uses = [...nodesOf('CallExpression'), ...nodesOf('MemberExpression')]
  const awaits = [...nodesOf('AwaitExpression'), ...nodesOf('ForOfStatement').filter((loop) => loop.await)]
  return {
    usesModuleSyntax: nodesOf('MetaProperty').some(isImportMeta) || isAnyOutsideFunctions(awaits),
    commonJsNames: new Set(uses.flatMap((node) => commonJsNameOf(node) ?? [])),
    asksForModules: [...nodesOf('UnaryExpression'), ...nodesOf('MemberExpression')].some(
      isQuestionForModules,
    ),
  }
})

function isImportMeta({ meta }: TSESTree.MetaProperty): boolean {
  return isNamed(meta, 'import')
}

/** Whether one of the nodes stands in no function. What is around several of them is looked at once. */
function isAnyOutsideFunctions(nodes: readonly Node[]): boolean {
  const seen = new Set<Node>()
  return nodes.some((node) => {
    for (const around of ancestorsOf(node)) {
      if (isFunction(around) || seen.has(around)) return false
      seen.add(around)
    }
    return true
  })
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

/** The name that a node uses as only CommonJS has it. */
function commonJsNameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'CallExpression':
      if (requiredSourceOf(node) !== undefined) return 'require'
      return nodesIn(node.arguments).some((argument) => isNamed(argument, 'exports')) ? 'exports' : undefined
    case 'MemberExpression': {
      const property = propertyNameOf(node.property, node.computed)
      if (property === 'exports' && isNamed(node.object, 'module')) return 'module'
      if (property === 'main' && isNamed(node.object, 'require')) return 'require'
      return isNamed(node.object, 'exports') ? 'exports' : undefined
    }
    default:
      return undefined
  }
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
  if (free.has('require') && nodesIn(ast.body).some(isRequireStatement)) return true
  return !traits.asksForModules && [...traits.commonJsNames].some((name) => free.has(name))
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
