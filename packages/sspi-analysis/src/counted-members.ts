import type { TSESTree } from '@typescript-eslint/types'
import type { CountedFrom } from './status-constant.ts'
import { isStatusNumber } from './status-likeness.ts'
import { isInsideAmbient, nodeIn, parentOf, type Node } from './tree.ts'
import { digitsLike } from './written-digits.ts'
import { writtenValueOf, type WrittenValue } from './written-value.ts'

/** Where the members of enums that have no value beside them are counted from; an enum's members in their order. */
export function countedMembersOf(members: readonly TSESTree.TSEnumMember[]): Map<Node, CountedFrom> {
  const counted = new Map<Node, CountedFrom>()
  const latest = new Map<Node, CountedFrom | undefined>()
  const isCounting = new Map<Node, boolean>()
  for (const member of members) {
    const group = parentOf(member)
    if (group === undefined) continue
    const value = nodeIn(member.initializer)
    const last = latest.get(group)
    const next = last === undefined ? undefined : { ...last, steps: last.steps + 1 }
    latest.set(group, value === undefined ? next : { value, steps: 0 })
    if (value !== undefined || next === undefined) continue
    const counts = isCounting.get(group) ?? !isInsideAmbient(member)
    isCounting.set(group, counts)
    if (counts) counted.set(member, next)
  }
  return counted
}

/** The number that a member is counted to, as the first would be written; undefined where that one is no status. */
export function countedValueOf(
  nameNode: Node,
  { value, steps }: CountedFrom,
  text: string,
): WrittenValue | undefined {
  const first = writtenValueOf(value, text)
  if (first?.kind !== 'number' || !isStatusNumber(first)) return undefined
  const counted = first.value + BigInt(steps)
  const raw = digitsLike(first, counted < 0n ? -counted : counted)
  return { ...first, node: nameNode, literal: nameNode, value: counted, raw }
}
