import { fileURLToPath } from 'node:url'

/** What `pnpm <command> <name>` does. */
interface ScaffoldCommand {
  command: string
  /** Why there cannot be anything new of that name, in one line; `undefined` where there can. */
  problemOfName: (root: string, name: string) => string | undefined
  /** @returns the paths of what was written, relative to the root */
  scaffold: (root: string, name: string) => Promise<string[]>
}

/** Runs a scaffold with the arguments of this process. Exit codes: 0 written, 1 nothing was written, 2 usage. */
export async function runScaffoldCommand({
  command,
  problemOfName,
  scaffold,
}: ScaffoldCommand): Promise<void> {
  const root = fileURLToPath(new URL('../', import.meta.url))
  const [name, ...others] = process.argv.slice(2)
  const problem =
    name === undefined || others.length > 0 ? `Usage: pnpm ${command} <name>` : problemOfName(root, name)
  if (name === undefined || problem !== undefined) {
    console.error(problem)
    process.exitCode = 2
    return
  }
  try {
    for (const path of await scaffold(root, name)) console.log(`written: ${path}`)
  } catch (error) {
    console.error(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
