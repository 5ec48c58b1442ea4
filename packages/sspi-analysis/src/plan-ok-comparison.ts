import { lookup } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import type { TruthTest } from './find-truth-tests.ts'
import { planConstantAt } from './plan-constant-at.ts'
import type { ConstantOptions } from './plan-constants.ts'
import { representationOf } from './representation-of.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, parentOf, textOf, type Node } from './tree.ts'

/** Expressions that a comparison can follow without parentheses. */
const TIGHT: ReadonlySet<string> = new Set([
  ...['Identifier', 'MemberExpression', 'CallExpression', 'ChainExpression', 'AwaitExpression'],
])

/** Places that a comparison can stand in without parentheses. */
const LOOSE: ReadonlySet<string> = new Set([
  ...['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement', 'ConditionalExpression'],
  ...['LogicalExpression', 'ReturnStatement', 'VariableDeclarator', 'AssignmentExpression', 'CallExpression'],
  ...['ExpressionStatement', 'ArrowFunctionExpression', 'Property'],
])

/** The edits that compare a status with SEC_E_OK instead of asking whether it is true. */
export function planOkComparison(
  { node, status, isTrueForOk, isText }: TruthTest,
  analysis: Analysis,
  options: ConstantOptions,
): { edits: TextEdit[]; comparison: string } | undefined {
  const { file } = analysis
  const ok = lookup('SEC_E_OK')
  if (ok === undefined || !hasRange(node) || !hasRange(status)) return undefined
  const representation = representationOf(status, analysis)?.representation ?? 'unsigned'
  const constant = isText
    ? { name: quoted('SEC_E_OK', file.text), edits: [] }
    : planConstantAt({ node: status, code: ok, representation }, file, options)
  if (constant === undefined) return undefined
  const written = textOf(status, file.text)
  const operand = TIGHT.has(status.type) ? written : `(${written})`
  const comparison = `${operand} ${isTrueForOk ? '===' : '!=='} ${constant.name}`
  const [start, end] = node.range
  const text = isLoose(node) ? comparison : `(${comparison})`
  return { edits: [{ start, end, text }, ...constant.edits.slice(1)], comparison }
}

function isLoose(node: Node): boolean {
  const parent = parentOf(node)
  return parent !== undefined && LOOSE.has(parent.type)
}

function quoted(text: string, source: string): string {
  const quote = source.includes("'") || !source.includes('"') ? "'" : '"'
  return `${quote}${text}${quote}`
}
