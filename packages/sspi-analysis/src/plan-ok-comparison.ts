import { lookup } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import type { TruthTest } from './find-truth-tests.ts'
import { planConstantsAt, type WrittenConstant } from './plan-constants-at.ts'
import type { ConstantOptions } from './plan-constants.ts'
import { representationOf } from './representation-of.ts'
import type { Representation, TextEdit } from './text-edit.ts'
import { parentOf, textOf, unwrap, type Node } from './tree.ts'
import { variableOf } from './variables.ts'

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

/** A comparison in place of a truth test. */
export interface OkComparison {
  edits: TextEdit[]
  /** What is written there. */
  text: string
}

/** Of each test the edits that compare with SEC_E_OK instead; undefined where the constant cannot be had. */
export function planOkComparisons(
  tests: readonly TruthTest[],
  analysis: Analysis,
  options: ConstantOptions,
): (OkComparison | undefined)[] {
  const { file } = analysis
  const ok = lookup('SEC_E_OK')
  if (ok === undefined) return []
  const numbers = tests.filter(({ isText }) => !isText)
  const byVariable = new Map<unknown, Representation>()
  const representationIn = (status: Node): Representation => {
    const key = variableOf(unwrap(status), file.scopeManager) ?? status
    const known = byVariable.get(key) ?? representationOf(status, analysis)?.representation ?? 'unsigned'
    byVariable.set(key, known)
    return known
  }
  const places = numbers.map(({ status }) => ({
    node: status,
    code: ok,
    representation: representationIn(status),
  }))
  const constants = planConstantsAt(places, file, options)
  const constantOf = new Map(numbers.map((test, index) => [test, constants[index]]))
  return tests.map((test) => {
    // Whoever takes a text for a number may mean either by its being true.
    if (test.isText && !test.isTrueForOk) return undefined
    const constant = test.isText ? { text: quoted('SEC_E_OK', file.text), imports: [] } : constantOf.get(test)
    return constant === undefined ? undefined : comparisonOf(test, constant, file.text)
  })
}

function comparisonOf(
  { node, status, isTrueForOk }: TruthTest,
  constant: WrittenConstant,
  text: string,
): OkComparison {
  const written = textOf(status, text)
  const operand = TIGHT.has(status.type) ? written : `(${written})`
  const comparison = `${operand} ${isTrueForOk ? '===' : '!=='} ${constant.text}`
  const [start, end] = node.range
  const edit = { start, end, text: isLoose(node) ? comparison : `(${comparison})` }
  return { edits: [edit, ...constant.imports], text: comparison }
}

function isLoose(node: Node): boolean {
  const parent = parentOf(node)
  return parent !== undefined && LOOSE.has(parent.type)
}

function quoted(text: string, source: string): string {
  const quote = source.includes("'") || !source.includes('"') ? "'" : '"'
  return `${quote}${text}${quote}`
}
