import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { defaultTransform, transformNames, type TransformName } from '../run/transform-names.ts'
import { parserNames, type ParserName } from '../run/parser-names.ts'
import { sourceExtensions } from '../run/source-extensions.ts'
import { exitCodes } from './exit-code.ts'
import { nearestName } from './nearest-name.ts'

/** What the command line asks for. */
export interface Arguments {
  paths: string[]
  transform: TransformName[]
  from: string | undefined
  dryRun: boolean
  check: boolean
  diff: boolean
  force: boolean
  ignore: string[]
  gitignore: boolean
  includeGenerated: boolean
  parser: ParserName | undefined
  json: boolean
  quiet: boolean
  color: boolean
}

/** A command line that starts no run: it asks for help or the version, or it is wrong. */
export class UsageExit extends Error {
  override readonly name = 'UsageExit'
  readonly exitCode: number
  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

const HELP_WIDTH = 80
const PATHS_HEADING = 'Paths and transforms:'

const EPILOGUE = `
A file is not written while it has changes that are not committed (see --force).

Exit codes:
  0    done
  1    something would change (--check), or a file failed
  2    the command line is wrong
  130  interrupted

Examples:
  sspi-codemod src --diff    show what would change
  sspi-codemod src           change it
  sspi-codemod . --check     fail in CI while something is left to change`

/** Lists the paths in the group of the options that go with them. */
class GroupedHelp extends Help {
  #paths: string[] = []

  override formatItemList(heading: string, items: string[], helper: Help): string[] {
    if (heading === 'Arguments:') {
      this.#paths = items
      return []
    }
    return super.formatItemList(
      heading,
      heading === PATHS_HEADING ? [...this.#paths, ...items] : items,
      helper,
    )
  }
}

class CodemodCommand extends Command {
  override createHelp(): Help {
    return Object.assign(new GroupedHelp(), this.configureHelp())
  }
}

function collectTransform(name: string, before: TransformName[] = []): TransformName[] {
  const known = transformNames.find((transform) => transform === name)
  if (known === undefined) {
    throw new InvalidArgumentError(`Did you mean ${nearestName(name, transformNames) ?? defaultTransform}?`)
  }
  return before.includes(known) ? before : [...before, known]
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function nonEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.')
  return value
}

function createCommand(): Command {
  const transforms = `what to do; may be repeated (default: ${defaultTransform})`
  const parser = new Option('--parser <name>', 'what reads a file that the own parser cannot read')
  const help = new Option('-h, --help', 'print this help').helpGroup('Output:')
  return new CodemodCommand('sspi-codemod')
    .usage('[options] <paths...>')
    .description(`${packageJson.description}.`)
    .addHelpOption(help)
    .optionsGroup(PATHS_HEADING)
    .argument('[paths...]', `files and folders (${sourceExtensions.join(', ')})`)
    .option('--transform <name>', transforms, collectTransform)
    .option('--from <specifier>', 'import from here instead of sspi-status', nonEmpty)
    .optionsGroup('What to do:')
    .option('--dry-run', 'write nothing, say what would change')
    .option('--diff', 'write nothing, print a unified diff')
    .option('--check', 'write nothing, exit with 1 if anything would change')
    .option('--force', 'also write files that have uncommitted changes')
    .optionsGroup('Which files:')
    .option('--ignore <glob>', 'skip files, in the syntax of .gitignore; may be repeated', collect)
    .option('--no-gitignore', 'also read files that git ignores')
    .option('--include-generated', 'also change generated and minified files')
    .addOption(parser.choices(parserNames))
    .optionsGroup('Output:')
    .option('--json', 'print a report for machines')
    .option('--quiet', 'print nothing but failures')
    .option('--no-color', 'print without colours')
    .version(packageJson.version, '-v, --version', 'print the version')
    .addHelpText('after', EPILOGUE)
}

/** Commander puts a suggestion on a line of its own. */
function onOneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/gu, ' ')
}

function usageError(sentence: string): UsageExit {
  return new UsageExit(`error: ${sentence}`, exitCodes.usage)
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
  return new UsageExit(onOneLine(error.message) + suggestionFor(error, flags), exitCodes.usage)
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
  if (options.json && options.diff) throw usageError('--json and --diff cannot be used together')
  if (paths.length === 0) throw usageError('name at least one file or folder, for example: sspi-codemod src')
  return {
    paths,
    transform: options.transform ?? [defaultTransform],
    from: options.from,
    dryRun: options.dryRun ?? false,
    check: options.check ?? false,
    diff: options.diff ?? false,
    force: options.force ?? false,
    ignore: options.ignore ?? [],
    gitignore: options.gitignore,
    includeGenerated: options.includeGenerated ?? false,
    parser: options.parser,
    json: options.json ?? false,
    quiet: options.quiet ?? false,
    color: options.color,
  }
}
