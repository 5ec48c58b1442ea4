import { propertyNameOf, type Node } from 'sspi-analysis'

/** `module.exports`, `module['exports']`. */
export function isModuleExports(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    isNamed(node.object, 'module') &&
    propertyNameOf(node.property, node.computed) === 'exports'
  )
}

/** The object with all that a CommonJS module exports. */
export function isExportsObject(node: Node): boolean {
  return isNamed(node, 'exports') || isModuleExports(node)
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}
