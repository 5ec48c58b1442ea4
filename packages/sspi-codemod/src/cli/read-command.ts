import { CommanderError, type Command } from 'commander'
import type { Given, GivenOptions } from './arguments.ts'
import { createCommand } from './command.ts'
import { exitCodes } from './exit-code.ts'
import { printable } from './printable.ts'
import { UsageExit } from './usage-exit.ts'

const HELP_WIDTH = 80

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

function flagsGivenTo(command: Command): Set<string> {
  const given = command.options.filter(
    (option) => command.getOptionValueSource(option.attributeName()) === 'cli',
  )
  return new Set(given.flatMap(({ long }) => long ?? []))
}

/**
 * Reads any command line, without the names of Node and of the script.
 * @throws {UsageExit} where it asks for help or the version, or is wrong.
 */
export function readCommand(argv: readonly string[]): Given {
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
  return { paths: command.args, flags: flagsGivenTo(command), options: command.opts<GivenOptions>() }
}
