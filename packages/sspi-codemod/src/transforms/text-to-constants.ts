import type { Transform } from 'jscodeshift'
import {
  applyEdits,
  createAnalysis,
  findLdapTexts,
  findMagicLiterals,
  mayHoldStatusCode,
  type Finding,
  type LeftAloneReason,
  type SourceFile,
} from 'sspi-analysis'
import { jscodeshiftOptionsOf } from '../jscodeshift-options.ts'
import { readSourceFile } from '../source-file.ts'
import { leaveAlone, placeReasons, planFindings } from './plan-findings.ts'
import type { Plan, PlanOptions } from './transform.ts'

export const description =
  'Replaces status codes written as hex texts by constants with the same digits, also where an LDAP error is searched for them'

/** Why it leaves a place alone. */
export const reasons = [
  'number',
  'lower-case-hex',
  ...placeReasons,
  'generated',
  'minified',
] as const satisfies readonly LeftAloneReason[]

/** Every magic text becomes a constant with the same digits, and so do those that an LDAP error is searched for. */
export function plan(source: string, path: string, options: PlanOptions): Plan {
  if (!mayHoldStatusCode(source)) return { edits: [], leftAlone: [] }
  const file = readSourceFile(source, path, options)
  const { skipped } = createAnalysis(file)
  const { texts, numbers } = findingsIn({ ...file, settings: { ...file.settings, checkGenerated: true } })
  if (skipped !== undefined)
    return { edits: [], leftAlone: [...texts, ...numbers].map((finding) => leaveAlone(finding, skipped)) }
  const { edits, leftAlone } = planFindings(texts, file, options)
  return { edits, leftAlone: [...leftAlone, ...numbers.map((finding) => leaveAlone(finding, 'number'))] }
}

export default ((file, _api, options) => {
  const { edits } = plan(file.source, file.path, jscodeshiftOptionsOf(file.path, options))
  return applyEdits(file.source, edits)
}) satisfies Transform

function findingsIn(file: SourceFile): { texts: Finding[]; numbers: Finding[] } {
  const analysis = createAnalysis(file)
  const searched = findLdapTexts(analysis)
  // Their names will say of the codes around them that these are codes too.
  const known = new Set(searched.map(({ node }) => node))
  const { magic } = known.size === 0 ? analysis.recognised : findMagicLiterals(file, undefined, known)
  const texts = magic.filter(({ node, representation }) => representation === 'hex' && !known.has(node))
  const numbers = magic.filter(({ representation }) => representation !== 'hex')
  return { texts: [...texts, ...searched], numbers }
}
