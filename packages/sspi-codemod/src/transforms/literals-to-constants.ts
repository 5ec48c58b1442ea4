import type { Transform } from 'jscodeshift'
import {
  applyEdits,
  findMagicLiterals,
  mayHoldStatusCode,
  type LeftAloneReason,
  type SourceFile,
} from 'sspi-analysis'
import { jscodeshiftOptionsOf } from '../jscodeshift-options.ts'
import { readSourceFile } from '../source-file.ts'
import { leaveAlone, placeReasons, planFindings } from './plan-findings.ts'
import type { LeftAlone, Plan, PlanOptions } from './transform.ts'

export const description =
  'Replaces status codes written as numbers and bigints by named constants of the same representation and value'

/** Why it leaves a place alone. */
export const reasons = [
  'text',
  'no-constant',
  'comment-inside',
  ...placeReasons,
  'generated',
  'minified',
] as const satisfies readonly LeftAloneReason[]

/** Every magic number and bigint becomes a constant of the same representation and value. */
export function plan(source: string, path: string, options: PlanOptions): Plan {
  if (!mayHoldStatusCode(source)) return { edits: [], leftAlone: [] }
  const file = readSourceFile(source, path, options)
  const { magic, skipped } = findMagicLiterals(file)
  if (skipped !== undefined) return { edits: [], leftAlone: leaveAll(file, skipped) }
  const texts = magic.filter(({ representation }) => representation === 'hex')
  const numbers = magic.filter(({ representation }) => representation !== 'hex')
  const { edits, leftAlone } = planFindings(numbers, file, options)
  return { edits, leftAlone: [...leftAlone, ...texts.map((finding) => leaveAlone(finding, 'text'))] }
}

export default ((file, _api, options) => {
  const { edits } = plan(file.source, file.path, jscodeshiftOptionsOf(file.path, options))
  return applyEdits(file.source, edits)
}) satisfies Transform

function leaveAll(file: SourceFile, reason: 'generated' | 'minified'): LeftAlone[] {
  const { magic } = findMagicLiterals({ ...file, settings: { ...file.settings, checkGenerated: true } })
  return magic.map((finding) => leaveAlone(finding, reason))
}
