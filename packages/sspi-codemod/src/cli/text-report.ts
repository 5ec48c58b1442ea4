import type { FileResult } from '../run/file-result.ts'
import type { RunResult } from '../run/run-transforms.ts'
import { sourceExtensions } from '../run/source-extensions.ts'
import type { Colors } from './colors.ts'
import type { InstallHint } from './install-hint.ts'
import { summaryOf, type Summary } from './json-report.ts'
import { printable, snippet } from './printable.ts'

const PLACES_SHOWN = 3

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function placeOf(path: string, { line, column }: { line?: number; column?: number }): string {
  return [printable(path), line, column].filter((part) => part !== undefined).join(':')
}

/** What went wrong: one line for each file that failed, and why the run as a whole stopped short. */
export function describeFailures({ files, refused, interrupted }: RunResult, colors: Colors): string[] {
  const failures = files.flatMap(({ path, error }) =>
    error ? [`${colors.red('error')} ${placeOf(path, error)}: ${printable(error.message)}`] : [],
  )
  return [
    ...failures,
    ...(refused ? ['Nothing was written. Commit or stash the changes first, or use --force.'] : []),
    ...(interrupted ? ['Interrupted: what is not reported was not looked at.'] : []),
  ]
}

function describeChanges(files: readonly FileResult[], written: boolean, colors: Colors): string[] {
  const changed = files.filter(({ status }) => status === 'changed')
  const verb = colors.green(written ? 'changed' : 'would change')
  return changed.map(
    ({ path, replacements }) => `${verb} ${printable(path)} (${counted(replacements.length, 'replacement')})`,
  )
}

function describeLeftAlone(files: readonly FileResult[], colors: Colors): string[] {
  const groups = new Map<string, { message: string; places: string[] }>()
  for (const { path, leftAlone } of files) {
    for (const { reason, message, text, ...position } of leftAlone) {
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

function describeTotals(summary: Summary, written: boolean, colors: Colors): string {
  const { scanned, changed, replacements, skipped, failed, durationMs } = summary
  if (scanned === 0)
    return `No file was read: none there ends in ${sourceExtensions.join(', ')} and is not ignored.`
  const parts = [
    `${counted(changed, 'file')} ${written ? 'changed' : 'would change'}`,
    ...(changed > 0 ? [counted(replacements, 'replacement')] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${colors.bold(parts.join(', '))} ${colors.dim(`(${counted(scanned, 'file')} read in ${durationMs} ms)`)}`
}

function describeInstall(hints: readonly InstallHint[], colors: Colors): string[] {
  return hints.flatMap(({ directory, command }) => [
    `Install the constants${directory === '' ? '' : ` in ${printable(directory)}`}:`,
    `  ${colors.cyan(command)}`,
  ])
}

/** The summary for people. `written` tells changes that were made from those that would be. */
export function describeRun(
  result: RunResult,
  written: boolean,
  hints: readonly InstallHint[],
  colors: Colors,
): string[] {
  const { files } = result
  const changed = files.some(({ status }) => status === 'changed')
  return [
    ...describeChanges(files, written, colors),
    ...describeLeftAlone(files, colors),
    describeTotals(summaryOf(result), written, colors),
    ...describeInstall(hints, colors),
    ...(changed ? ['The rule sspi/no-magic-status of eslint-plugin-sspi keeps it so.'] : []),
  ]
}
