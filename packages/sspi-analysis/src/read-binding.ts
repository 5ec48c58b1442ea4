import type { TSESTree } from '@typescript-eslint/types'
import { declaredBy, isExported } from './local-functions.ts'
import { isStatusField, isTellingField } from './status-fields.ts'
import { nodeAt, nodeIn, nodesIn, propertyNameOf, type Node } from './tree.ts'
import type { Form, Step } from './value-use.ts'

/** Where it is noted that a value goes on into variables. */
type Binding = Pick<Step, 'use' | 'grounds'>

/** Puts a value into what stands on the left side, in a declaration or among parameters. */
export function bind(pattern: Node, form: Form, write: Node | undefined, step: Binding): void {
  const { use, grounds } = step
  switch (pattern.type) {
    case 'Identifier': {
      const variable = declaredBy(pattern, grounds.file.scopeManager)
      if (variable === undefined || isExported(variable)) use.coversAll ||= form !== 'text'
      else use.targets.push({ variable, write, form })
      return
    }
    case 'AssignmentPattern': {
      const left = nodeIn(pattern.left)
      if (left !== undefined) bind(left, form, undefined, step)
      return
    }
    case 'ObjectPattern':
      bindFields(pattern, form, step)
      return
    default:
      // A list, a field of another object: what is done with it there is out of sight.
      use.coversAll ||= form !== 'text'
  }
}

function bindFields(pattern: TSESTree.ObjectPattern, form: Form, step: Binding): void {
  if (form !== 'result') return
  for (const property of nodesIn(pattern.properties)) {
    if (property.type === 'RestElement') {
      const rest = nodeIn(property.argument)
      if (rest !== undefined) bind(rest, form, undefined, step)
      continue
    }
    const name = property.type === 'Property' ? propertyNameOf(property.key, property.computed) : undefined
    const value = property.type === 'Property' ? nodeIn(property.value) : undefined
    if (value === undefined) continue
    if (isStatusField(name)) bind(value, 'status', undefined, step)
    else if (name === undefined || isTellingField(name)) step.use.coversAll = true
  }
}

/** Gives an argument to a function of the same file. */
export function bindArgument(taker: TSESTree.FunctionLike, given: readonly Node[], step: Step): void {
  const index = given.indexOf(step.node)
  const isSpread = given.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')
  if (isSpread) step.use.coversAll ||= step.form !== 'text'
  else bindParameter(taker, index, step.form, step)
}

/** Gives a value to a function of the same file, at one index of its parameters. */
export function bindParameter(taker: TSESTree.FunctionLike, index: number, form: Form, step: Binding): void {
  const parameter = nodeAt(taker.params, index)
  const last = nodeAt(taker.params, -1)
  const isRest = last?.type === 'RestElement' && index >= taker.params.length - 1
  if (isRest || readsArguments(taker, step)) step.use.coversAll ||= form !== 'text'
  else if (parameter !== undefined) bind(parameter, form, undefined, step)
}

function readsArguments(taker: TSESTree.FunctionLike, { grounds }: Binding): boolean {
  const scope = grounds.file.scopeManager?.acquire(taker)
  const own = scope?.set.get('arguments')
  return own !== undefined && own.references.length > 0
}
