import type { TSESTree } from '@typescript-eslint/types'
import { calleeNameOf, propertyNameOf, unwrap, type Node } from './tree.ts'

const COMPARISONS: ReadonlySet<string> = new Set(['==', '===', '!=', '!=='])
const MEMBERSHIP_METHODS: ReadonlySet<string> = new Set(['includes', 'indexOf', 'lastIndexOf', 'has'])
const MATCHERS: ReadonlySet<string> = new Set([
  'toBe',
  'toEqual',
  'toStrictEqual',
  'equal',
  'equals',
  'eql',
  'eq',
])
const ASSERTIONS: ReadonlySet<string> = new Set([
  'equal',
  'equals',
  'strictEqual',
  'notEqual',
  'notStrictEqual',
  'deepEqual',
  'deepStrictEqual',
  'notDeepEqual',
  'assertEquals',
  'assertEqual',
  'assertStrictEquals',
  'assertNotEquals',
  'is',
  'same',
  'not',
])

/** Through casts and parentheses to the place where a value is used. */
function placeOf(node: Node): Node {
  let current = node
  while (
    current.parent?.type === 'TSAsExpression' ||
    current.parent?.type === 'TSSatisfiesExpression' ||
    current.parent?.type === 'TSNonNullExpression' ||
    current.parent?.type === 'TSTypeAssertion'
  ) {
    current = current.parent
  }
  return current
}

/** What a value is compared with: the other side, the `switch` discriminant, what is looked up, what is asserted. */
export function counterpartsOf(node: Node): Node[] {
  const place = placeOf(node)
  const { parent } = place
  switch (parent?.type) {
    case 'BinaryExpression':
      return COMPARISONS.has(parent.operator) ? [otherSideOf(parent, place)] : []
    case 'SwitchCase':
      return parent.test === place ? [parent.parent.discriminant] : []
    case 'ArrayExpression':
      return lookedUpIn(parent)
    case 'CallExpression':
      return assertedBeside(parent, place)
    default:
      return []
  }
}

function otherSideOf(comparison: TSESTree.BinaryExpression, side: Node): Node {
  return comparison.left === side ? comparison.right : comparison.left
}

/** The arguments of `[…].includes(x)` and `new Set([…]).has(x)`. */
function lookedUpIn(array: TSESTree.ArrayExpression): Node[] {
  const isSet = array.parent.type === 'NewExpression' && array.parent.arguments[0] === array
  const collection: Node = isSet ? array.parent : array
  const member = collection.parent
  if (member?.type !== 'MemberExpression' || member.object !== collection) return []
  const method = propertyNameOf(member.property, member.computed)
  const call = member.parent
  if (method === undefined || !MEMBERSHIP_METHODS.has(method) || call.type !== 'CallExpression') return []
  return call.arguments.slice(0, 1)
}

/** The other arguments of `assert.equal(x, …)`, and the `x` of `expect(x).toBe(…)`, `x.should.equal(…)`. */
function assertedBeside(call: TSESTree.CallExpression, argument: Node): Node[] {
  const name = calleeNameOf(call)
  if (name === undefined) return []
  const expected = MATCHERS.has(name) ? expectedSubjectOf(call.callee) : undefined
  if (expected !== undefined) return [expected]
  if (!ASSERTIONS.has(name)) return []
  // The third argument of an assertion is its message.
  const compared = call.arguments.slice(0, 2)
  return compared.some((other) => other === argument) ? compared.filter((other) => other !== argument) : []
}

function expectedSubjectOf(callee: Node): Node | undefined {
  let current = unwrap(callee)
  while (current.type === 'MemberExpression') {
    const name = propertyNameOf(current.property, current.computed)
    current = unwrap(current.object)
    if (name === 'should') return current
    if (current.type === 'CallExpression' && calleeNameOf(current) === 'expect') return current.arguments[0]
  }
  return undefined
}

/** The construct whose parts are alternatives to each other: `switch`, array, object, map or conditional. */
export function alternativesAround(node: Node): Node | undefined {
  const place = placeOf(node)
  const { parent } = place
  switch (parent?.type) {
    case 'SwitchCase':
      return parent.parent
    case 'ArrayExpression':
      return mapAround(parent, place) ?? parent
    case 'ConditionalExpression':
      return parent.test === place ? undefined : parent
    case 'Property':
      return parent.key === place && parent.parent.type === 'ObjectExpression' ? parent.parent : undefined
    default:
      return undefined
  }
}

/** The parts of such a construct: `case` labels, members, keys, branches. */
export function alternativesIn(construct: Node): Node[] {
  switch (construct.type) {
    case 'SwitchStatement':
      return construct.cases.flatMap(({ test }) => test ?? [])
    case 'ArrayExpression':
      return construct.elements.flatMap((element) => element ?? [])
    case 'ConditionalExpression':
      return [construct.consequent, construct.alternate]
    case 'ObjectExpression':
      return construct.properties.flatMap((property) => (property.type === 'Property' ? [property.key] : []))
    case 'NewExpression':
      return construct.arguments.flatMap((entries) =>
        entries.type === 'ArrayExpression' ? keysOf(entries) : [],
      )
    default:
      return []
  }
}

function keysOf(entries: TSESTree.ArrayExpression): Node[] {
  return entries.elements.flatMap((entry) =>
    entry?.type === 'ArrayExpression' ? (entry.elements[0] ?? []) : [],
  )
}

/** `new Map([[key, value], …])`, where the array is one of its entries and the key its first member. */
function mapAround(entry: TSESTree.ArrayExpression, key: Node): Node | undefined {
  if (entry.elements[0] !== key || entry.parent.type !== 'ArrayExpression') return undefined
  const { parent: map } = entry.parent
  return map.type === 'NewExpression' && calleeNameOf(map) === 'Map' ? map : undefined
}
