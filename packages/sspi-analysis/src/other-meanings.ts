import type { TSESTree } from '@typescript-eslint/types'
import { collectionOf, counterpartsOf } from './comparison.ts'
import { assignedTo, givenNameOf } from './definitions.ts'
import type { Notation } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import {
  calleeNameOf,
  isFunction,
  lastNameOf,
  nodeAt,
  nodeIn,
  nodesIn,
  parentOf,
  placeOf,
  unwrap,
  type Node,
} from './tree.ts'
import { variableOf, writesTo } from './variables.ts'

// The places where the digits of a code are no status: a module, part of a text, an address, a calculation.

/** A module's name or attribute, or a directive. */
export function isModuleSpecifier(node: Node): boolean {
  const parent = parentOf(node)
  switch (parent?.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'ImportAttribute':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'TSExternalModuleReference':
    case 'TSModuleDeclaration':
    case 'TSImportType':
      return true
    case 'TSLiteralType':
      return parentOf(parent)?.type === 'TSImportType'
    case 'CallExpression':
      return nodeIn(parent.callee)?.type === 'Identifier' && calleeNameOf(parent) === 'require'
    case 'ExpressionStatement':
      return 'directive' in parent && typeof parent.directive === 'string'
    default:
      return false
  }
}

/** As much of a notation as says that it is a text. */
type WrittenText = Pick<Notation, 'node' | 'representation'>

/** Methods that look for their argument inside a text. */
const TEXT_SEARCHES: ReadonlySet<string> = new Set([
  ...['startsWith', 'endsWith', 'search', 'match', 'matchAll', 'split', 'replace', 'replaceAll'],
  ...['includes', 'indexOf', 'lastIndexOf'],
  // Of what `expect` was given.
  ...['toContain', 'toMatch', 'toThrow', 'toThrowError'],
])

/** `message.includes('0x80090308')`: a part of a longer text; but `[…].includes('0x80090308')` compares whole ones. */
export function isSearchedInText({ node, representation }: WrittenText): boolean {
  const call = parentOf(node)
  if (representation !== 'hex' || call?.type !== 'CallExpression') return false
  const name = calleeNameOf(call)
  const receiver = searchedBy(call)
  if (name === undefined || receiver === undefined || !TEXT_SEARCHES.has(name)) return false
  return receiver.type !== 'ArrayExpression'
}

/** What a call searches: its receiver, or what `expect` was given. */
function searchedBy(call: TSESTree.CallExpression): Node | undefined {
  const receiver = receiverOf(call)
  const isExpectation = receiver?.type === 'CallExpression' && calleeNameOf(receiver) === 'expect'
  return isExpectation ? nodeAt(receiver.arguments, 0) : receiver
}

function receiverOf(call: TSESTree.CallExpression | TSESTree.NewExpression): Node | undefined {
  const callee = nodeIn(call.callee)
  const object = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
  return object === undefined ? undefined : unwrap(object)
}

const CONCATENATIONS: ReadonlySet<string> = new Set(['+', '+='])

/** `'0x80090308' + reason`. */
export function isPartOfText({ node, representation }: WrittenText): boolean {
  return representation === 'hex' && isOperandOf(node, CONCATENATIONS)
}

/** `parseInt('0x80090308', 16)`. */
export function isParsed({ node, representation }: Notation): boolean {
  const call = parentOf(node)
  return representation === 'hex' && call?.type === 'CallExpression' && calleeNameOf(call) === 'parseInt'
}

const TEST_FUNCTIONS: ReadonlySet<string> = new Set(['describe', 'it', 'test', 'suite', 'context', 'specify'])

/** `it('0x80090308', () => { … })`, also `it.only(…)`: a text for people. */
export function isTestTitle({ node, representation }: WrittenText): boolean {
  const call = parentOf(node)
  if (representation !== 'hex' || call?.type !== 'CallExpression') return false
  const [title, ...others] = nodesIn(call.arguments)
  const callee = nodeIn(call.callee)
  const name = lastNameOf(callee?.type === 'MemberExpression' ? callee.object : callee)
  const isTest = name !== undefined && TEST_FUNCTIONS.has(name) && others.some(isFunction)
  return isTest && title === node
}

/** What debuggers, emulators and binary readers call functions that take an address or an offset. */
const ADDRESS_FUNCTION = new RegExp(
  [
    '^(?:ptr|NativePointer|hexdump|peek|poke|add|sub)$',
    '^(?:read|write|peek|poke|load|store|get|set)_?(?:[a-z]*int|[us]?)_?(?:8|16|32|64)(?:[lb]e)?$',
    '^(?:read|write|peek|poke|load|store)_?(?:mem|memory|byte|bytes|bytearray|d?word|ptr|pointer|c?string)$',
  ].join('|'),
  'iu',
)
const MEMORY_NAME = /^(?:mem|memory|ram|rom|vram|bus)$/iu

/** `mem[0x80090308]`, `ptr(0x80090308)`, `rom.write32(0x80090308, v)`. */
export function isAddress({ node, representation }: Notation, { scopeManager }: SourceFile): boolean {
  const parent = parentOf(node)
  // No memory is indexed by a text, and none holds one: `messages[0x80090308] = 'bad password'`.
  if (parent?.type === 'MemberExpression')
    return parent.property === node && representation !== 'hex' && !isText(assignedTo(parent))
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false
  const name = calleeNameOf(parent)
  const receiver = receiverOf(parent)
  if (MEMORY_NAME.test(lastNameOf(receiver) ?? '')) return true
  if (name === undefined || !ADDRESS_FUNCTION.test(name)) return false
  return receiver === undefined || !isSet(receiver, scopeManager)
}

function isText(node: Node | undefined): boolean {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string')
}

/** Whether an expression is a set that the file itself makes: its `add` takes a member. */
function isSet(node: Node, scopeManager: SourceFile['scopeManager']): boolean {
  const isNewSet = (value: Node) => value.type === 'NewExpression' && calleeNameOf(value) === 'Set'
  const variable = variableOf(node, scopeManager)
  return isNewSet(node) || (variable !== undefined && writesTo(variable).some(({ value }) => isNewSet(value)))
}

/** Registers that hold one, and the other words of debuggers and emulators. */
const ADDRESS_NAME = new RegExp(
  `^(?:pc|sp|fp|gp|ra|lr|epc|eip|rip|rva)$|${endingIn([
    ...['addr', 'addrs', 'address', 'addresses', 'offsets?', 'pointers?', 'ptrs?'],
    ...['start', 'end', 'base', 'entryPoint', 'breakpoints?'],
  ])}`,
  'u',
)

/** Colours with an alpha channel, check values and keys of records have eight digits too. */
const OTHER_WORDS = [
  'id',
  'colou?rs?',
  'palette',
  'tint',
  ...['background', 'foreground', 'fill', 'stroke', 'shadow'],
  'hash',
  'crc',
  'checksum',
  'magic',
  'seed',
  'regs?',
]
const OTHER_NAME = new RegExp(`${endingIn(OTHER_WORDS)}|[a-z]Style$`, 'u')

/** Texts in which the digits of a code stand by chance; of a value by itself these words say less. */
const OTHER_TEXT_NAME = new RegExp(
  endingIn([
    ...OTHER_WORDS,
    ...[
      'ids',
      'hashes',
      'checksums',
      'uuids?',
      'guids?',
      'sha(?:1|256|512)?',
      'digests?',
      'hex',
      'hex[dD]ump',
    ],
    ...['phones?', 'phone_?[nN]umbers?', 'serials?', 'serial_?[nN]umbers?', 'tokens?'],
  ]),
  'u',
)

/** The source of a pattern for names whose last word is one of these: `order_id`, `orderId`. */
function endingIn(words: readonly string[]): string {
  const capitalized = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `(?:^|_)(?:${words.join('|')})$|[a-z](?:${capitalized.join('|')})$`
}

/** Whether a text of this name is none in which somebody looks for a status. */
export function isOtherTextName(name: string): boolean {
  return OTHER_TEXT_NAME.test(/[a-z]/u.test(name) ? name : name.toLowerCase())
}

/** Whether the name that a value gets, or is compared with, is that of an address. */
export function hasAddressName(value: Node): boolean {
  return isNamedLike(value, ADDRESS_NAME)
}

/** The same for names of other things. */
export function hasOtherName(value: Node): boolean {
  return isNamedLike(value, OTHER_NAME)
}

function isNamedLike(value: Node, pattern: RegExp): boolean {
  return namesAround(value).some((name) => name !== undefined && pattern.test(name))
}

/** The names of a value, of the list that it is a member of, and of what it is compared with, also in size. */
function namesAround(value: Node): (string | undefined)[] {
  const parent = parentOf(value)
  const list = parent?.type === 'ArrayExpression' ? placeOf(collectionOf(parent)) : undefined
  const sides = parent?.type === 'BinaryExpression' ? nodesIn([parent.left, parent.right]) : []
  return [
    givenNameOf(value),
    list === undefined ? undefined : givenNameOf(list),
    ...[...sides, ...counterpartsOf(value)].map((other) => lastNameOf(unwrap(other))),
  ]
}

const CALCULATIONS: ReadonlySet<string> = new Set(
  ['+', '-', '*', '/', '%', '**', '<<', '>>', '>>>', '&', '|', '^'].flatMap((operator) => [
    operator,
    `${operator}=`,
  ]),
)

/** `base + 0x80090308`, `Math.imul(h, 0x80090308)`; but `'failed: ' + 0x80090308` only writes it down. */
export function isCalculatedWith(node: Node): boolean {
  const parent = parentOf(node)
  if (parent?.type === 'CallExpression') return isOfMath(receiverOf(parent))
  const isWritten =
    parent?.type === 'BinaryExpression' &&
    parent.operator === '+' &&
    nodesIn([parent.left, parent.right]).some(isText)
  return !isWritten && isOperandOf(node, CALCULATIONS)
}

function isOfMath(receiver: Node | undefined): boolean {
  return receiver?.type === 'Identifier' && receiver.name === 'Math'
}

/** Whether a value is an operand of a binary operator, or of an assignment that calculates. */
function isOperandOf(node: Node, operators: ReadonlySet<string>): boolean {
  const parent = parentOf(node)
  const isCalculation = parent?.type === 'BinaryExpression' || parent?.type === 'AssignmentExpression'
  return isCalculation && operators.has(parent.operator)
}
