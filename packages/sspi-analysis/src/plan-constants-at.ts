import type { StatusCode } from 'sspi-status'
import type { Finding } from './finding.ts'
import { planConstants, type ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'
import type { Representation, TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'

/** A constant that is to be written where an expression stands, whatever is written there. */
export interface ConstantAt {
  node: Node
  code: StatusCode
  representation: Representation
}

/** How a constant is written at a place, and the edits that import it. */
export interface WrittenConstant {
  text: string
  imports: TextEdit[]
}

/** The same, with the edit that writes it there. */
export interface PlacedConstant extends WrittenConstant {
  replacement: TextEdit
}

/** Plans constants for places of one file, each with its own import; undefined where a constant cannot stand. */
export function planConstantsAt(
  places: readonly ConstantAt[],
  file: SourceFile,
  options: ConstantOptions,
): (PlacedConstant | undefined)[] {
  const findings = places.map((place): Finding => ({
    ...place,
    hasConstant: true,
    certain: true,
    name: 'decimal',
    context: 'certain-notation',
    reason: 'a rule asks for it',
  }))
  const { plans, importsFor } = planConstants(findings, file, options)
  return plans.map((plan) => {
    if ('leftAlone' in plan) return undefined
    const { replacement, finding, needsImport } = plan
    const imports = needsImport ? importsFor(finding) : []
    return { text: replacement.text.trim(), replacement, imports }
  })
}
