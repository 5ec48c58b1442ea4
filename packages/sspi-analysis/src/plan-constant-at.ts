import type { StatusCode } from 'sspi-status'
import type { Finding } from './finding.ts'
import { planConstants, type ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation, TextEdit } from './text-edit.ts'
import { textOf, type Node } from './tree.ts'

/** A constant that is to be written where an expression stands. */
export interface ConstantAt {
  node: Node
  code: StatusCode
  representation: Representation
}

/** The edits that write a constant in place of an expression and import it; undefined where it cannot stand there. */
export function planConstantAt(
  { node, code, representation }: ConstantAt,
  file: SourceFile,
  options: ConstantOptions,
): { edits: TextEdit[]; name: string } | undefined {
  const finding: Finding = {
    node,
    code,
    representation,
    hasConstant: true,
    certain: true,
    name: 'decimal',
    context: 'certain-notation',
    reason: 'a rule asks for it',
  }
  const { plans, imports } = planConstants([finding], file, options)
  const [plan] = plans
  if (plan === undefined || 'leftAlone' in plan) return undefined
  const { replacement, needsImport } = plan
  const name = replacement.text.trim()
  if (name === textOf(node, file.text)) return undefined
  return { edits: [replacement, ...(needsImport ? imports : [])], name }
}
