/** Programs that run JavaScript, at exact versions: fetched once into the cache that the published packages have. */
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, fetchPackage } from '../../tools/published-packages.ts'
import { skipFor } from './machine-programs.ts'
import table from './runtimes.json' with { type: 'json' }

export type RuntimeName = keyof typeof table

/** The table has programs for one kind of machine alone. */
const hasRuntimes = process.platform === 'linux' && process.arch === 'x64'

export const runtimesSkip = skipFor(hasRuntimes ? [] : ['runtimes for Linux on x64'])

export function runtimeVersion(name: RuntimeName): string {
  return table[name].version
}

/** Absolute path of the program. */
export async function runtimeProgram(name: RuntimeName): Promise<string> {
  const { package: packageName, version, program, integrity } = table[name]
  const entry = { version, integrity, keep: [`/${program}`] }
  const path = join(await fetchPackage(packageName, entry, cacheFolder()), program)
  await chmod(path, 0o755)
  return path
}
