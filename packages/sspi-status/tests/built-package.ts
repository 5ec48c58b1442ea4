import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The package's folder, for tests of what is published. */
export const packageFolder = fileURLToPath(new URL('../', import.meta.url))

/** @throws {Error} where the package has not been built */
export function builtFile(path: string): string {
  const file = `${packageFolder}dist/${path}`
  if (!existsSync(file))
    throw new Error(`packages/sspi-status/dist/${path} is missing: run \`pnpm build\` first`)
  return file
}
