import type { Transform } from 'jscodeshift'
import {
  applyEdits,
  createAnalysis,
  findConstantMigrations,
  findLocalConstants,
  hasExports,
  isFileSpecifier,
  leftAloneReasons,
  mayHoldStatusCode,
  planMigrations,
  type Analysis,
  type ConstantMigrations,
  type LeftAloneReason,
  type Node,
  type SourceFile,
} from 'sspi-analysis'
import { jscodeshiftOptionsOf } from '../jscodeshift-options.ts'
import { readSourceFile } from '../source-file.ts'
import { constantOptionsOf, leaveAlone } from './plan-findings.ts'
import { planSafely } from './plan-safely.ts'
import type { LeftAlone, Plan, PlanOptions } from './transform.ts'

export const description = 'Replaces local declarations of status codes by imports'

/** Why it leaves a place alone. */
export const reasons = [
  'number',
  'text',
  'wrong-value',
  'written-to',
  'read-early',
  'typed',
  'not-in-block',
  'exported',
  'used-as-type',
  'used-as-whole',
  'other-members',
  'inverse-table',
  'name-taken',
  'directive-comment',
  'eval',
  'comment-inside',
  'other-program',
  'lower-case-hex',
  'no-constant',
  'no-module-system',
  'other-module-system',
  'other-language',
  'enum-member',
  'with',
  'asm-js',
  'serialized-function',
  'generated',
  'minified',
] as const satisfies readonly LeftAloneReason[]

/** Every declaration of a status code with its right value becomes an import, or gets its value from one. */
export function plan(source: string, path: string, options: PlanOptions): Plan {
  if (!mayHoldStatusCode(source)) return { edits: [], leftAlone: [] }
  const read = readSourceFile(source, path, options)
  const constants = constantOptionsOf(options, read)
  const file = { ...read, settings: { ...read.settings, sources: constants.sources } }
  const analysis = createAnalysis(file)
  const { skipped } = analysis
  if (skipped !== undefined) return { edits: [], leftAlone: leaveAll(file, skipped) }
  const { migrations, staying } = migrationsIn(analysis, options.from)
  const { planned, items } = planSafely(
    migrations,
    (some) => planMigrations(some, file, constants),
    file,
    options,
  )
  const safe = new Set(items)
  const unsafe = migrations.filter((migration) => !safe.has(migration)).flatMap((one) => one.constants)
  return {
    edits: planned?.edits ?? [],
    leftAlone: [
      ...[...staying, ...(planned?.staying ?? [])].map(({ nameNode, reason }) => stay(nameNode, reason)),
      ...unsafe.map(({ nameNode }) => stay(nameNode, 'other-program')),
      ...magicIn(analysis),
    ],
  }
}

export default ((file, _api, options) => {
  const { edits } = plan(file.source, file.path, jscodeshiftOptionsOf(file.path, options))
  return applyEdits(file.source, edits)
}) satisfies Transform

function leaveAll(file: SourceFile, reason: 'generated' | 'minified'): LeftAlone[] {
  const analysis = createAnalysis({ ...file, settings: { ...file.settings, checkGenerated: true } })
  return [
    ...findLocalConstants(analysis).map(({ nameNode }) => stay(nameNode, reason)),
    ...analysis.recognised.magic.map((finding) => leaveAlone(finding, reason)),
  ]
}

/** A module that is named by anything but its path may be any file that exports something: it must not import itself. */
function migrationsIn(analysis: Analysis, from = 'sspi-status'): ConstantMigrations {
  const found = findConstantMigrations(analysis)
  const isPath = isFileSpecifier(from) || from === 'sspi-status'
  if (isPath || !hasExports(analysis.file)) return found
  const held = found.migrations.flatMap(({ constants }) => constants)
  const staying = held.map(({ nameNode }) => ({ nameNode, reason: 'exported' as const }))
  return { migrations: [], staying: [...found.staying, ...staying] }
}

/** What other transforms are for. */
function magicIn({ recognised }: Analysis): LeftAlone[] {
  return recognised.magic.map((finding) =>
    leaveAlone(finding, finding.representation === 'hex' ? 'text' : 'number'),
  )
}

function stay(nameNode: Node, reason: LeftAloneReason): LeftAlone {
  const [start, end] = nameNode.range
  // An identifier's range has its type in it.
  const nameEnd = nameNode.type === 'Identifier' ? start + nameNode.name.length : end
  return { start, end: nameEnd, reason, message: leftAloneReasons[reason] }
}
