import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import { hasOwnMethod, isModule } from './data-readers.ts'
import { isLogger } from './loggers.ts'
import { definedValueOf } from './meant-code.ts'
import { isTextMethod } from './text-tests.ts'
import {
  calleeNameOf,
  hasRange,
  nodeAt,
  nodeIn,
  nodesIn,
  textOf,
  unwrap,
  withoutCasts,
  type Node,
} from './tree.ts'
import { variableOf, writesTo } from './variables.ts'

// Functions of other files, which may read the `data` of a text: nobody sees whether they do.

/** The calls of such functions that are given one of these texts. */
export function findForeignReaders(texts: readonly Node[], analysis: Analysis): Node[] {
  const wanted = new Set(texts.flatMap((text) => waysToWrite(text, analysis)))
  return analysis
    .nodesOf('CallExpression')
    .filter(
      (call) =>
        isForeign(call, analysis) &&
        nodesIn(call.arguments).some((argument) =>
          waysToWrite(argument, analysis).some((way) => wanted.has(way)),
        ),
    )
}

/** Nobody writes a text in more steps, or one that is longer. */
const LONGEST_WAY = 10
const LONGEST_TEXT = 200

/** How a text is written where it stands, and where it comes from: `text`, and `err.message` of `const text = err.message`. */
function waysToWrite(text: Node, analysis: Analysis): string[] {
  const ways: string[] = []
  let current: Node | undefined = text
  while (current !== undefined && ways.length < LONGEST_WAY) {
    const node: Node = withoutCasts(current)
    if (!hasRange(node) || node.range[1] - node.range[0] > LONGEST_TEXT) break
    ways.push(textOf(node, analysis.file.text).replaceAll(/\s|[!?](?=\.)/gu, ''))
    current = node.type === 'Identifier' ? definedValueOf(node, analysis.file) : convertedBy(node)
  }
  return ways
}

const CONVERSIONS: ReadonlySet<string> = new Set(['toString', 'toLowerCase', 'toUpperCase', 'trim'])

/** What a text is made of as a whole. */
function convertedBy(node: Node): Node | undefined {
  switch (node.type) {
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : nodeIn(node.left)
    case 'TemplateLiteral': {
      const [inserted, another] = nodesIn(node.expressions)
      return another === undefined ? inserted : undefined
    }
    case 'CallExpression': {
      const name = calleeNameOf(node) ?? ''
      const callee = nodeIn(node.callee)
      if (name === 'String' || name === 'stringify') return nodeAt(node.arguments, 0)
      return CONVERSIONS.has(name) && callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
    }
    default:
      return undefined
  }
}

/** Questions that a text answers by being one. */
const TYPE_QUESTION = /^is_?(?:string|text|empty|blank|nil|null|undefined|defined|object|error|array)$/iu

function isForeign(call: TSESTree.CallExpression, analysis: Analysis): boolean {
  const name = calleeNameOf(call)
  const callee = nodeIn(call.callee)
  if (name === undefined || callee === undefined || TYPE_QUESTION.test(name) || isTextMethod(name))
    return false
  if (isLogger(callee, analysis.file.settings.loggers)) return false
  const called = unwrap(callee)
  if (called.type === 'Identifier') return isForeignName(called, analysis, true)
  const object = called.type === 'MemberExpression' ? nodeIn(called.object) : undefined
  if (object?.type === 'ThisExpression') return !hasOwnMethod(name, analysis)
  const isOfThis = object?.type === 'MemberExpression' && nodeIn(object.object)?.type === 'ThisExpression'
  return isOfThis || (object?.type === 'Identifier' && isForeignName(object, analysis, false))
}

/** Whether a name comes from outside: from a module, from whoever calls, or, of a function, from elsewhere. */
function isForeignName(identifier: TSESTree.Identifier, { file }: Analysis, isFunction: boolean): boolean {
  const variable = variableOf(identifier, file.scopeManager)
  const [definition] = variable?.defs ?? []
  // Capitals begin the names of the language's own functions.
  if (variable === undefined || definition === undefined)
    return (
      isFunction &&
      /^[a-z]/u.test(identifier.name) &&
      !/^(?:is(?:NaN|Finite)|parse(?:Int|Float)|(?:en|de)code|require)/u.test(identifier.name)
    )
  const type: string = definition.type
  if (type === 'ImportBinding') return true
  if (isFunction && type === 'Parameter') return true
  return writesTo(variable).some(({ value }) => isModule(value) || isMemberOfModule(value))
}

/** `require('./errors.js').causeOf`. */
function isMemberOfModule(value: Node): boolean {
  const object = value.type === 'MemberExpression' ? nodeIn(value.object) : undefined
  return object !== undefined && isModule(object)
}
