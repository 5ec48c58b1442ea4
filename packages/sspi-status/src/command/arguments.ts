import { nearestOf } from './nearest.ts'

/** What the command line asks for. */
export interface Arguments {
  readonly inputs: readonly string[]
  readonly json: boolean
  readonly show: 'explanations' | 'help' | 'version'
  /** Why the arguments make no sense, in one line. */
  readonly misuse: string | undefined
}

/** Each flag and what it asks for. */
export const flags = new Map([
  ['--json', 'json'],
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
])

/** Sorts the arguments into flags and inputs. A negative number and a pasted sentence are inputs. */
export function parseArguments(args: readonly string[]): Arguments {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  const given = before.filter(isFlag)
  const inputs = [
    ...before.filter((argument) => !isFlag(argument)),
    ...(end === -1 ? [] : args.slice(end + 1)),
  ]
  const unknown = given.find((flag) => !flags.has(flag))
  const asked = new Set(given.map((flag) => flags.get(flag)))
  return {
    inputs,
    json: asked.has('json'),
    show: asked.has('help') ? 'help' : asked.has('version') ? 'version' : 'explanations',
    misuse: unknown === undefined ? undefined : unknownFlag(unknown),
  }
}

function isFlag(argument: string): boolean {
  return /^--?[a-z]\S*$/i.test(argument)
}

function unknownFlag(flag: string): string {
  const [nearest = '--help'] = nearestOf(flag, [...flags.keys()])
  return `Unknown flag ${flag}; the nearest is ${nearest}`
}
