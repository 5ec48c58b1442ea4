import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import { constantReadAt } from './constant-bindings.ts'
import { representationOfType } from './c-types.ts'
import { memoized, memoizedWeakly } from './memoized.ts'
import { definedValueOf, meantCodeOf } from './meant-code.ts'
import { writtenCodeOf } from './notation.ts'
import type { Representation } from './text-edit.ts'
import { FIRST_ERROR_CODE } from './representation.ts'
import type { DeclaredType, SourceFile } from './source-file.ts'
import { isTableName } from './status-names.ts'
import { calleeNameOf, isFunction, nodeIn, nodesIn, parentOf, withoutCasts, type Node } from './tree.ts'
import { onlyValueOf, variableOf, writesTo, type Write } from './variables.ts'

/** In which representation an expression holds a status code, and what says so. */
export interface KnownRepresentation {
  representation: Representation
  /** For people: a clause that follows a colon. */
  reason: string
  /** Whether the expression itself converts: what stands in it may be in another representation. */
  isConverted: boolean
}

/** The representation of a status code that an expression holds; undefined where nothing says it. */
export function representationOf(expression: Node, analysis: Analysis): KnownRepresentation | undefined {
  return read(expression, analysis, 0)
}

/** Constants and variables are followed this far. */
const LONGEST_CHAIN = 8

function read(expression: Node, analysis: Analysis, depth: number): KnownRepresentation | undefined {
  if (depth > LONGEST_CHAIN) return undefined
  const node = withoutCasts(expression)
  const literal = representationOfLiteral(node, analysis)
  if (literal !== undefined) return literal
  switch (node.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
      return representationOfOperation(node, analysis, depth)
    case 'CallExpression':
      return representationOfCall(node, analysis)
    case 'MemberExpression':
      return representationOfMember(node, analysis, depth)
    case 'Identifier':
      return representationOfName(node, analysis, depth)
    default:
      return undefined
  }
}

function known(representation: Representation, reason: string, isConverted = false): KnownRepresentation {
  return { representation, reason, isConverted }
}

const WORDS: Readonly<Record<Representation, string>> = {
  unsigned: 'it is positive',
  int32: 'it is negative',
  bigint: 'it ends in `n`',
  hex: 'it stands in quotes',
}

function representationOfLiteral(node: Node, { file }: Analysis): KnownRepresentation | undefined {
  const written = writtenCodeOf(node, file.text)
  if (written === undefined && node.type === 'Literal' && 'bigint' in node)
    return known('bigint', WORDS.bigint)
  return written === undefined ? undefined : known(written.representation, WORDS[written.representation])
}

const TO_INT32: ReadonlySet<string> = new Set(['|', '&', '^', '<<', '>>', '~'])

/** The operators that work on 32 bits; on bigints they give a bigint. */
function representationOfOperation(
  node: TSESTree.UnaryExpression | TSESTree.BinaryExpression,
  analysis: Analysis,
  depth: number,
): KnownRepresentation | undefined {
  if (node.operator === '>>>') return known('unsigned', '`>>>` makes it so', true)
  if (!TO_INT32.has(node.operator)) return undefined
  const operands = nodesIn(node.type === 'UnaryExpression' ? [node.argument] : [node.left, node.right])
  const isBigint = operands.some((operand) => read(operand, analysis, depth + 1)?.representation === 'bigint')
  return isBigint
    ? known('bigint', 'its operands are bigints')
    : known('int32', `\`${node.operator}\` makes it so`, true)
}

/** What functions of buffers, views and pointers read, and what conversions make. */
const READ: ReadonlyMap<string, Representation> = representationsOf({
  int32: ['readInt32LE', 'readInt32BE', 'getInt32', 'readS32'],
  unsigned: ['readUInt32LE', 'readUInt32BE', 'readUint32LE', 'readUint32BE', 'getUint32', 'readU32'],
})
const CONVERTED: ReadonlyMap<string, Representation> = representationsOf({
  int32: ['toInt32'],
  unsigned: ['toUInt32', 'toUnsigned'],
  bigint: ['BigInt'],
})

function representationsOf(
  names: Readonly<Partial<Record<Representation, readonly string[]>>>,
): ReadonlyMap<string, Representation> {
  const all = (['int32', 'unsigned', 'bigint'] as const).flatMap((representation) =>
    (names[representation] ?? []).map((name) => [name, representation] as const),
  )
  return new Map(all)
}

function representationOfCall(
  call: TSESTree.CallExpression,
  { calls, foreignFunctions, file }: Analysis,
): KnownRepresentation | undefined {
  const callee = nodeIn(call.callee)
  const returns = callee === undefined ? undefined : foreignFunctions.foreignFunctionOf(callee)?.returns
  if (returns !== undefined) {
    const representation = representationOfType(returns.type)
    return representation && known(representation, `${returns.binding} declares \`${returns.type}\``)
  }
  const declared = file.declaredTypeOf?.(call)
  const ofType = declared === undefined ? undefined : representationOfDeclared(declared)
  if (declared !== undefined && ofType !== undefined) return known(ofType, `its type is \`${declared.name}\``)
  if (callee !== undefined && isDeclaredFunction(callee, file)) return undefined
  const name = calleeNameOf(call) ?? ''
  const converted = CONVERTED.get(name)
  const returned = converted ?? READ.get(name)
  if (returned !== undefined) return known(returned, `\`${name}\` returns it so`, converted !== undefined)
  const { representation } = file.settings
  if (representation === undefined || !calls.isSspiCallResult(call)) return undefined
  return known(representation, '`settings.sspi.representation` says so')
}

/** Whether a name is that of a function of the file itself, which may do anything. */
function isDeclaredFunction(callee: Node, { scopeManager }: SourceFile): boolean {
  const variable = variableOf(callee, scopeManager)
  const value = variable === undefined ? undefined : onlyValueOf(variable)
  return variable?.defs[0]?.type === 'FunctionName' || (value !== undefined && isFunction(value))
}

function representationOfDeclared({ name, values }: DeclaredType): Representation | undefined {
  if (values.some((value) => value < 0)) return 'int32'
  return values.some((value) => value >= FIRST_ERROR_CODE) ? 'unsigned' : representationOfType(name)
}

const TYPED_ARRAYS: ReadonlyMap<string, Representation> = new Map<string, Representation>([
  ['Int32Array', 'int32'],
  ['Uint32Array', 'unsigned'],
])

function representationOfMember(
  member: TSESTree.MemberExpression,
  analysis: Analysis,
  depth: number,
): KnownRepresentation | undefined {
  const value = definedValueOf(member, analysis.file)
  const constant =
    value === undefined ? representationOfConstant(member, analysis) : read(value, analysis, depth + 1)
  if (constant !== undefined || !member.computed) return constant
  const object = nodeIn(member.object)
  const made = object === undefined ? undefined : (definedValueOf(object, analysis.file) ?? object)
  const type = made?.type === 'NewExpression' ? calleeNameOf(made) : undefined
  const representation = type === undefined ? undefined : TYPED_ARRAYS.get(type)
  return representation && known(representation, `it is an element of \`${type ?? ''}\``)
}

function representationOfName(
  name: TSESTree.Identifier,
  analysis: Analysis,
  depth: number,
): KnownRepresentation | undefined {
  const variable = variableOf(name, analysis.file.scopeManager)
  if (variable === undefined || variable.defs.some(({ type }) => type === 'Parameter')) return undefined
  return representationsWritten(analysis)(variable)(depth) ?? representationOfConstant(name, analysis)
}

// How far a chain is still followed from a variable depends on how far it was followed before.
const representationsWritten = memoizedWeakly((analysis: Analysis) =>
  memoized((variable: Variable) => {
    const answers = new Map<number, KnownRepresentation | undefined>()
    return (depth: number) => {
      if (!answers.has(depth)) answers.set(depth, representationWrittenTo(variable, analysis, depth))
      return answers.get(depth)
    }
  }),
)

function representationWrittenTo(
  variable: Variable,
  analysis: Analysis,
  depth: number,
): KnownRepresentation | undefined {
  const writes = writesTo(variable)
  const isComplete = writes.length === variable.references.filter((reference) => reference.isWrite()).length
  const [first, ...others] = writes
    .filter((write) => !takesWhole(write) || !isSameEitherWay(write.value, analysis))
    .map((write) => (takesWhole(write) ? read(write.value, analysis, depth + 1) : undefined))
  // One value of another representation, or of none that is known, and nothing can be said.
  const isOne = others.every((other) => other?.representation === first?.representation)
  return isOne && isComplete ? first : undefined
}

/** Whether a value is one number in int32 and unsigned: zero, or a code without the severity bit. */
function isSameEitherWay(value: Node, { file }: Analysis): boolean {
  const node = withoutCasts(value)
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value < FIRST_ERROR_CODE
  const code = meantCodeOf(node, file)?.code
  return code !== undefined && code.value < FIRST_ERROR_CODE
}

/** Whether a variable gets a value as it is, and not a part of it or a calculation. */
function takesWhole({ identifier, value }: Write): boolean {
  const target = parentOf(identifier)
  if (target?.type === 'VariableDeclarator') return target.id === identifier && target.init === value
  return target?.type === 'AssignmentExpression' && target.operator === '=' && target.left === identifier
}

/** What the module says that a constant comes from. */
function representationOfConstant(
  constant: Node,
  { constantBindings, file }: Analysis,
): KnownRepresentation | undefined {
  const read = constantReadAt(constant, constantBindings, file.scopeManager)
  if (read === undefined || !isTableName(read.name)) return undefined
  return known(read.representation, `\`${read.source}\` has it so`)
}
