import type { Finding } from './finding.ts'
import type { ConstantAt } from './plan-constant-at.ts'
import { planConstants, type ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'

/** How a constant is written at a place, and the edits that import it. */
export interface WrittenConstant {
  text: string
  imports: TextEdit[]
}

/** As `planConstantAt`, for many places of one file at once; undefined at each place that cannot have its constant. */
export function planConstantsAt(
  places: readonly ConstantAt[],
  file: SourceFile,
  options: ConstantOptions,
): (WrittenConstant | undefined)[] {
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
    return { text: replacement.text.trim(), imports: needsImport ? importsFor(finding) : [] }
  })
}
