import {
  importSourcesOf,
  isFileSpecifier,
  leftAloneReasons,
  moduleSystemOf,
  planConstants,
  sharedSourcesOf,
  type ConstantOptions,
  type Finding,
  type LeftAloneReason,
  type SourceFile,
} from 'sspi-analysis'
import { fileSpecifierFor, vendoredSpecifierFor } from '../vendor/vendored-specifier.ts'
import { planSafely } from './plan-safely.ts'
import type { LeftAlone, Plan, PlanOptions } from './transform.ts'

/** Why a constant cannot stand where a finding stands, whatever its notation. */
export const placeReasons = [
  'no-module-system',
  'other-module-system',
  'other-language',
  'class-key',
  'type-member',
  'delete',
  'as-const',
  'enum-member',
  'ambient',
  'with',
  'asm-js',
  'ambiguous-syntax',
  'serialized-function',
] as const satisfies readonly LeftAloneReason[]

/** Plans a constant in the place of each finding, and an import for those that the file does not have. */
export function planFindings(findings: readonly Finding[], file: SourceFile, options: PlanOptions): Plan {
  const constants = constantOptionsOf(options, file)
  const { planned, items } = planSafely(
    findings,
    (some) => {
      const { plans, imports } = planConstants(some, file, constants)
      const replacements = plans.flatMap((one) => ('replacement' in one ? one.replacement : []))
      return { plans, edits: [...imports, ...replacements] }
    },
    file,
    options,
  )
  const safe = new Set(items)
  return {
    edits: planned?.edits ?? [],
    leftAlone: [
      ...(planned?.plans ?? []).flatMap((one) =>
        'leftAlone' in one ? leaveAlone(one.finding, one.leftAlone) : [],
      ),
      ...findings
        .filter((finding) => !safe.has(finding))
        .map((finding) => leaveAlone(finding, 'ambiguous-syntax')),
    ],
  }
}

/** Where the constants of a file come from, for the planners of the analysis. */
export function constantOptionsOf(
  { from = 'sspi-status', vendor, packageType }: PlanOptions,
  file: SourceFile,
): ConstantOptions {
  const moduleHint = packageType === 'module' ? 'module' : undefined
  const { ast, path = '' } = file
  const importing = { ast, path, packageType, system: moduleSystemOf(file, moduleHint) }
  if (vendor !== undefined) {
    const sources = sharedSourcesOf(vendoredSpecifierFor(vendor.path, importing))
    return { sources, importableIn: vendor.importableIn, moduleHint }
  }
  const specifier = isFileSpecifier(from) ? fileSpecifierFor(from, importing) : from
  return { sources: importSourcesOf(specifier), moduleHint }
}

/** A place with the reason why it stays. */
export function leaveAlone({ node }: Pick<Finding, 'node'>, reason: LeftAloneReason): LeftAlone {
  const [start, end] = node.range
  return { start, end, reason, message: leftAloneReasons[reason] }
}
