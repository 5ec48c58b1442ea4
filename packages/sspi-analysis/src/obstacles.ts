import type { TSESTree } from '@typescript-eslint/types'
import type { Finding } from './finding.ts'
import { inherited } from './inherited.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { memoizedWeakly } from './memoized.ts'
import { isSerializedFunction } from './serialized-functions.ts'
import { isTypeScript, type SourceFile } from './source-file.ts'
import { hasRange, isFunction, lastNameOf, nodeIn, nodesIn, parentOf, textOf, type Node } from './tree.ts'

type Obstacle = (node: Node, file: SourceFile) => boolean

/** What stands in the way of a name at a place; the first obstacle is the reason. */
const obstacles: readonly [LeftAloneReason, Obstacle][] = [
  ['comment-inside', hasCommentInside],
  ['delete', ({ parent }) => parent?.type === 'UnaryExpression' && parent.operator === 'delete'],
  ['as-const', isConstAsserted],
  ['class-key', isClassKey],
  ['type-member', isTypeMemberKey],
  ['ambiguous-syntax', isAmbiguousWithName],
]

/** What around a place stands in the way of a name in it; of several, the first is the reason. */
const surroundingObstacles: readonly [LeftAloneReason, Obstacle][] = [
  ['enum-member', isEnum],
  ['ambient', (around, file) => isDeclarationFile(file) || isAmbient(around)],
  ['with', isBodyOfWith],
  ['asm-js', isAsmFunction],
  ['serialized-function', isSerializedFunction],
]

/** Why a finding cannot become a name where it stands, or undefined. */
export function obstacleOf(
  { node, hasConstant, representation }: Pick<Finding, 'node' | 'hasConstant' | 'representation'>,
  file: SourceFile,
): LeftAloneReason | undefined {
  if (!hasConstant) return 'no-constant'
  if (representation === 'hex' && /[a-f]/u.test(textOf(node, file.text))) return 'lower-case-hex'
  return obstacles.find(([, stands]) => stands(node, file))?.[0] ?? surroundingObstacleOf(node, file)
}

/** Why nothing that stands around a place may refer to an import from there, or undefined. */
export function surroundingObstacleOf(node: Node, file: SourceFile): LeftAloneReason | undefined {
  const around = parentOf(node)
  const rank = around === undefined ? Infinity : obstacleRanks(file)(around)
  return surroundingObstacles[rank]?.[0]
}

const obstacleRanks = memoizedWeakly((file: SourceFile) =>
  inherited(Infinity, (rank, node) => {
    const own = surroundingObstacles.findIndex(([, stands]) => stands(node, file))
    return own === -1 ? rank : Math.min(rank, own)
  }),
)

function hasCommentInside(node: Node, { text }: SourceFile): boolean {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return false
  const written = textOf(node, text)
  return (
    written.includes('/*') || written.includes('//') || written.includes('<!--') || written.includes('-->')
  )
}

// The last is Flow's.
function isConstAsserted({ parent }: Node): boolean {
  if (parent?.type !== 'TSAsExpression' && parent?.type !== 'TSTypeAssertion')
    return String(parent?.type) === 'AsConstExpression'
  const type = nodeIn(parent.typeAnnotation)
  return type?.type === 'TSTypeReference' && lastNameOf(type.typeName) === 'const'
}

const CLASS_MEMBERS: ReadonlySet<string> = new Set([
  'PropertyDefinition',
  'MethodDefinition',
  'AccessorProperty',
])

// `x = 1` with no semicolon, and then `[NAME]() {}`, is an access to 1.
function isClassKey(node: Node, { text }: SourceFile): boolean {
  const { parent: member } = node
  if (member === undefined || !isClassMember(member)) return false
  const isAtStart = member.range[0] === node.range[0] && !member.computed
  return isAtStart && membersBelowOpenField(member.parent, text).has(member)
}

function isClassMember(
  node: Node,
): node is TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.AccessorProperty {
  return CLASS_MEMBERS.has(node.type)
}

const belowOpenField = new WeakMap<Node, ReadonlySet<Node>>()

/** The members of a class that follow a field without a semicolon; each class is read once. */
function membersBelowOpenField(body: Node, text: string): ReadonlySet<Node> {
  const known = belowOpenField.get(body)
  if (known !== undefined) return known
  const members = nodesIn('body' in body ? body.body : [])
  const below = new Set(members.filter((_, index) => isOpenField(members[index - 1], text)))
  belowOpenField.set(body, below)
  return below
}

function isOpenField(member: Node | undefined, text: string): boolean {
  const isField = member?.type === 'PropertyDefinition' || member?.type === 'AccessorProperty'
  return isField && !textOf(member, text).endsWith(';')
}

const TYPE_MEMBERS: ReadonlySet<string> = new Set([
  'TSPropertySignature',
  'TSMethodSignature',
  'TSAbstractPropertyDefinition',
  'TSAbstractMethodDefinition',
  'TSAbstractAccessorProperty',
])

function isTypeMemberKey(node: Node, file: SourceFile): boolean {
  const { parent } = node
  if (parent === undefined) return false
  return TYPE_MEMBERS.has(parent.type) || (isTypeScript(file) && isFieldKeyWithPrefix(node, file))
}

/** The key of a field that is to be a template: TypeScript takes a name there, and nothing that is put together. */
function isFieldKeyWithPrefix(node: Node, { text }: SourceFile): boolean {
  const { parent: field } = node
  const isField = field?.type === 'PropertyDefinition' || field?.type === 'AccessorProperty'
  return isField && field.key === node && /^["'`]0x/iu.test(textOf(node, text))
}

/**
 * TypeScript reads `a < NAME, b > (c)` as a generic call, `a ? (NAME) : b => c` and `case (NAME): return {` as an arrow
 * function with a result type, where the number was neither.
 */
function isAmbiguousWithName(node: Node, file: SourceFile): boolean {
  return mayBecomeTypeArgument(node, file) || mayBecomeParameter(node, file)
}

function mayBecomeParameter(node: Node, { text }: SourceFile): boolean {
  const place = node.parent?.type === 'SequenceExpression' ? node.parent : node
  const { parent } = place
  if (parent?.type !== 'ConditionalExpression' && parent?.type !== 'SwitchCase') return false
  if (!hasRange(parent) || !hasRange(place)) return false
  if (!/\(\s*$/u.test(text.slice(parent.range[0], place.range[0]))) return false
  if (parent.type === 'SwitchCase') return mayBeginWithType(parent, text)
  const alternate = nodeIn(parent.alternate)
  return parent.consequent === place && alternate !== undefined && textOf(alternate, text).includes('=>')
}

/** Whether what follows a `case` begins with what may be a type and the body of an arrow function. */
function mayBeginWithType({ consequent }: TSESTree.SwitchCase, text: string): boolean {
  const [first, second] = nodesIn(consequent)
  if (first === undefined) return false
  return second?.type === 'BlockStatement' || /^[^{}()=;:]+(?:\{|=>)/u.test(textOf(first, text))
}

/** Farther than this from a place, no type argument begins or ends. */
const LONGEST_ARGUMENTS = 1000

/**
 * Whether a notation that is no type stands between a `<` and a `>` as a type argument would. A number and its negative
 * are types already: there the parser has decided. Whether it has types at all, a file's name does not say.
 */
function mayBecomeTypeArgument(node: Node, { text }: SourceFile): boolean {
  const isType = node.type === 'Literal' || (node.type === 'UnaryExpression' && node.operator === '-')
  if (isType) return false
  const [start, end] = node.range
  const before = text.slice(Math.max(0, start - LONGEST_ARGUMENTS), start)
  const after = text.slice(end, end + LONGEST_ARGUMENTS)
  const less = before.lastIndexOf('<')
  const greater = /(?<!=)>(?=\s*[(`])/u.exec(after)
  if (less === -1 || greater === null) return false
  const others = `${before.slice(less + 1)} ${after.slice(0, greater.index)}`
  return !/[;{}?]|&&|\|\||==/u.test(others)
}

function isBodyOfWith(node: Node): boolean {
  return node.parent?.type === 'WithStatement' && node.parent.body === node
}

/** TypeScript's and Flow's. */
function isEnum({ type }: { type: string }): boolean {
  return type === 'TSEnumDeclaration' || type === 'EnumDeclaration'
}

function isDeclarationFile({ path }: SourceFile): boolean {
  return path !== undefined && /\.d\.(?:[^./\\]+\.)?[cm]?ts$/u.test(path)
}

function isAmbient(node: Node): boolean {
  return 'declare' in node && node.declare
}

function isAsmFunction(node: Node): boolean {
  const body = isFunction(node) ? nodeIn(node.body) : undefined
  for (const statement of body?.type === 'BlockStatement' ? nodesIn(body.body) : []) {
    const expression = statement.type === 'ExpressionStatement' ? nodeIn(statement.expression) : undefined
    if (expression?.type !== 'Literal') return false
    if (expression.value === 'use asm') return true
  }
  return false
}
