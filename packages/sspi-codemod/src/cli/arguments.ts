import { CommanderError, type Command } from 'commander'
import type { ParserName } from '../run/parser-names.ts'
import type { Shard } from '../run/shard.ts'
import type { TransformName } from '../run/transform-names.ts'
import { createCommand } from './command.ts'
import { exitCodes } from './exit-code.ts'
import { printable } from './printable.ts'
import type { ReportFormat } from './report-formats.ts'
import { usageError, UsageExit } from './usage-exit.ts'

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

const HELP_WIDTH = 80

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

/** Commander puts a suggestion on a line of its own. */
function onOneLine(message: string): string {
  const lines = message.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

/** Commander suggests a flag for a typing error, but not for a flag that is cut short (`--dry`). */
function suggestionFor({ code, message }: CommanderError, flags: readonly string[]): string {
  const short = code === 'commander.unknownOption' ? /'([^'=]+)'$/u.exec(message)?.[1] : undefined
  const whole = short?.startsWith('--') ? flags.find((flag) => flag.startsWith(short)) : undefined
  return whole === undefined ? '' : ` (Did you mean ${whole}?)`
}

/** What commander wrote instead of returning: help, the version or a mistake. */
function usageExitOf(error: CommanderError, written: string, command: Command): UsageExit {
  if (error.exitCode === 0) return new UsageExit(written, exitCodes.done)
  const flags = command.options.flatMap(({ long }) => long ?? [])
  return new UsageExit(printable(onOneLine(error.message) + suggestionFor(error, flags)), exitCodes.usage)
}

function flagsGivenTo(command: Command): Set<string | undefined> {
  const given = command.options.filter(
    (option) => command.getOptionValueSource(option.attributeName()) === 'cli',
  )
  return new Set(given.map(({ long }) => long))
}

/** @throws {UsageExit} where what was given does not go together. */
function checkTogether(flags: ReadonlySet<string | undefined>, paths: readonly string[]): void {
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

type Options = Partial<Omit<Arguments, 'paths'>> & Pick<Arguments, 'gitignore' | 'color'>

/**
 * Reads a command line, without the names of Node and of the script.
 * @throws {UsageExit} where it starts no run.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  let written = ''
  const command = createCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (written += text),
      writeErr: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
    })
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? usageExitOf(error, written, command) : error
  }
  const options = command.opts<Options>()
  const paths = command.args
  checkTogether(flagsGivenTo(command), paths)
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
    gitignore: options.gitignore,
    includeGenerated: options.includeGenerated ?? false,
    shard: options.shard,
    concurrency: options.concurrency,
    parser: options.parser,
    json: options.json ?? false,
    format: options.format,
    mergeReports: options.mergeReports,
    quiet: options.quiet ?? false,
    color: options.color,
  }
}
