import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import { knownPatternOf, knownTextOf } from './known-text.ts'
import { candidatesFor } from './listed-values.ts'
import { memoizedWeakly } from './memoized.ts'
import {
  calleeNameOf,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  textOf,
  unwrap,
  withoutCasts,
  type Node,
} from './tree.ts'
import { onlyValueOf, variableOf } from './variables.ts'

/** An expression that says whether a text holds another. */
export interface Outcome {
  node: Node
  /** Whether it is true where the text does not hold the other. */
  isNegated: boolean
}

/** One question whether a text holds another: `message.includes('80090308')`, `/80090308/.test(message)`. */
export interface TextTest {
  /** What is looked for, as it stands in the source; of a list one member. */
  sought: Node
  /** The text or pattern that it is, with a NUL for each part that is not known. */
  content: string
  isPattern: boolean
  /** The text that is searched. */
  searched: Node
  call: TSESTree.CallExpression
  answer: Answer
  /** What the answer is read from; where it is a position, its comparisons. */
  outcomes: Outcome[]
}

/** What a method returns: whether it found something, where, or what. */
type Answer = 'boolean' | 'position' | 'match'

/** Methods of a text that look for their argument in it. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['includes', 'boolean'],
  ['startsWith', 'boolean'],
  ['endsWith', 'boolean'],
  ['contains', 'boolean'],
  ['indexOf', 'position'],
  ['lastIndexOf', 'position'],
  ['search', 'position'],
  ['match', 'match'],
  ['matchAll', 'match'],
])
const PATTERN_METHODS: ReadonlySet<string> = new Set(['search', 'match', 'matchAll'])
const METHODS_OF_PATTERNS: ReadonlyMap<string, Answer> = new Map([
  ['test', 'boolean'],
  ['exec', 'match'],
])

/** Whether a method of this name looks for something in a text. */
export function isTextMethod(name: string): boolean {
  return ANSWERS.has(name) || METHODS_OF_PATTERNS.has(name)
}

/** The text tests of a file whose text or pattern is known, in the order of the source. */
export const textTestsOf = memoizedWeakly((analysis: Analysis): TextTest[] =>
  analysis.nodesOf('CallExpression').flatMap((call) => testsIn(call, analysis)),
)

function testsIn(call: TSESTree.CallExpression, analysis: Analysis): TextTest[] {
  const name = calleeNameOf(call)
  if (name === undefined) return []
  const ofPattern = METHODS_OF_PATTERNS.get(name)
  const answer = ofPattern ?? ANSWERS.get(name)
  const question = answer === undefined ? undefined : questionOf(call, ofPattern !== undefined, analysis)
  if (answer === undefined || question === undefined) return []
  const found = candidatesFor(question.sought, analysis).flatMap((sought) => {
    const isPattern = ofPattern !== undefined || PATTERN_METHODS.has(name)
    const pattern = isPattern ? knownPatternOf(sought, analysis) : undefined
    // A method of patterns has no text, and a method of texts takes either.
    const content = pattern ?? (ofPattern === undefined ? knownTextOf(sought, analysis) : undefined)
    return content === undefined ? [] : [{ sought, content, isPattern: pattern !== undefined }]
  })
  if (found.length === 0) return []
  const outcomes = outcomesOf(call, answer, analysis)
  return outcomes.length === 0
    ? []
    : found.map((each) => ({ ...each, searched: question.searched, call, answer, outcomes }))
}

/** What is looked for and where, as expressions. */
function questionOf(
  call: TSESTree.CallExpression,
  isOfPattern: boolean,
  analysis: Analysis,
): { sought: Node; searched: Node } | undefined {
  const callee = nodeIn(call.callee)
  const receiver = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  const [first, second] = [nodeAt(call.arguments, 0), nodeAt(call.arguments, 1)]
  if (first === undefined) return undefined
  const isOfLibrary = receiver === undefined || isLodash(receiver)
  // `_.includes(text, part)`, and the same function imported alone.
  if (isOfLibrary) return second === undefined ? undefined : { sought: second, searched: first }
  if (isOfPattern) return { sought: receiver, searched: first }
  return isCollection(receiver, analysis) ? undefined : { sought: first, searched: receiver }
}

function isLodash(receiver: Node): boolean {
  return receiver.type === 'Identifier' && (receiver.name === '_' || receiver.name === 'lodash')
}

/** Whether an expression is visibly a list, whose members are compared as a whole. */
export function isCollection(expression: Node, analysis: Analysis): boolean {
  const made = unwrap(valueBehind(expression, analysis))
  return made.type === 'ArrayExpression' || made.type === 'NewExpression' || isListOfNames(made, analysis)
}

const NAMES_OF_TABLE: ReadonlySet<string> = new Set([
  ...['keys', 'values', 'entries', 'getOwnPropertyNames', 'ownKeys'],
])

/** Whether an expression lists what a table has, or what the program was called with: no status is among that. */
export function isListOfNames(expression: Node, analysis: Analysis): boolean {
  const list = unwrap(valueBehind(expression, analysis))
  switch (list.type) {
    case 'ArrayExpression': {
      const [spread, another] = nodesIn(list.elements)
      const spreadOut = spread?.type === 'SpreadElement' ? nodeIn(spread.argument) : undefined
      return another === undefined && spreadOut !== undefined && isListOfNames(spreadOut, analysis)
    }
    case 'MemberExpression':
      return lastNameOf(list) === 'argv'
    case 'CallExpression': {
      const name = calleeNameOf(list)
      if (name !== undefined && NAMES_OF_TABLE.has(name)) return true
      const callee = nodeIn(list.callee)
      const object = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
      return name === 'slice' && object !== undefined && lastNameOf(object) === 'argv'
    }
    default:
      return false
  }
}

function valueBehind(expression: Node, { file }: Analysis): Node {
  const variable = variableOf(withoutCasts(expression), file.scopeManager)
  return (variable === undefined ? undefined : onlyValueOf(variable)) ?? expression
}

function outcomesOf(call: TSESTree.CallExpression, answer: Answer, { file }: Analysis): Outcome[] {
  const place = chainPlaceOf(call)
  if (answer !== 'position') return [{ node: place, isNegated: false }]
  const declarator = parentOf(place)
  const variable =
    declarator?.type === 'VariableDeclarator' && declarator.init === place
      ? positionVariableOf(declarator, file.scopeManager)
      : undefined
  const places = variable?.references.map(({ identifier }) => placeOf(identifier)) ?? [place]
  return places.flatMap((each) => positionOutcomesOf(each, file.text))
}

function positionVariableOf(
  { id }: TSESTree.VariableDeclarator,
  scopeManager: Analysis['file']['scopeManager'],
) {
  const name = nodeIn(id)
  return name === undefined ? undefined : variableOf(name, scopeManager)
}

/** Through casts and the end of an optional chain to the place where a value is used. */
function chainPlaceOf(node: Node): Node {
  const place = placeOf(node)
  const parent = parentOf(place)
  return parent?.type === 'ChainExpression' ? placeOf(parent) : place
}

/** How a position is compared where that says that something was found, and where that nothing was. */
const FOUND: ReadonlySet<string> = new Set(['!=-1', '!==-1', '>-1', '>=0', '==0', '===0', '>0'])
const NOT_FOUND: ReadonlySet<string> = new Set(['==-1', '===-1', '<=-1', '<0', '!=0', '!==0'])
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

/** What a position says where it stands; of a bare one, which is 0 at the beginning, both that and the opposite. */
function positionOutcomesOf(place: Node, text: string): Outcome[] {
  const parent = parentOf(place)
  const either = [false, true].map((isNegated) => ({ node: place, isNegated }))
  switch (parent?.type) {
    case 'BinaryExpression': {
      const isLeft = parent.left === place
      const other = nodeIn(isLeft ? parent.right : parent.left)
      const operator = isLeft ? parent.operator : (MIRRORED[parent.operator] ?? parent.operator)
      const comparison = `${operator}${other === undefined ? '' : textOf(other, text).replaceAll(/\s/gu, '')}`
      if (FOUND.has(comparison)) return [{ node: parent, isNegated: false }]
      return NOT_FOUND.has(comparison) ? [{ node: parent, isNegated: true }] : []
    }
    case 'UnaryExpression':
      // `~position` is zero where nothing was found, and `!position` is true where the text begins with it.
      return /^[~!]$/u.test(parent.operator) ? [{ node: parent, isNegated: false }] : []
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === place ? either : []
    case 'LogicalExpression':
      return either
    default:
      return []
  }
}
