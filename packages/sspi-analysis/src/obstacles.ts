import type { TSESTree } from '@typescript-eslint/types'
import type { Finding } from './finding.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { isSerializedFunction } from './serialized-functions.ts'
import type { SourceFile } from './source-file.ts'
import { ancestorsOf, isFunction, textOf, type Node } from './tree.ts'

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
  ['serialized-function', (node, file) => isInside(node, (around) => isSerializedFunction(around, file))],
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

type Member = TSESTree.ClassElement

// `x = 1` with no semicolon, and then `[NAME]() {}`, is an access to 1.
function isClassKey(node: Node, { text }: SourceFile): boolean {
  const { parent: member } = node
  switch (member?.type) {
    case 'PropertyDefinition':
    case 'MethodDefinition':
    case 'AccessorProperty':
      if (member.key !== node || member.computed || member.range[0] !== node.range[0]) return false
      return membersBelowOpenField(member.parent, text).has(member)
    default:
      return false
  }
}

const belowOpenField = new WeakMap<TSESTree.ClassBody, ReadonlySet<Member>>()

/** The members of a class that follow a field without a semicolon; each class is read once. */
function membersBelowOpenField(body: TSESTree.ClassBody, text: string): ReadonlySet<Member> {
  const members =
    belowOpenField.get(body) ??
    new Set(body.body.filter((_, index, { [index - 1]: above }) => isOpenField(above, text)))
  belowOpenField.set(body, members)
  return members
}

function isOpenField(member: Member | undefined, text: string): boolean {
  const isField = member?.type === 'PropertyDefinition' || member?.type === 'AccessorProperty'
  return isField && !textOf(member, text).endsWith(';')
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
 * TypeScript reads `a < NAME, b > (c)` as a generic call and `a ? (NAME) : b => c` as an arrow function with a result
 * type, where the number was neither.
 */
function isAmbiguousWithName(node: Node, { text }: SourceFile): boolean {
  const { parent } = node
  if (parent?.type === 'BinaryExpression')
    return (
      parent.operator === '<' &&
      parent.right === node &&
      node.type !== 'Literal' &&
      /^\s*[,>]/u.test(text.slice(node.range[1]))
    )
  if (parent?.type !== 'ConditionalExpression' || parent.consequent !== node) return false
  return (
    /\(\s*$/u.test(text.slice(parent.test.range[1], node.range[0])) &&
    textOf(parent.alternate, text).includes('=>')
  )
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
  for (const statement of node.body.body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'Literal') return false
    if (statement.expression.value === 'use asm') return true
  }
  return false
}
