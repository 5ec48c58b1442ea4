import type { Variable } from '@typescript-eslint/scope-manager'
import type { Analysis } from './analysis.ts'
import { memoizedWeakly } from './memoized.ts'
import {
  calleeNameOf,
  hasRange,
  isFunction,
  lastNameOf,
  nodeAt,
  nodeIn,
  parentOf,
  propertyNameOf,
  type Node,
} from './tree.ts'
import { onlyValueOf, variableOf, writesTo } from './variables.ts'

// What leads to a place of a file: the variables whose values hold it, and the functions and methods around it.

/** What has a value: a variable, or the name of a method. */
type Holder = Variable | string

/** The places from which some places are reached, themselves among them, as offsets in their order. */
export function placesLeadingTo(places: readonly Node[], analysis: Analysis): number[] {
  const holders = holdersOf(analysis)
  const offsets = new Set<number>()
  const seen = new Set<Node>()
  const known = new Set<Holder>()
  const pending = [...places]
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (hasRange(place)) offsets.add(place.range[0])
    let around: Node | undefined = place
    for (; around !== undefined && !seen.has(around); around = parentOf(around)) {
      seen.add(around)
      for (const holder of holders.get(around) ?? []) {
        if (known.has(holder)) continue
        known.add(holder)
        for (const reference of referencesTo(holder, analysis)) pending.push(reference)
      }
    }
  }
  return [...offsets].sort((a, b) => a - b)
}

function referencesTo(holder: Holder, analysis: Analysis): Node[] {
  if (typeof holder === 'string') return ownMembersOf(analysis).get(holder) ?? []
  return holder.references.map(({ identifier }) => identifier)
}

/** Which variables and methods each value of a file belongs to. */
const holdersOf = memoizedWeakly((analysis: Analysis): ReadonlyMap<Node, Holder[]> => {
  const holders = new Map<Node, Holder[]>()
  for (const variable of (analysis.file.scopeManager?.scopes ?? []).flatMap(({ variables }) => variables)) {
    const functions = variable.defs.flatMap(({ node, name }) => (isDeclarationOf(node, name) ? [node] : []))
    for (const value of [...writesTo(variable).map((write) => write.value), ...functions])
      if (!isModule(value)) addTo(holders, value, variable)
  }
  for (const { name, value } of methodsOf(analysis)) addTo(holders, value, name)
  return holders
})

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** A parameter's definition has the function too, and another name. */
function isDeclarationOf(node: Node, name: Node): boolean {
  return node.type === 'FunctionDeclaration' && node.id === name
}

/** Whether a value is what another file gives. */
export function isModule(value: Node): boolean {
  return (
    value.type === 'CallExpression' &&
    lastNameOf(nodeIn(value.callee)) === 'require' &&
    nodeAt(value.arguments, 0) !== undefined
  )
}

interface Method {
  name: string
  value: Node
}

/** The methods of the file's classes and objects, and the functions that are made some. */
const methodsOf = memoizedWeakly(({ nodesOf }: Analysis): Method[] => {
  const method = (name: string | undefined, value: Node | undefined): Method[] =>
    name !== undefined && value !== undefined && isFunction(value) ? [{ name, value }] : []
  const defined = (['MethodDefinition', 'PropertyDefinition', 'Property'] as const)
    .flatMap((type) => nodesOf(type))
    .flatMap(({ key, computed, value }) => method(propertyNameOf(key, computed), nodeIn(value)))
  const assigned = nodesOf('AssignmentExpression').flatMap((assignment) => {
    const left = nodeIn(assignment.left)
    return left?.type === 'MemberExpression' ? method(lastNameOf(left), nodeIn(assignment.right)) : []
  })
  return [...defined, ...assigned]
})

const namesOfMethods = memoizedWeakly(
  (analysis: Analysis): ReadonlySet<string> => new Set(methodsOf(analysis).map(({ name }) => name)),
)

export function hasOwnMethod(name: string, analysis: Analysis): boolean {
  return namesOfMethods(analysis).has(name)
}

/** Where the file takes members of its own classes and objects, by their names. */
const ownMembersOf = memoizedWeakly((analysis: Analysis): ReadonlyMap<string, Node[]> => {
  const members = new Map<string, Node[]>()
  for (const member of analysis.nodesOf('MemberExpression')) {
    const name = lastNameOf(member)
    if (name !== undefined && hasOwnMethod(name, analysis) && isOwnObject(nodeIn(member.object), analysis))
      addTo<string, Node>(members, name, member)
  }
  return members
})

function isOwnObject(object: Node | undefined, { file }: Analysis): boolean {
  switch (object?.type) {
    case 'ThisExpression':
      return true
    case 'NewExpression':
      return calleeNameOf(object) !== undefined
    case 'MemberExpression':
      return lastNameOf(object) === 'exports'
    case 'Identifier': {
      if (object.name === 'exports') return true
      const variable = variableOf(object, file.scopeManager)
      const value = variable === undefined ? undefined : onlyValueOf(variable)
      const isClass = variable?.defs.some(({ node }) => node.type === 'ClassDeclaration') === true
      return isClass || /^(?:New|Object|Class)Expression$/u.test(value?.type ?? '')
    }
    default:
      return false
  }
}
