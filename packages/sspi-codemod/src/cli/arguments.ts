import type { ParserName } from '../run/parser-names.ts'
import type { Shard } from '../run/shard.ts'
import type { TransformName } from '../run/transform-names.ts'
import type { ReportFormat } from './report-formats.ts'
import { readSwitches } from './switches.ts'
import { usageError } from './usage-exit.ts'

/** What the command line asks for. */
export interface Arguments {
  paths: string[]
  /** Undefined where none is named. */
  transform: TransformName[] | undefined
  from: string | undefined
  vendor: string | undefined
  stdin: boolean
  stdinFilepath: string | undefined
  dryRun: boolean
  check: boolean
  diff: boolean
  force: boolean
  ignore: string[]
  gitignore: boolean
  includeGenerated: boolean
  shard: Shard | undefined
  /** Undefined for as many threads as the machine has. */
  concurrency: number | undefined
  parser: ParserName | undefined
  json: boolean
  /** The report of `--json` in the format of a CI host. */
  format: ReportFormat | undefined
  mergeReports: string[] | undefined
  quiet: boolean
  color: boolean
}

export type GivenOptions = Partial<Omit<Arguments, 'paths'>>

/** A command line as it was written. */
export interface Given {
  paths: string[]
  /** The long names of the options. */
  flags: ReadonlySet<string>
  options: GivenOptions
}

/** Flags that contradict each other. */
const EXCLUSIVE_FLAGS: readonly (readonly [string, string])[] = [
  ['--json', '--diff'],
  ['--format', '--diff'],
  ['--format', '--json'],
  ['--from', '--vendor'],
  ['--stdin', '--shard'],
  ['--stdin', '--vendor'],
  ['--shard', '--vendor'],
  ['--merge-reports', '--stdin'],
  ['--merge-reports', '--diff'],
  ['--merge-reports', '--shard'],
  ['--merge-reports', '--vendor'],
]

/** @throws {UsageExit} where what was given does not go together. */
function checkTogether({ flags, paths }: Given): void {
  const contradiction = EXCLUSIVE_FLAGS.find((pair) => pair.every((flag) => flags.has(flag)))
  if (contradiction) throw usageError(`${contradiction.join(' and ')} cannot be used together`)
  if (flags.has('--stdin') && !flags.has('--stdin-filepath')) {
    throw usageError('--stdin needs --stdin-filepath <path>, for the name tells how to read the source')
  }
  if (flags.has('--stdin-filepath') && !flags.has('--stdin')) {
    throw usageError('--stdin-filepath needs --stdin')
  }
  if (paths.length === 0) return
  if (flags.has('--stdin')) throw usageError('--stdin reads one source and takes no paths')
  if (flags.has('--merge-reports')) throw usageError('--merge-reports reads reports and takes no other paths')
}

/**
 * Reads a command line, without the names of Node and of the script. What reads every one takes a third of the time of a
 * short run, and is loaded only where an option has a value, or something is unknown or wrong.
 * @throws {UsageExit} where it starts no run.
 */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  const given = readSwitches(argv) ?? (await import('./read-command.ts')).readCommand(argv)
  checkTogether(given)
  const { paths, options } = given
  return {
    paths,
    transform: options.transform,
    from: options.from,
    vendor: options.vendor,
    stdin: options.stdin ?? false,
    stdinFilepath: options.stdinFilepath,
    dryRun: options.dryRun ?? false,
    check: options.check ?? false,
    diff: options.diff ?? false,
    force: options.force ?? false,
    ignore: options.ignore ?? [],
    gitignore: options.gitignore ?? true,
    includeGenerated: options.includeGenerated ?? false,
    shard: options.shard,
    concurrency: options.concurrency,
    parser: options.parser,
    json: options.json ?? false,
    format: options.format,
    mergeReports: options.mergeReports,
    quiet: options.quiet ?? false,
    color: options.color ?? true,
  }
}
