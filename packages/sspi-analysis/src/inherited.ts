import { ancestorsOf, type Node } from './tree.ts'

/**
 * Answers that a node has from what is around it, itself included: each from the answer of the node around and what it
 * adds to that. However many nodes ask, each node on their ways is asked once.
 */
export function inherited<Answer>(
  outermost: Answer,
  extend: (answer: Answer, node: Node) => Answer,
): (node: Node) => Answer {
  const answers = new WeakMap<Node, { answer: Answer }>()
  return (node) => {
    const way: Node[] = []
    let answer = outermost
    for (const current of withAncestors(node)) {
      const known = answers.get(current)
      if (known !== undefined) {
        ;({ answer } = known)
        break
      }
      way.push(current)
    }
    for (const current of way.toReversed()) {
      answer = extend(answer, current)
      answers.set(current, { answer })
    }
    return answer
  }
}

function* withAncestors(node: Node): Generator<Node> {
  yield node
  yield* ancestorsOf(node)
}
