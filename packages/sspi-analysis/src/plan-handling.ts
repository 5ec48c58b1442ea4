import type { TSESTree } from '@typescript-eslint/types'
import { lookup, type SecurityStatusName, type StatusCode } from 'sspi-status'
import type { UnhandledResult } from './find-unhandled-results.ts'
import { meantCodeOf } from './meant-code.ts'
import { planConstantAt } from './plan-constant-at.ts'
import type { ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, nodeIn, nodesIn, parentOf, textOf, unwrap, type Node } from './tree.ts'

/**
 * The edits that tell one more code apart where a result is read already: a `case` in a switch, or a comparison beside
 * `!== SEC_E_OK`; undefined where no such place is. What stands there afterwards still has to do what the code asks for.
 */
export function planHandling(
  { places }: UnhandledResult,
  name: SecurityStatusName,
  file: SourceFile,
  options: ConstantOptions,
): TextEdit[] | undefined {
  const code = lookup(name)
  const [place, another] = places
  if (code === undefined || place === undefined || another !== undefined) return undefined
  return place.type === 'SwitchStatement'
    ? planCase(place, code, file, options)
    : planComparison(place, code, file, options)
}

/** `rc !== SEC_E_OK` becomes `rc !== SEC_E_OK && rc !== SEC_I_…`, so that the code is no failure any more. */
function planComparison(
  comparison: TSESTree.BinaryExpression,
  code: StatusCode,
  file: SourceFile,
  options: ConstantOptions,
): TextEdit[] | undefined {
  const left = nodeIn(comparison.left)
  const right = nodeIn(comparison.right)
  const isUnequal = comparison.operator === '!==' || comparison.operator === '!='
  if (!isUnequal || left === undefined || right === undefined || !hasRange(comparison)) return undefined
  // A call must not be made twice.
  if (!isRepeatable(unwrap(left)) || !isPlain(left)) return undefined
  const written = constantBeside(right, code, file, options)
  if (written === undefined) return undefined
  const added = `${textOf(left, file.text)} ${comparison.operator} ${written.text}`
  const both = `${textOf(comparison, file.text)} && ${added}`
  const parent = parentOf(comparison)
  const isLoose = parent?.type === 'LogicalExpression' ? parent.operator !== '&&' : !isTest(comparison)
  const [start, end] = comparison.range
  return [{ start, end, text: isLoose ? `(${both})` : both }, ...written.imports]
}

function isTest(node: Node): boolean {
  const parent = parentOf(node)
  return (
    parent !== undefined &&
    'test' in parent &&
    parent.test === node &&
    parent.type !== 'ConditionalExpression'
  )
}

function isPlain(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression'
}

function isRepeatable(node: Node): boolean {
  if (node.type === 'Identifier' || node.type === 'ThisExpression') return true
  const object = node.type === 'MemberExpression' && !node.computed ? nodeIn(node.object) : undefined
  return object !== undefined && isRepeatable(object)
}

/** A `case` before `default`, or at the end, that says what is still to be done. */
function planCase(
  statement: TSESTree.SwitchStatement,
  code: StatusCode,
  file: SourceFile,
  options: ConstantOptions,
): TextEdit[] | undefined {
  const labels = nodesIn(statement.cases)
  const first = labels[0]
  const beside = first?.type === 'SwitchCase' ? nodeIn(first.test) : undefined
  if (first === undefined || beside === undefined || !hasRange(first)) return undefined
  const written = constantBeside(beside, code, file, options)
  if (written === undefined) return undefined
  const [start] = first.range
  const indent = /[ \t]*$/u.exec(file.text.slice(0, start))?.[0] ?? ''
  const isOnOwnLine = /(?:^|\n)[ \t]*$/u.test(file.text.slice(0, start))
  const separator = isOnOwnLine ? `\n${indent}` : ' '
  const quote = file.text.includes('"') && !file.text.includes("'") ? '"' : "'"
  const body = `throw new Error(${quote}${code.name} is not handled yet${quote})`
  const inner = isOnOwnLine ? `\n${indent}${indent.startsWith('\t') ? '\t' : '  '}` : ' '
  const end = isOnOwnLine && !/;[ \t]*\r?\n/u.test(file.text) ? '' : ';'
  return [
    { start, end: start, text: `case ${written.text}:${inner}${body}${end}${separator}` },
    ...written.imports,
  ]
}

/** A code written as its neighbour is: as a text, or as a constant of the same origin. */
function constantBeside(
  neighbour: Node,
  code: StatusCode,
  file: SourceFile,
  options: ConstantOptions,
): { text: string; imports: TextEdit[] } | undefined {
  const node = unwrap(neighbour)
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const quote = textOf(node, file.text).charAt(0)
    return meantCodeOf(node, file)?.by === 'text'
      ? { text: `${quote}${code.name}${quote}`, imports: [] }
      : undefined
  }
  if (!hasRange(node)) return undefined
  const plan = planConstantAt({ node, code, representation: 'unsigned' }, file, options)
  if (plan === undefined) return undefined
  return { text: plan.name, imports: plan.edits.slice(1) }
}
