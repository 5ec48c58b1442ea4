import type { Definition, Variable } from '@typescript-eslint/scope-manager'
import type { LocalConstant } from './find-local-constants.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { memoizedWeakly } from './memoized.ts'
import { ancestorsOf, parentOf, placeOf, propertyNameOf, type Node } from './tree.ts'

/** A place that reads a local constant: its name, or a member of its table. */
export interface ConstantUse {
  node: Node
  constant: LocalConstant
}

/** The uses of a constant that is a variable, or why it must stay one. */
export function usesOfVariable(variable: Variable, constant: LocalConstant): ConstantUse[] | LeftAloneReason {
  const reads = readsOnly(variable)
  if (reads === undefined) return 'written-to'
  if (isTypeToo(variable)) return 'used-as-type'
  if (reads.some(isInEnum)) return 'enum-member'
  return reads.map((node) => ({ node, constant }))
}

/** The uses of the constants in a table or an enum by their names, or why it must stay. */
export function usesOfTable(
  variable: Variable,
  constants: readonly LocalConstant[],
): ConstantUse[] | LeftAloneReason {
  const reads = readsOnly(variable)
  if (reads === undefined) return 'written-to'
  if (isTypeToo(variable)) return 'used-as-type'
  const byName = new Map(constants.map((constant) => [constant.code.name as string, constant]))
  const uses: ConstantUse[] = []
  for (const read of reads) {
    const use = useOfTable(read, byName)
    if (typeof use === 'string') return use
    uses.push(use)
  }
  return uses
}

/** Whether code that nobody sees before it runs may read a variable: `eval(text)` where the variable is in scope. */
export function isReadByEval({ scope }: Variable): boolean {
  return scope.through.concat(scope.references).some(({ identifier, resolved }) => {
    const call = parentOf(identifier)
    const isCalled = call?.type === 'CallExpression' && call.callee === identifier
    return identifier.name === 'eval' && isCalled && (resolved === null || resolved.defs.length === 0)
  })
}

/** The places that read a variable that is given its value once; undefined for any other. */
const readsOnly = memoizedWeakly(({ defs, references }: Variable): Node[] | undefined => {
  const isWrittenAgain = references.some((reference) => reference.isWrite() && reference.init !== true)
  if (defs.filter(isOfValue).length !== 1 || isWrittenAgain) return undefined
  return references.filter(({ init }) => init !== true).map(({ identifier }) => identifier)
})

/** Whether a type has the name of a variable: `const Status = { … }; type Status = …`. */
function isTypeToo({ defs }: Variable): boolean {
  return !defs.every(isOfValue)
}

function isOfValue({ node }: Definition): boolean {
  return node.type !== 'TSTypeAliasDeclaration' && node.type !== 'TSInterfaceDeclaration'
}

function useOfTable(read: Node, byName: ReadonlyMap<string, LocalConstant>): ConstantUse | LeftAloneReason {
  const member = parentOf(read)
  if (
    member?.type === 'TSQualifiedName' ||
    member?.type === 'TSTypeReference' ||
    member?.type === 'TSTypeQuery'
  )
    return 'used-as-type'
  if (member?.type !== 'MemberExpression' || member.object !== read || member.optional) return 'used-as-whole'
  const constant = byName.get(propertyNameOf(member.property, member.computed) ?? '')
  if (constant === undefined) return 'used-as-whole'
  if (isWritten(placeOf(member))) return 'written-to'
  return isInEnum(member) ? 'enum-member' : { node: member, constant }
}

/** Whether a place is given a value, or taken away. */
function isWritten(place: Node): boolean {
  const parent = parentOf(place)
  switch (parent?.type) {
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === place
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'RestElement':
      return true
    case 'UnaryExpression':
      return parent.operator === 'delete'
    case 'Property':
      return parent.value === place && parentOf(parent)?.type === 'ObjectPattern'
    default:
      return false
  }
}

/** What an import gives is not known when a `const enum` is compiled. */
function isInEnum(node: Node): boolean {
  for (const around of ancestorsOf(node)) if (around.type === 'TSEnumMember') return true
  return false
}
