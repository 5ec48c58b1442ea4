import { visitRegExpAST, type AST } from '@eslint-community/regexpp'

/** What matches one character of a text. */
export type CharacterElement =
  AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/** The characters that an expression names, also in its classes. */
export function charactersIn(pattern: AST.Pattern): string[] {
  const found: string[] = []
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => {
      found.push(String.fromCodePoint(value))
    },
  })
  return found
}

/** What matches one character, without the parts of classes. */
export function characterElementsIn(nodes: readonly AST.Node[]): CharacterElement[] {
  const found: CharacterElement[] = []
  const add = (element: CharacterElement) => {
    const { type } = element.parent
    if (type === 'Alternative' || type === 'Quantifier') found.push(element)
  }
  for (const node of nodes)
    visitRegExpAST(node, {
      onCharacterEnter: add,
      onCharacterSetEnter: add,
      onCharacterClassEnter: add,
      onExpressionCharacterClassEnter: add,
    })
  return found
}

/** How many alternatives the part has that has most of them. */
export function mostAlternativesIn(nodes: readonly AST.Node[]): number {
  let most = 1
  const count = (node: AST.Node) => {
    if ('alternatives' in node) most = Math.max(most, node.alternatives.length)
  }
  for (const node of nodes)
    visitRegExpAST(node, { onGroupEnter: count, onCapturingGroupEnter: count, onAssertionEnter: count })
  return most
}

/** The elements that match before a part, and those that have to match behind it. */
export function elementsAround(part: AST.Node): { before: AST.Element[]; behind: AST.Element[] } {
  const { parent } = part
  if (parent === null) return { before: [], behind: [] }
  const { before, behind } = elementsAround(parent)
  if (parent.type !== 'Alternative') return { before, behind }
  const index = parent.elements.findIndex((element) => element === part)
  return {
    before: [...before, ...parent.elements.slice(0, index)],
    behind: [...parent.elements.slice(index + 1), ...behind],
  }
}
