import type { TSESTree } from '@typescript-eslint/types'
import {
  calleeNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  propertyNameOf,
  unwrap,
  useOf,
  type Node,
} from './tree.ts'

/** The operators of equality. */
export const COMPARISONS: ReadonlySet<string> = new Set(['==', '===', '!=', '!=='])

/** Methods that ask whether a value is a member or key. */
export const MEMBERSHIP_TESTS: ReadonlySet<string> = new Set(['includes', 'indexOf', 'lastIndexOf', 'has'])

/** Methods of arrays, sets and maps that look a value up among the members or keys. */
export const LOOKUPS: ReadonlySet<string> = new Set([...MEMBERSHIP_TESTS, 'get'])

/** Names under which test libraries compare: after `expect(x)` or `x.should`, and as a function of two arguments. */
interface AssertionNames {
  matchers: ReadonlySet<string>
  functions: ReadonlySet<string>
}

const valueAssertions: AssertionNames = {
  matchers: new Set([
    // Jest, Vitest, Jasmine
    ...['toBe', 'toEqual', 'toStrictEqual'],
    // Chai
    ...['equal', 'equals', 'eql', 'eqls', 'eq'],
  ]),
  functions: new Set([
    // node:assert, Chai, QUnit, tape
    ...['equal', 'strictEqual', 'notEqual', 'notStrictEqual'],
    ...['deepEqual', 'deepStrictEqual', 'notDeepEqual', 'notDeepStrictEqual'],
    // tap, AVA, uvu
    ...['equals', 'is', 'not', 'isNot', 'same', 'notSame', 'strictSame', 'strictNotSame'],
    // Deno
    ...['assertEquals', 'assertEqual', 'assertStrictEquals', 'assertNotEquals', 'assertNotStrictEquals'],
  ]),
}

/** The same for a list of values. */
const listAssertions: AssertionNames = {
  matchers: new Set(['oneOf', 'toBeOneOf', 'toContain', 'contain', 'include']),
  functions: new Set(['oneOf', 'include']),
}

/** What a value is compared with: the other side, the `switch` discriminant, what is looked up, what is asserted. */
export function counterpartsOf(node: Node): Node[] {
  const place = placeOf(node)
  const parent = parentOf(place)
  switch (parent?.type) {
    case 'BinaryExpression':
      return COMPARISONS.has(parent.operator) ? otherSidesOf(parent, place) : []
    case 'SwitchCase':
      return parent.test === place ? discriminantsOf(parent) : []
    case 'ArrayExpression':
      return lookedUpIn(mapAround(parent, place) ?? collectionOf(parent))
    case 'Property':
      return parent.key === place ? lookedUpIn(parentOf(parent)) : []
    case 'CallExpression':
      return assertedBeside(parent, place, valueAssertions)
    default:
      return []
  }
}

/** What a variable is compared with at one of its references: as `counterpartsOf`, and each label, member or key. */
export function comparedAt(reference: Node): Node[] {
  const use = useOf(reference)
  return [...counterpartsOf(use), ...choicesFor(use)]
}

/** The labels, members or keys among which a value is looked up. */
function choicesFor(value: Node): Node[] {
  const parent = parentOf(value)
  switch (parent?.type) {
    case 'SwitchStatement':
      return parent.discriminant === value ? alternativesIn(parent) : []
    case 'MemberExpression':
      return parent.computed && parent.property === value ? membersOf(parent.object) : []
    case 'CallExpression': {
      const callee = nodeIn(parent.callee)
      const isLookup = callee?.type === 'MemberExpression' && LOOKUPS.has(calleeNameOf(parent) ?? '')
      return isLookup && nodeAt(parent.arguments, 0) === value ? membersOf(callee.object) : []
    }
    default:
      return []
  }
}

/** The members or keys of a collection that is written where it stands. */
export function membersOf(expression: unknown): Node[] {
  const node = nodeIn(expression)
  const collection = node === undefined ? undefined : unwrap(node)
  if (collection?.type !== 'NewExpression') return collection === undefined ? [] : alternativesIn(collection)
  const [made] = nodesIn(collection.arguments)
  const isMap = calleeNameOf(collection) === 'Map'
  return isMap || made === undefined ? alternativesIn(collection) : alternativesIn(unwrap(made))
}

function otherSidesOf(comparison: TSESTree.BinaryExpression, side: Node): Node[] {
  return nodesIn([comparison.left === side ? comparison.right : comparison.left])
}

function discriminantsOf(label: TSESTree.SwitchCase): Node[] {
  const around = parentOf(label)
  return around?.type === 'SwitchStatement' ? nodesIn([around.discriminant]) : []
}

/** The array, or the set that is made of it. */
export function collectionOf(array: Node): Node {
  const around = parentOf(placeOf(array))
  return around?.type === 'NewExpression' && nodeAt(around.arguments, 0) === placeOf(array) ? around : array
}

/** What is looked up in a collection: `[…].includes(x)`, `new Set([…]).has(x)`, `new Map([…]).get(x)`, `{ … }[x]`. */
function lookedUpIn(collection: Node | undefined): Node[] {
  const place = collection === undefined ? undefined : placeOf(collection)
  const member = place === undefined ? undefined : parentOf(place)
  if (place === undefined || member === undefined) return []
  if (member.type === 'CallExpression') return assertedBeside(member, place, listAssertions)
  if (member.type !== 'MemberExpression' || member.object !== place) return []
  if (place.type === 'ObjectExpression') return member.computed ? nodesIn([member.property]) : []
  const method = propertyNameOf(member.property, member.computed)
  const call = parentOf(member)
  const isLookup = method !== undefined && LOOKUPS.has(method) && call?.type === 'CallExpression'
  return isLookup ? nodesIn([nodeAt(call.arguments, 0)]) : []
}

/** The other argument of `assert.equal(x, …)`, and the `x` of `expect(x).toBe(…)`, `expect(…).toBe(x)`, `x.should.equal(…)`. */
function assertedBeside(call: TSESTree.CallExpression, argument: Node, names: AssertionNames): Node[] {
  // The third argument of an assertion is its message.
  const compared = nodesIn([nodeAt(call.arguments, 0), nodeAt(call.arguments, 1)])
  if (!compared.includes(argument)) return []
  const expected = expectedBeside(call, names.matchers)
  if (expected !== undefined) return [expected]
  const name = calleeNameOf(call)
  const isAssertion = name !== undefined && names.functions.has(name)
  return isAssertion ? compared.filter((other) => other !== argument) : []
}

/** What an expectation compares a call's argument with; the call is the matcher's, or that of `expect` itself. */
function expectedBeside(call: TSESTree.CallExpression, matchers: ReadonlySet<string>): Node | undefined {
  const isMatcher = (name: string | undefined) => name !== undefined && matchers.has(name)
  if (isMatcher(calleeNameOf(call))) return subjectOf(call)
  const matcher = isExpect(call) ? matcherOf(call) : undefined
  return matcher !== undefined && isMatcher(calleeNameOf(matcher)) ? nodeAt(matcher.arguments, 0) : undefined
}

/** `expect(x)` and `expect.soft(x)`. */
function isExpect(call: TSESTree.CallExpression): boolean {
  const callee = nodeIn(call.callee)
  const named = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : callee
  return named?.type === 'Identifier' && named.name === 'expect'
}

/** What is asserted by a matcher: the `x` of `expect(x).not.to.equal` or `x.should.equal`. */
function subjectOf(matcher: TSESTree.CallExpression): Node | undefined {
  let current = nodeIn(matcher.callee)
  while (current?.type === 'MemberExpression') {
    const name = propertyNameOf(current.property, current.computed)
    const object = nodeIn(current.object)
    current = object === undefined ? undefined : unwrap(object)
    if (name === 'should') return current
  }
  return current?.type === 'CallExpression' && isExpect(current) ? nodeAt(current.arguments, 0) : undefined
}

/** The call of the matcher that follows `expect(x)`. */
function matcherOf(expectation: Node): TSESTree.CallExpression | undefined {
  let current = expectation
  for (let around = parentOf(current); around !== undefined; around = parentOf(current)) {
    if (around.type === 'CallExpression') return around.callee === current ? around : undefined
    if (around.type !== 'MemberExpression' || around.object !== current) return undefined
    current = around
  }
  return undefined
}

/** The construct whose parts are alternatives to each other: `switch`, array, object, map or conditional. */
export function alternativesAround(node: Node): Node | undefined {
  const place = placeOf(node)
  const parent = parentOf(place)
  switch (parent?.type) {
    case 'SwitchCase':
      return parent.test === place ? parentOf(parent) : undefined
    case 'ArrayExpression':
      return mapAround(parent, place) ?? parent
    case 'ConditionalExpression':
      return parent.test === place ? undefined : parent
    case 'Property':
      return parent.key === place ? parentOf(parent) : undefined
    default:
      return undefined
  }
}

/** The parts of such a construct: `case` labels, members, keys, branches. */
export function alternativesIn(construct: Node): Node[] {
  switch (construct.type) {
    case 'SwitchStatement':
      return nodesIn(construct.cases).flatMap((label) =>
        label.type === 'SwitchCase' ? nodesIn([label.test]) : [],
      )
    case 'ArrayExpression':
      return nodesIn(construct.elements)
    case 'ConditionalExpression':
      return nodesIn([construct.consequent, construct.alternate])
    case 'ObjectExpression':
      return nodesIn(construct.properties).flatMap((property) =>
        property.type === 'Property' ? nodesIn([property.key]) : [],
      )
    case 'NewExpression':
      return nodesIn(construct.arguments).flatMap(keysOf)
    default:
      return []
  }
}

function keysOf(entries: Node): Node[] {
  const rows = unwrap(entries)
  if (rows.type !== 'ArrayExpression') return []
  return nodesIn(rows.elements).flatMap((entry) => {
    const row = unwrap(entry)
    return row.type === 'ArrayExpression' ? nodesIn([nodeAt(row.elements, 0)]) : []
  })
}

/** `new Map([[key, value], …])`, where the array is one of its entries and the key its first member. */
function mapAround(entry: TSESTree.ArrayExpression, key: Node): Node | undefined {
  const entries = parentOf(placeOf(entry))
  if (nodeAt(entry.elements, 0) !== key || entries?.type !== 'ArrayExpression') return undefined
  const map = parentOf(placeOf(entries))
  return map?.type === 'NewExpression' && calleeNameOf(map) === 'Map' ? map : undefined
}
