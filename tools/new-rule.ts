/** `pnpm new-rule <name>`: writes a rule that works, with its test and its page, to go on from. */
import { fileURLToPath } from 'node:url'
import { problemOfName, scaffoldRule } from './scaffold-rule.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const [name, ...others] = process.argv.slice(2)

const problem =
  name === undefined || others.length > 0 ? 'Usage: pnpm new-rule <name>' : problemOfName(root, name)
if (name === undefined || problem !== undefined) {
  console.error(problem)
  process.exitCode = 2
} else {
  try {
    for (const path of await scaffoldRule(root, name)) console.log(`written: ${path}`)
  } catch (error) {
    console.error(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
