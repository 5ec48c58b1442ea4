import type { Variable } from '@typescript-eslint/scope-manager'
import type { Analysis } from './analysis.ts'
import { definedValueOf } from './meant-code.ts'
import {
  calleeNameOf,
  isFunction,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  propertyNameOf,
  withoutCasts,
  type Node,
} from './tree.ts'
import { variableOf } from './variables.ts'

// A name that stands for each member of a list in turn: `codes.some((code) => …)`, `for (const code of codes)`.

/** Methods that hand each member of a list to a function. */
const VISITS: ReadonlySet<string> = new Set([
  ...['some', 'every', 'find', 'findIndex', 'findLast', 'filter', 'forEach', 'map', 'flatMap'],
])

/** What an expression may be: the values that a list has for it, or the expression itself. */
export function candidatesFor(expression: Node, analysis: Analysis): Node[] {
  const node = withoutCasts(expression)
  const isMember = node.type === 'MemberExpression'
  const name = isMember ? nodeIn(node.object) : node
  const variable = name === undefined ? undefined : variableOf(name, analysis.file.scopeManager)
  const visit = variable === undefined ? undefined : visitOf(variable)
  if (visit === undefined) return [expression]
  const path = pathTo(visit.binding, variable?.name)
  const key = isMember ? propertyNameOf(node.property, node.computed) : undefined
  if (path === undefined || (isMember && key === undefined)) return []
  const whole = key === undefined ? path : [...path, key]
  return membersOfList(visit.list, analysis).flatMap((member) => partOf(member, whole) ?? [])
}

/** The list that is visited, and what each of its members is bound to. */
interface Visit {
  list: Node
  binding: Node
}

function visitOf({ defs }: Variable): Visit | undefined {
  const node = nodeIn(defs[0]?.node)
  if (node === undefined) return undefined
  if (node.type === 'VariableDeclarator') return loopVisitOf(node)
  if (!isFunction(node)) return undefined
  const call = parentOf(node)
  const binding = nodeAt(node.params, 0)
  if (call?.type !== 'CallExpression' || nodeAt(call.arguments, 0) !== node || binding === undefined)
    return undefined
  const callee = nodeIn(call.callee)
  const list = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  return list !== undefined && VISITS.has(calleeNameOf(call) ?? '') ? { list, binding } : undefined
}

function loopVisitOf(declarator: Node): Visit | undefined {
  const declaration = parentOf(declarator)
  const loop = declaration === undefined ? undefined : parentOf(declaration)
  if (loop?.type !== 'ForOfStatement' || loop.left !== declaration) return undefined
  const list = nodeIn(loop.right)
  const binding = declarator.type === 'VariableDeclarator' ? nodeIn(declarator.id) : undefined
  return list === undefined || binding === undefined ? undefined : { list, binding }
}

/** The keys that lead from a member to the variable: none where it is the member itself. */
function pathTo(binding: Node, name: string | undefined): string[] | undefined {
  if (binding.type === 'Identifier') return binding.name === name ? [] : undefined
  if (binding.type === 'ArrayPattern') {
    const index = nodesIn(binding.elements).findIndex(
      (each) => each.type === 'Identifier' && each.name === name,
    )
    return index === -1 ? undefined : [String(index)]
  }
  if (binding.type !== 'ObjectPattern') return undefined
  for (const property of nodesIn(binding.properties)) {
    if (property.type !== 'Property') continue
    const value = nodeIn(property.value)
    const key = propertyNameOf(property.key, property.computed)
    if (value?.type === 'Identifier' && value.name === name) return key === undefined ? undefined : [key]
  }
  return undefined
}

function partOf(member: Node, path: readonly string[]): Node | undefined {
  let part: Node | undefined = withoutCasts(member)
  for (const key of path) {
    if (part?.type === 'ArrayExpression') part = nodeAt(part.elements, Number(key))
    else if (part?.type === 'ObjectExpression') part = propertyOf(part, key)
    // The key of an entry stands for itself.
    else if (part === undefined || parentOf(part)?.type !== 'Property' || key !== '0') return undefined
  }
  return part
}

function propertyOf(object: Node, key: string): Node | undefined {
  const properties = object.type === 'ObjectExpression' ? nodesIn(object.properties) : []
  const property = properties.find(
    (each) => each.type === 'Property' && propertyNameOf(each.key, each.computed) === key,
  )
  return property?.type === 'Property' ? nodeIn(property.value) : undefined
}

/** The members of a list that stands in the file; of `Object.keys(…)` and `Object.entries(…)` the keys. */
export function membersOfList(expression: Node, analysis: Analysis): Node[] {
  const node = withoutCasts(expression)
  const value = withoutCasts(definedValueOf(node, analysis.file) ?? node)
  switch (value.type) {
    case 'ArrayExpression':
      return nodesIn(value.elements)
    case 'NewExpression': {
      const made = nodeAt(value.arguments, 0)
      return made?.type === 'ArrayExpression' ? nodesIn(made.elements) : []
    }
    case 'CallExpression': {
      const name = calleeNameOf(value)
      const argument = nodeAt(value.arguments, 0)
      if (argument === undefined) return []
      if (name === 'freeze') return membersOfFrozen(argument)
      return name === 'keys' || name === 'entries' ? keysOfTable(argument, analysis) : []
    }
    default:
      return []
  }
}

function membersOfFrozen(argument: Node): Node[] {
  return argument.type === 'ArrayExpression' ? nodesIn(argument.elements) : []
}

function keysOfTable(expression: Node, { file }: Analysis): Node[] {
  const table = withoutCasts(definedValueOf(expression, file) ?? expression)
  if (table.type !== 'ObjectExpression') return []
  return nodesIn(table.properties).flatMap((property) => {
    const key = property.type === 'Property' && !property.computed ? nodeIn(property.key) : undefined
    return key?.type === 'Literal' ? [key] : []
  })
}
