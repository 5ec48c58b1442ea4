import type { TSESTree } from '@typescript-eslint/types'
import type { Finding } from './finding.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import { ancestorsOf, calleeNameOf, isFunction, textOf, type Node } from './tree.ts'

type Obstacle = (node: Node, file: SourceFile) => boolean

/** What stands in the way of a name at a place; the first obstacle is the reason. */
const obstacles: readonly [LeftAloneReason, Obstacle][] = [
  ['comment-inside', hasCommentInside],
  ['delete', ({ parent }) => parent?.type === 'UnaryExpression' && parent.operator === 'delete'],
  ['as-const', isConstAsserted],
  ['class-key', isClassKey],
  ['type-member', isTypeMemberKey],
  ['ambiguous-syntax', isAmbiguousWithName],
  ['enum-member', (node) => isInside(node, isEnum)],
  ['ambient', (node, file) => isDeclarationFile(file) || isInside(node, isAmbient)],
  ['with', (node) => isInside(node, ({ type }) => type === 'WithStatement')],
  ['asm-js', (node) => isInside(node, isAsmFunction)],
  ['serialized-function', (node) => isInside(node, isSerializedFunction)],
]

/** Why a finding cannot become a name where it stands, or undefined. */
export function obstacleOf(
  { node, hasConstant, representation }: Finding,
  file: SourceFile,
): LeftAloneReason | undefined {
  if (!hasConstant) return 'no-constant'
  if (representation === 'hex' && /[a-f]/u.test(textOf(node, file.text))) return 'lower-case-hex'
  return obstacles.find(([, stands]) => stands(node, file))?.[0]
}

/** The edit that writes a constant, by its name in this file, where a finding stands. */
export function planReplacement(finding: Finding, name: string, text: string): TextEdit {
  const { node, code, representation } = finding
  const [start, end] = node.range
  const replacement = inPlace(finding, name, text)
  const before = isNameEnd(text.slice(Math.max(0, start - 2), start)) && isNameStart(replacement) ? ' ' : ''
  const after = isNamePart(text.slice(end, end + 2)) && isNameEnd(replacement) ? ' ' : ''
  return {
    start,
    end,
    text: `${before}${replacement}${after}`,
    replaces: { code: code.name, representation },
  }
}

function inPlace({ node, name: notation }: Finding, name: string, text: string): string {
  const { parent } = node
  const isType = parent?.type === 'TSLiteralType'
  const constant = isType ? `typeof ${name}` : name
  // The hex constants are the eight digits alone.
  const value = notation === 'hex-text' ? `\`${textOf(node, text).slice(1, 3)}\${${constant}}\`` : constant
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
      return parent.key === node && !parent.computed ? `[${value}]` : value
    case 'JSXAttribute':
      return `{${value}}`
    default:
      return value
  }
}

const isNameStart = (text: string) => /^[\p{ID_Start}$_\\]/u.test(text)
const isNamePart = (text: string) => /^[\p{ID_Continue}$\\\u200c\u200d]/u.test(text)
const isNameEnd = (text: string) => /[\p{ID_Continue}$\\\u200c\u200d]$/u.test(text)

function isInside(node: Node, isAround: (node: Node) => boolean): boolean {
  for (const ancestor of ancestorsOf(node)) if (isAround(ancestor)) return true
  return false
}

function hasCommentInside(node: Node, { text }: SourceFile): boolean {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return false
  const written = textOf(node, text)
  return (
    written.includes('/*') || written.includes('//') || written.includes('<!--') || written.includes('-->')
  )
}

function isConstAsserted({ parent }: Node): boolean {
  if (parent?.type !== 'TSAsExpression' && parent?.type !== 'TSTypeAssertion') return false
  const { typeAnnotation: type } = parent
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  )
}

// `x = 1` with no semicolon, and then `[NAME]() {}`, is an access to 1.
function isClassKey(node: Node, { text }: SourceFile): boolean {
  const { parent: member } = node
  if (
    member?.type !== 'PropertyDefinition' &&
    member?.type !== 'MethodDefinition' &&
    member?.type !== 'AccessorProperty'
  )
    return false
  if (member.key !== node || member.computed || member.range[0] !== node.range[0]) return false
  const { body } = member.parent
  const above = body[body.indexOf(member) - 1]
  return (
    (above?.type === 'PropertyDefinition' || above?.type === 'AccessorProperty') &&
    !textOf(above, text).endsWith(';')
  )
}

const TYPE_MEMBERS: ReadonlySet<string> = new Set([
  'TSPropertySignature',
  'TSMethodSignature',
  'TSAbstractPropertyDefinition',
  'TSAbstractMethodDefinition',
  'TSAbstractAccessorProperty',
  'ObjectTypeProperty',
])

function isTypeMemberKey({ parent }: Node): boolean {
  return parent !== undefined && TYPE_MEMBERS.has(parent.type)
}

/**
 * `a < NAME, b > (c)` is a generic call, `a ? (NAME) : b => c` an arrow function with a result type, where the number
 * was neither.
 */
function isAmbiguousWithName(node: Node, { text }: SourceFile): boolean {
  const { parent } = node
  if (parent?.type === 'BinaryExpression')
    return parent.operator === '<' && parent.right === node && node.type !== 'Literal'
  if (parent?.type !== 'ConditionalExpression' || parent.consequent !== node) return false
  return /\(\s*$/u.test(text.slice(parent.test.range[1], node.range[0]))
}

function isEnum({ type }: Node): boolean {
  return type === 'TSEnumDeclaration' || String(type) === 'EnumDeclaration'
}

function isDeclarationFile({ path }: SourceFile): boolean {
  return path !== undefined && /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u.test(path)
}

function isAmbient(node: Node): boolean {
  return 'declare' in node && node.declare === true
}

function isAsmFunction(node: Node): boolean {
  if (!isFunction(node) || node.body?.type !== 'BlockStatement') return false
  const [first] = node.body.body
  return (
    first?.type === 'ExpressionStatement' &&
    first.expression.type === 'Literal' &&
    first.expression.value === 'use asm'
  )
}

// Browsers and debuggers take the text of these callbacks and run it in another process.
const SERIALIZERS: ReadonlySet<string> = new Set([
  'evaluate',
  'evaluateHandle',
  'evaluateAll',
  'evaluateOnNewDocument',
  '$eval',
  '$$eval',
  'addInitScript',
  'waitForFunction',
  'executeScript',
  'executeAsyncScript',
  'createScript',
])

function isSerializedFunction(node: Node): boolean {
  if (!isFunction(node)) return false
  const { parent } = node
  if (parent.type === 'MemberExpression') return parent.object === node && isCallOfToString(parent)
  if (parent.type !== 'CallExpression' || !parent.arguments.some((argument) => argument === node))
    return false
  const name = calleeNameOf(parent)
  return name !== undefined && SERIALIZERS.has(name)
}

function isCallOfToString(member: TSESTree.MemberExpression): boolean {
  return member.property.type === 'Identifier' && member.property.name === 'toString'
}
