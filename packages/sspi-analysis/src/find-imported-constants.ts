import { constantExportedAs, sharedSourcesOf } from './import-sources.ts'
import { externalModuleOf } from './module-statements.ts'
import { requiredSourceOf, type ModuleSystem } from './module-system.ts'
import type { NeededConstant } from './text-edit.ts'
import { lastNameOf, nodeIn, nodesIn, propertyNameOf, type Node, type Program } from './tree.ts'
import { walk } from './walk.ts'

/** A name that a file reads from a module. */
interface ReadName {
  name: string
  system: ModuleSystem
}

/** The constants that a file reads from a module with all representations, types of them too, in source order. */
export function findImportedConstants(ast: Program, specifier: string): NeededConstant[] {
  const sources = sharedSourcesOf(specifier)
  return readNamesIn(ast, specifier).flatMap(({ name, system }) => {
    const constant = constantExportedAs(name, specifier, sources)
    return constant === undefined ? [] : { ...constant, system }
  })
}

function readNamesIn(ast: Program, specifier: string): ReadName[] {
  const wholes = new Map<string, ModuleSystem>()
  for (const node of nodesOf(ast)) {
    const whole = wholeModuleOf(node, specifier)
    if (whole !== undefined) wholes.set(whole.name, whole.system)
  }
  const systemOf = (node: Node | undefined): ModuleSystem | undefined => {
    if (isSource(requiredSourceOf(node), specifier)) return 'commonjs'
    return node?.type === 'Identifier' ? wholes.get(node.name) : undefined
  }
  return nodesOf(ast).flatMap((node) => [...listedIn(node, specifier), ...membersIn(node, systemOf)])
}

function nodesOf(ast: Program): Node[] {
  const nodes: Node[] = []
  walk(ast, (node) => void nodes.push(node))
  return nodes
}

function isSource(node: unknown, specifier: string): boolean {
  const source = nodeIn(node)
  return source?.type === 'Literal' && source.value === specifier
}

/** The name that a node gives to the whole module. */
function wholeModuleOf(node: Node, specifier: string): ReadName | undefined {
  switch (node.type) {
    case 'ImportDeclaration': {
      const whole = nodesIn(node.specifiers).find(({ type }) => type === 'ImportNamespaceSpecifier')
      if (whole?.type !== 'ImportNamespaceSpecifier' || !isSource(node.source, specifier)) return undefined
      return { name: whole.local.name, system: 'esm' }
    }
    case 'TSImportEqualsDeclaration':
      return isSource(externalModuleOf(node), specifier)
        ? { name: node.id.name, system: 'import-equals' }
        : undefined
    case 'VariableDeclarator': {
      const id = nodeIn(node.id)
      const isRequire = isSource(requiredSourceOf(nodeIn(node.init)), specifier)
      return isRequire && id?.type === 'Identifier' ? { name: id.name, system: 'commonjs' } : undefined
    }
    default:
      return undefined
  }
}

/** The names in the braces of an import or an export. */
function listedIn(node: Node, specifier: string): ReadName[] {
  if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') return []
  if (!isSource(node.source, specifier)) return []
  return nodesIn(node.specifiers).flatMap((one) => {
    const name =
      one.type === 'ImportSpecifier' ? one.imported : one.type === 'ExportSpecifier' ? one.local : undefined
    return named(propertyNameOf(name, false), 'esm')
  })
}

/** The names that a node reads from a whole module. */
function membersIn(node: Node, systemOf: (node: Node | undefined) => ModuleSystem | undefined): ReadName[] {
  switch (node.type) {
    case 'MemberExpression':
      return named(lastNameOf(node), systemOf(nodeIn(node.object)))
    case 'TSQualifiedName':
      return named(propertyNameOf(node.right, false), systemOf(nodeIn(node.left)))
    case 'VariableDeclarator': {
      const id = nodeIn(node.id)
      const system = systemOf(nodeIn(node.init))
      if (id?.type !== 'ObjectPattern') return []
      return nodesIn(id.properties).flatMap((property) =>
        property.type === 'Property' ? named(propertyNameOf(property.key, property.computed), system) : [],
      )
    }
    default:
      return []
  }
}

function named(name: string | undefined, system: ModuleSystem | undefined): ReadName[] {
  return name === undefined || system === undefined ? [] : [{ name, system }]
}
