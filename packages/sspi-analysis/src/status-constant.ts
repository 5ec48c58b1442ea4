import { isNameShaped } from './status-names.ts'
import { ancestorWhere, hasRange, type Node } from './tree.ts'

/** One place that gives a status name its value. */
export interface StatusConstant {
  /** Shaped like a status name; it need not be one. */
  name: string
  /** Where the name stands: an identifier, a key or a text. */
  nameNode: Node
  /** Undefined for the member of an enum that counts its members itself. */
  value: Node | undefined
  /** Where such a member is counted from, if that is known. */
  countedFrom: CountedFrom | undefined
  form: ConstantForm
  /** What declares the constant together with others: a class, an enum, an object, a table, a block. */
  group: Node
  /** Which of the values that a group may have for one name: `value` of `{ name: 'SEC_E_…', value: … }`. */
  slot: string
}

/** The last value before a member of an enum that stands beside its name, and how many members later that one comes. */
export interface CountedFrom {
  value: Node
  steps: number
}

export type ConstantForm =
  | 'variable'
  | 'field'
  | 'enum-member'
  | 'property'
  | 'defined-property'
  | 'assignment'
  | 'default'
  /** The value is a type, and stands elsewhere. */
  | 'type'
  /** The name is a text beside the value. */
  | 'row'
  /** The value is the key of the name. */
  | 'inverse-row'

/** A constant but for its name. */
export type ConstantPlace = Pick<StatusConstant, 'nameNode' | 'value' | 'form' | 'group'> &
  Partial<Pick<StatusConstant, 'slot' | 'countedFrom'>>

/** A constant, where its name is shaped like that of a status. */
export function constantNamed(name: string | undefined, place: ConstantPlace): StatusConstant[] {
  const isConstant = name !== undefined && isNameShaped(name) && hasRange(place.nameNode)
  return isConstant ? [{ name, slot: '', countedFrom: undefined, ...place }] : []
}

const BLOCKS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'StaticBlock', 'TSModuleBlock'])

/** The nearest list of statements around a node. */
export function blockAround(node: Node): Node {
  let outermost = node
  const block = ancestorWhere(node, (ancestor) => {
    outermost = ancestor
    return BLOCKS.has(ancestor.type)
  })
  return block ?? outermost
}
