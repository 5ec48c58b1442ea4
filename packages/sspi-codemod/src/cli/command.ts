import { Command, Help, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { parserNames } from '../run/parser-names.ts'
import type { Shard } from '../run/shard.ts'
import { sourceExtensions } from '../run/source-extensions.ts'
import { defaultTransform, transformNames, type TransformName } from '../run/transform-names.ts'
import { nearestName } from './nearest-name.ts'
import { reportFormats } from './report-formats.ts'

const PATHS_HEADING = 'Paths and transforms:'

const EPILOGUE = `
Without paths, a terminal is asked what to do. Nothing is written while git
could not bring back one of the files to be written (see --force).

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

function parseShard(value: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/u.exec(value) ?? []).map(Number)
  if (
    index === undefined ||
    count === undefined ||
    index < 1 ||
    index > count ||
    !Number.isSafeInteger(count)
  ) {
    throw new InvalidArgumentError('Write it as i/n with i from 1 to n, for example 2/4.')
  }
  return { index, count }
}

function parseConcurrency(value: string): number {
  const threads = /^[1-9]\d{0,2}$/u.test(value) ? Number(value) : undefined
  if (threads === undefined) throw new InvalidArgumentError('Write a whole number from 1 to 999.')
  return threads
}

/** The options of the command line, in the groups of the help. */
export function createCommand(): Command {
  const transforms = `${transformNames.join(', ')}; may be repeated (default: ${defaultTransform})`
  const parser = new Option('--parser <name>', 'reads what the fast parser cannot read')
  const format = new Option('--format <name>', 'print that report in the format of a CI host')
  const help = new Option('-h, --help', 'print this help').helpGroup('Output:')
  return new CodemodCommand('sspi-codemod')
    .usage('[options] [paths...]')
    .description(`${packageJson.description}.`)
    .addHelpOption(help)
    .optionsGroup(PATHS_HEADING)
    .argument('[paths...]', `files and folders (${sourceExtensions.join(', ')})`)
    .option('--transform <name>', transforms, collectTransform)
    .option('--from <specifier>', 'import from here instead of sspi-status', nonEmpty)
    .option('--vendor <file>', 'write the constants into this file and import from it', nonEmpty)
    .option('--stdin', 'read a source from stdin, write it changed to stdout')
    .option('--stdin-filepath <path>', 'the name that the source of --stdin has', nonEmpty)
    .optionsGroup('What to do:')
    .option('--dry-run', 'write nothing, say what would change')
    .option('--diff', 'write nothing, print a unified diff')
    .option('--check', 'write nothing, exit with 1 if anything would change')
    .option('--force', 'also write files that are changed or not in git')
    .optionsGroup('Which files:')
    .option('--ignore <glob>', 'skip files, in the syntax of .gitignore; may be repeated', collect)
    .option('--no-gitignore', 'also read files that git ignores')
    .option('--include-generated', 'also change generated and minified files')
    .option('--shard <i/n>', 'only the i-th of n parts, which together are all files', parseShard)
    .addOption(parser.choices(parserNames))
    .option('--concurrency <n>', 'threads at most (default: as many as the machine runs)', parseConcurrency)
    .optionsGroup('Output:')
    .option('--json', 'print a report for machines')
    .addOption(format.choices(reportFormats))
    .option('--merge-reports <file...>', 'print one report, from the --json of all shards')
    .option('--quiet', 'print no summary, only failures')
    .option('--no-color', 'print without colours')
    .version(packageJson.version, '-v, --version', 'print the version')
    .addHelpText('after', EPILOGUE)
}
