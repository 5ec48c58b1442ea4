import type { Given, GivenOptions } from './arguments.ts'

/** The options that take no value, but for those that start no run, and what each sets. */
export const switches: ReadonlyMap<string, GivenOptions> = new Map<string, GivenOptions>([
  ['--stdin', { stdin: true }],
  ['--dry-run', { dryRun: true }],
  ['--diff', { diff: true }],
  ['--check', { check: true }],
  ['--force', { force: true }],
  ['--no-gitignore', { gitignore: false }],
  ['--include-generated', { includeGenerated: true }],
  ['--json', { json: true }],
  ['--quiet', { quiet: true }],
  ['--no-color', { color: false }],
])

/** Reads a command line of switches and paths alone; `undefined` for any other. */
export function readSwitches(argv: readonly string[]): Given | undefined {
  const paths: string[] = []
  const flags = new Set<string>()
  const options: GivenOptions = {}
  for (const word of argv) {
    const set = switches.get(word)
    if (set) Object.assign(options, set)
    else if (word.startsWith('-')) return undefined
    if (set) flags.add(word)
    else paths.push(word)
  }
  return { paths, flags, options }
}
