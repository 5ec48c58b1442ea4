/** Writes every file that derives from others; with `--check` writes nothing and fails where one is stale. */
import { fileURLToPath } from 'node:url'
import { staleFiles, writeStaleFiles } from './generated-files.ts'
import { generators } from './generators.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const check = process.argv.includes('--check')

for (const [name, generate] of Object.entries(generators)) {
  try {
    const files = await generate(root)
    const stale = check ? await staleFiles(root, files) : await writeStaleFiles(root, files)
    for (const path of stale)
      console.log(check ? `stale: ${path} (run \`pnpm run update\`)` : `written: ${path}`)
    if (check && stale.length > 0) process.exitCode = 1
  } catch (error) {
    // A page that lacks its markers should not hide what the next generator has to say.
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
