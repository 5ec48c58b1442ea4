import type { Variable } from '@typescript-eslint/scope-manager'
import { alternativesAround, alternativesIn, counterpartsOf } from './comparison.ts'
import { notationOf, type Notation } from './notation.ts'
import type { SourceFile } from './source-file.ts'
import { tableNameOf } from './status-names.ts'
import { enclosingFunctionOf, unwrap, walk, type Node } from './tree.ts'

/** What a context may ask about the rest of the file. Each answer is worked out once, however many literals ask. */
export interface Surroundings {
  file: SourceFile
  /** Whether an expression is surely a status code: certain by its notation, or named like a row of the table. */
  isKnownCode: (node: Node) => boolean
  /** Whether a sure code is an alternative to this one: another `case`, member, key or branch. */
  isBesideKnownCode: (node: Node) => boolean
  isComparedWithKnownCode: (variable: Variable) => boolean
  /** Whether a sure code stands elsewhere in the same function. */
  hasOtherCodeInFunction: (node: Node) => boolean
}

function memoized<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

/** Prepares the answers for one file; `notations` are all that its literals hold. */
export function createSurroundings(file: SourceFile, notations: ReadonlyMap<Node, Notation>): Surroundings {
  const isKnownCode = (node: Node): boolean => {
    const inner = unwrap(node)
    const notation = notations.get(node) ?? notations.get(inner)
    return notation?.certain === true || tableNameOf(inner) !== undefined
  }
  const knownCodesIn = memoized((construct: Node) => alternativesIn(construct).filter(isKnownCode))
  const functionsWithCodes = memoized((ast: Node) => functionsAroundCodes(ast, notations))
  return {
    file,
    isKnownCode,
    isBesideKnownCode: (node) => {
      const construct = alternativesAround(node)
      return (
        construct !== undefined &&
        knownCodesIn(construct)
          .slice(0, 2)
          .some((other) => other !== node)
      )
    },
    isComparedWithKnownCode: memoized((variable) =>
      variable.references.some(({ identifier }) => counterpartsOf(identifier).some(isKnownCode)),
    ),
    hasOtherCodeInFunction: (node) => functionsWithCodes(file.ast).has(enclosingFunctionOf(node)),
  }
}

function functionsAroundCodes(ast: Node, notations: ReadonlyMap<Node, Notation>): Set<Node> {
  const found = new Set<Node>()
  for (const { node, certain } of notations.values()) if (certain) found.add(enclosingFunctionOf(node))
  walk(ast, (node) => {
    if (node.type === 'Identifier' && tableNameOf(node) !== undefined) found.add(enclosingFunctionOf(node))
  })
  return found
}

/** Every notation of a status code in a tree, by its outermost node. */
export function notationsIn(ast: Node, text: string): Map<Node, Notation> {
  const notations = new Map<Node, Notation>()
  walk(ast, (node) => {
    if (node.type !== 'Literal' && node.type !== 'TemplateLiteral') return
    const notation = notationOf(node, text)
    if (notation !== undefined) notations.set(notation.node, notation)
  })
  return notations
}
