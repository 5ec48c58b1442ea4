import type { FileResult } from '../run/file-result.ts'
import type { RunResult } from '../run/run-transforms.ts'
import type { Shard } from '../run/shard.ts'
import { sourceExtensions } from '../run/source-extensions.ts'
import type { Colors } from './colors.ts'
import type { InstallHint } from './install-hint.ts'
import { summaryOf, type Summary } from './json-report.ts'
import type { NextSteps } from './next-steps.ts'
import { printable, snippet } from './printable.ts'

const PLACES_SHOWN = 3

/** They concern all places of the run, which failures tell of once. */
const REASONS_OF_RUN: ReadonlySet<string> = new Set(['not-written', 'interrupted'])

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function placeOf(path: string, { line, column }: { line?: number; column?: number }): string {
  return [printable(path), line, column].filter((part) => part !== undefined).join(':')
}

/** What went wrong: one line for each file that failed, and why the run as a whole stopped short. */
export function describeFailures({ files, refused, interrupted }: RunResult, colors: Colors): string[] {
  const failures = files.flatMap(({ path, error, wrongLine }) => {
    if (error === undefined) return []
    const line = `${colors.red('error')} ${placeOf(path, error)}: ${printable(error.message)}`
    return wrongLine === undefined ? line : [line, `  ${colors.dim(snippet(wrongLine.trim()))}`]
  })
  return [
    ...failures,
    ...(refused ? ['Nothing was written. Commit or stash the changes first, or use --force.'] : []),
    ...(interrupted ? ['Interrupted: what is not reported was not looked at.'] : []),
  ]
}

function verbFor(change: FileResult['change'], written: boolean): string {
  const isNew = change !== undefined && change.before === undefined
  if (written) return isNew ? 'created' : 'changed'
  return isNew ? 'would create' : 'would change'
}

function describeChanges(files: readonly FileResult[], written: boolean, colors: Colors): string[] {
  const changed = files.filter(({ status }) => status === 'changed')
  return changed.map(
    ({ path, replacements, change }) =>
      `${colors.green(verbFor(change, written))} ${printable(path)}${replacements.length === 0 ? '' : ` (${counted(replacements.length, 'replacement')})`}`,
  )
}

function describeLeftAlone(files: readonly FileResult[], colors: Colors): string[] {
  const groups = new Map<string, { message: string; places: string[] }>()
  for (const { path, leftAlone } of files) {
    for (const { reason, message, text, ...position } of leftAlone) {
      if (REASONS_OF_RUN.has(reason)) continue
      const group = groups.get(reason) ?? { message, places: [] }
      groups.set(reason, group)
      group.places.push(`  ${placeOf(path, position)} ${colors.dim(snippet(text))}`.trimEnd())
    }
  }
  return [...groups].flatMap(([reason, { message, places }]) => {
    const more = places.length - PLACES_SHOWN
    return [
      `${colors.yellow('left alone')} ${counted(places.length, 'place')}, ${reason}: ${printable(message)}`,
      ...places.slice(0, PLACES_SHOWN),
      ...(more > 0 ? [colors.dim(`  and ${more} more (--json lists all)`)] : []),
    ]
  })
}

function describeEmptyRun(shard: Shard | undefined): string {
  return shard
    ? `No file was read: none falls into shard ${shard.index}/${shard.count}.`
    : `No file was read: none there ends in ${sourceExtensions.join(', ')} and is not ignored.`
}

function describeTotals(summary: Summary, written: boolean, colors: Colors): string {
  const { scanned, changed, replacements, skipped, failed, durationMs } = summary
  const parts = [
    `${counted(changed, 'file')} ${written ? 'changed' : 'would change'}`,
    ...(changed > 0 ? [counted(replacements, 'replacement')] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${colors.bold(parts.join(', '))} ${colors.dim(`(${counted(scanned, 'file')} read in ${durationMs} ms)`)}`
}

function describeInstall({ directory, command }: InstallHint, colors: Colors): string[] {
  return [
    `Install the constants${directory === '' ? '' : ` in ${printable(directory)}`}:`,
    `  ${colors.cyan(command)}`,
  ]
}

function describeLintRules(rules: readonly string[]): string[] {
  if (rules.length === 0) return []
  return rules.length === 1
    ? [`The rule ${rules.join()} of eslint-plugin-sspi keeps it so.`]
    : [
        `The rules ${rules.slice(0, -1).join(', ')} and ${rules.slice(-1).join()} of eslint-plugin-sspi keep it so.`,
      ]
}

export interface Described {
  /** Tells changes that were made from those that would be. */
  written: boolean
  shard: Shard | undefined
  nextSteps: NextSteps
}

/** The summary for people. */
export function describeRun(
  result: RunResult,
  { written, shard, nextSteps }: Described,
  colors: Colors,
): string[] {
  const { files, scanned } = result
  return [
    ...describeChanges(files, written, colors),
    ...describeLeftAlone(files, colors),
    scanned === 0 ? describeEmptyRun(shard) : describeTotals(summaryOf(result), written, colors),
    ...nextSteps.installs.flatMap((hint) => describeInstall(hint, colors)),
    ...describeLintRules(nextSteps.lintRules),
  ]
}
