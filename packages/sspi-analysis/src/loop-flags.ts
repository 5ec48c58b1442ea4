import type { Variable } from '@typescript-eslint/scope-manager'
import { isLoop } from './loops.ts'
import { memoized, memoizedWeakly } from './memoized.ts'
import type { SourceFile } from './source-file.ts'
import { ancestorsOf, textOf, type Node } from './tree.ts'
import { variableOf } from './variables.ts'
import { walk } from './walk.ts'

/** What a loop may test and a branch may set: a variable, or a field by how it is written, such as `this.isDone`. */
export type Flag = Variable | string

export function flagOf(node: Node, file: SourceFile): Flag | undefined {
  return fieldTextOf(node, file) ?? variableOf(node, file.scopeManager)
}

/** No more uses of a flag are looked at, lest one that a long file is full of cost its square. */
const MOST_USES = 20

/** Where a variable is named, or in the outermost loop around the field that something is written to. */
export function usesOfFlag(written: Node, file: SourceFile): readonly Node[] {
  if (written.type === 'MemberExpression') return fieldsAlike(written, file)
  const references = variableOf(written, file.scopeManager)?.references ?? []
  return references.slice(0, MOST_USES).map(({ identifier }) => identifier)
}

function fieldsAlike(field: Node, file: SourceFile): readonly Node[] {
  const text = fieldTextOf(field, file)
  const loop = [...ancestorsOf(field)].findLast(isLoop)
  return text === undefined || loop === undefined ? [] : (fieldsOf(file)(loop).get(text) ?? [])
}

const fieldsOf = memoizedWeakly((file: SourceFile) =>
  memoized((loop: Node): ReadonlyMap<string, readonly Node[]> => {
    const fields = new Map<string, Node[]>()
    walk(loop, (node) => {
      const text = fieldTextOf(node, file)
      if (text !== undefined) fields.set(text, [...(fields.get(text) ?? []), node].slice(0, MOST_USES))
    })
    return fields
  }),
)

/** The text of a longer chain would be read once more for each of its names. */
const LONGEST_FIELD = 100

function fieldTextOf(node: Node, { text }: SourceFile): string | undefined {
  if (node.type !== 'MemberExpression' || node.computed) return undefined
  const field = textOf(node, text)
  return field.length > LONGEST_FIELD ? undefined : field
}
