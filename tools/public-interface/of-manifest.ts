import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Manifest {
  bin?: Record<string, string>
  engines?: Record<string, string>
  exports?: Record<string, unknown>
  peerDependencies?: Record<string, string>
}

/** What a package's manifest promises: commands, entries, and what it runs with. */
export async function interfaceOfManifest(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  const { bin = {}, engines = {}, exports = {}, peerDependencies = {} } = manifest
  return [
    ...Object.keys(bin).map((command) => `command ${command}`),
    ...Object.keys(exports).map((entry) => `entry ${entry}`),
    ...Object.entries({ ...engines, ...peerDependencies }).map(
      ([name, range]) => `supports ${name} ${range}`,
    ),
  ]
}
