import { memoizedWeakly } from './memoized.ts'
import type { NodesOf } from './node-index.ts'
import { blockAround } from './status-constant.ts'
import { nodeIn, parentOf, type Node } from './tree.ts'

/** What all left sides of `a = b = …` have in common. */
export interface AssignmentChain {
  /** The value at the end. */
  value: Node | undefined
  /** The nearest list of statements around it. */
  block: Node
}

/** The chain that each assignment of a file is a part of; all of them in one pass, because compilers write long ones. */
export const assignmentChainsIn: (nodesOf: NodesOf) => ReadonlyMap<Node, AssignmentChain> = memoizedWeakly(
  (nodesOf: NodesOf) => {
    const chains = new Map<Node, AssignmentChain>()
    const assignments = nodesOf('AssignmentExpression')
    // The outer ones come first.
    for (const assignment of assignments) {
      const outer = parentOf(assignment)
      const block = (outer === undefined ? undefined : chains.get(outer)?.block) ?? blockAround(assignment)
      chains.set(assignment, { value: nodeIn(assignment.right), block })
    }
    for (const assignment of assignments.toReversed()) {
      const right = nodeIn(assignment.right)
      const inner = right?.type === 'AssignmentExpression' && right.operator === '=' ? right : undefined
      const chain = chains.get(assignment)
      const innerChain = inner === undefined ? undefined : chains.get(inner)
      if (chain !== undefined && innerChain !== undefined) chain.value = innerChain.value
    }
    return chains
  },
)
