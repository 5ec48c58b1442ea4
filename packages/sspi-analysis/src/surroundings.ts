import type { Variable } from '@typescript-eslint/scope-manager'
import { alternativesAround, alternativesIn, comparedAt } from './comparison.ts'
import { tableNameAt } from './known-constants.ts'
import { lazily, memoized } from './memoized.ts'
import type { Notation, notationOf } from './notation.ts'
import type { NodesOf } from './node-index.ts'
import type { SourceFile } from './source-file.ts'
import type { SspiCalls } from './sspi-calls.ts'
import { hasRange, isOrHolds, placeOf, unwrap, type Node } from './tree.ts'
import { walkFunctions } from './walk.ts'

/** What contexts may ask about the file. Each answer is worked out once, however many literals ask. */
export interface Surroundings extends Pick<SspiCalls, 'isSspiCallResult'> {
  file: SourceFile
  nodesOf: NodesOf
  /** Whether an expression is surely a status code: certain by its notation, named like a row of the table, or a constant of one. */
  isKnownCode: (node: Node) => boolean
  /** Whether a sure code is an alternative to this one: another `case`, member, key or branch. */
  isBesideKnownCode: (node: Node) => boolean
  isComparedWithKnownCode: (variable: Variable) => boolean
  /** Whether a sure code stands in the same function as a notation. */
  hasCodeInFunction: (notation: Node) => boolean
}

/** What the answers are worked out from. */
export interface Grounds {
  file: SourceFile
  nodesOf: NodesOf
  calls: SspiCalls
}

/** Prepares the answers for one file; `notations` are all that its literals hold, `known` those that are surely codes. */
export function createSurroundings(
  { file, nodesOf, calls }: Grounds,
  notations: ReadonlyMap<Node, Notation>,
  known: ReadonlySet<Node>,
): Surroundings {
  const isKnownCode = (node: Node): boolean =>
    isOrHolds(node, known) || tableNameAt(unwrap(node), file) !== undefined
  const knownCodesIn = memoized((construct: Node) => alternativesIn(construct).filter(isKnownCode))
  const inFunctionsWithCode = lazily(() => notationsInFunctionsWithCode(file, notations, known))
  return {
    file,
    nodesOf,
    isSspiCallResult: calls.isSspiCallResult,
    isKnownCode,
    isBesideKnownCode: (node) => {
      const construct = alternativesAround(node)
      const known = construct === undefined ? [] : knownCodesIn(construct)
      return known.slice(0, 2).some((other) => other !== placeOf(node))
    },
    isComparedWithKnownCode: memoized((variable) =>
      variable.references.some(({ identifier }) => comparedAt(identifier).some(isKnownCode)),
    ),
    hasCodeInFunction: (notation) => inFunctionsWithCode().has(notation),
  }
}

function notationsInFunctionsWithCode(
  file: SourceFile,
  notations: ReadonlyMap<Node, Notation>,
  known: ReadonlySet<Node>,
): Set<Node> {
  const functionsWithCode = new Set<Node>()
  const functionAround = new Map<Node, Node>()
  walkFunctions(file.ast, (node, inside) => {
    if (notations.has(node)) functionAround.set(node, inside)
    if (known.has(node) || tableNameAt(node, file) !== undefined) functionsWithCode.add(inside)
  })
  return new Set([...functionAround].flatMap(([node, around]) => (functionsWithCode.has(around) ? node : [])))
}

/** Every notation in a tree that `read` finds at a literal, by its outermost node. */
export function notationsIn(nodesOf: NodesOf, text: string, read: typeof notationOf): Map<Node, Notation> {
  const notations = new Map<Node, Notation>()
  for (const literal of [...nodesOf('Literal'), ...nodesOf('TemplateLiteral')]) {
    const notation = isFlowTypeKey(literal) ? undefined : read(literal, text)
    if (notation !== undefined && hasRange(notation.node)) notations.set(notation.node, notation)
  }
  return notations
}

// Babel's parser for ESLint takes these keys out of its tree, so that the codemod alone would see them.
function isFlowTypeKey({ parent }: Node): boolean {
  return String(parent?.type) === 'ObjectTypeProperty'
}
