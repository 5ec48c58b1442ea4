import type { Transform } from 'jscodeshift'
import {
  applyEdits,
  findMagicLiterals,
  importSourcesOf,
  leftAloneReasons,
  mayHoldStatusCode,
  planConstants,
  type ConstantOptions,
  type ConstantPlan,
  type ConstantPlans,
  type Finding,
  type LeftAloneReason,
  type SourceFile,
  type TextEdit,
} from 'sspi-analysis'
import { jscodeshiftOptionsOf } from '../jscodeshift-options.ts'
import { isSameProgram } from '../same-program.ts'
import { readSourceFile } from '../source-file.ts'
import type { LeftAlone, Plan, PlanOptions } from './transform.ts'

export const description =
  'Replaces status codes written as numbers and bigints by named constants of the same representation and value'

/** Every magic number and bigint becomes a constant of the same representation and value. */
export function plan(source: string, path: string, options: PlanOptions): Plan {
  if (!mayHoldStatusCode(source)) return { edits: [], leftAlone: [] }
  const file = readSourceFile(source, path, options)
  const { magic, skipped } = findMagicLiterals(file)
  if (skipped !== undefined) return { edits: [], leftAlone: leaveAll(file, skipped) }
  const numbers = magic.filter(({ representation }) => representation !== 'hex')
  const texts = magic.filter(({ representation }) => representation === 'hex')
  const constants: ConstantOptions = {
    sources: importSourcesOf(options.from ?? 'sspi-status'),
    moduleHint: options.packageType === 'module' ? 'module' : undefined,
  }
  const planFindings = (findings: readonly Finding[]) => planConstants(findings, file, constants)
  const planned = planSafely(numbers, planFindings, (edits) =>
    keepsTheProgram(edits, source, path, file, options),
  )
  const safe = new Set(planned.plans.map(({ finding }) => finding))
  return {
    edits: editsOf(planned),
    leftAlone: [
      ...planned.plans.flatMap((one) => ('leftAlone' in one ? leaveAlone(one.finding, one.leftAlone) : [])),
      ...numbers
        .filter((finding) => !safe.has(finding))
        .map((finding) => leaveAlone(finding, 'ambiguous-syntax')),
      ...texts.map((finding) => leaveAlone(finding, 'text')),
    ],
  }
}

export default ((file, _api, options) => {
  const { edits } = plan(file.source, file.path, jscodeshiftOptionsOf(file.path, options))
  return applyEdits(file.source, edits)
}) satisfies Transform

function leaveAll(file: SourceFile, reason: 'generated' | 'minified'): LeftAlone[] {
  const { magic } = findMagicLiterals({ ...file, settings: { ...file.settings, checkGenerated: true } })
  return magic.map((finding) => leaveAlone(finding, reason))
}

function leaveAlone({ node }: Finding, reason: LeftAloneReason): LeftAlone {
  const [start, end] = node.range
  return { start, end, reason, message: leftAloneReasons[reason] }
}

function editsOf({
  plans,
  imports,
}: {
  plans: readonly ConstantPlan[]
  imports: readonly TextEdit[]
}): TextEdit[] {
  return [...imports, ...plans.flatMap((one) => ('replacement' in one ? one.replacement : []))]
}

function keepsTheProgram(
  edits: readonly TextEdit[],
  source: string,
  path: string,
  { ast }: SourceFile,
  { parse }: PlanOptions,
): boolean {
  try {
    return isSameProgram(ast, parse(applyEdits(source, edits), path), edits)
  } catch {
    return false
  }
}

type PlannedConstants = Pick<ConstantPlans, 'plans' | 'imports'>

/** How many outputs are read again in search of the findings that cannot be replaced; each is a whole file. */
const MOST_TRIALS = 128

/** Plans the findings whose replacement leaves the rest of the tree as it is; halves the list to find those that do not. */
function planSafely(
  findings: readonly Finding[],
  planFindings: (findings: readonly Finding[]) => PlannedConstants,
  keeps: (edits: readonly TextEdit[]) => boolean,
): PlannedConstants {
  let trials = 0

  function safePlanOf(some: readonly Finding[]): PlannedConstants | undefined {
    const planned = planFindings(some)
    const edits = editsOf(planned)
    return edits.length === 0 || keeps(edits) ? planned : undefined
  }

  function safeAmong(some: readonly Finding[]): readonly Finding[] {
    trials += 1
    if (trials > MOST_TRIALS) return []
    if (safePlanOf(some) !== undefined) return some
    const middle = some.length >> 1
    return middle === 0 ? [] : [...safeAmong(some.slice(0, middle)), ...safeAmong(some.slice(middle))]
  }

  return safePlanOf(findings) ?? safePlanOf(safeAmong(findings)) ?? { plans: [], imports: [] }
}
