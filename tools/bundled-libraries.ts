import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { UserConfig } from 'tsdown'
import pluginConfig from '../packages/eslint-plugin-sspi/tsdown.config.ts'
import codemodConfig from '../packages/sspi-codemod/tsdown.config.ts'

/** A library whose code the built files of a package hold. */
export interface BundledLibrary {
  name: string
  version: string
  /** As its package.json names it. */
  license: string
  folder: string
}

/** The packages that are bundled, and how. */
const configs: Readonly<Record<string, UserConfig | UserConfig[]>> = {
  'eslint-plugin-sspi': pluginConfig,
  'sspi-codemod': codemodConfig,
}

export const bundlingPackages: readonly string[] = Object.keys(configs)

/**
 * The libraries that a package bundles, by their names; none where it is none of `bundlingPackages`.
 * @param packageName the folder in `packages`
 * @throws {Error} where one of them is not installed.
 */
export async function bundledLibraries(root: string, packageName: string): Promise<BundledLibrary[]> {
  const names = bundledBy(configs[packageName] ?? [])
  return Promise.all(foldersOf(join(root, 'packages', packageName), names).map(libraryIn))
}

async function libraryIn(folder: string): Promise<BundledLibrary> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Omit<
    BundledLibrary,
    'folder'
  >
  return { name, version, license, folder }
}

function bundledBy(config: UserConfig | UserConfig[]): string[] {
  const names = [config].flat().flatMap(({ deps }) => deps?.onlyBundle ?? [])
  return [...new Set(names.filter((name) => typeof name === 'string'))].sort()
}

/** Where each library lies: one may be installed for another one alone. */
function foldersOf(packageFolder: string, names: readonly string[]): string[] {
  const found = new Map<string, string>()
  const origins = [packageFolder]
  for (const origin of origins) {
    const require = createRequire(join(origin, 'package.json'))
    for (const name of names) {
      const folder = found.has(name) ? undefined : folderOf(name, require)
      if (folder === undefined) continue
      found.set(name, folder)
      origins.push(folder)
    }
  }
  return names.map((name) => {
    const folder = found.get(name)
    if (folder === undefined) throw new Error(`${name} is bundled and not installed`)
    return folder
  })
}

function folderOf(name: string, require: NodeJS.Require): string | undefined {
  const folders = require.resolve.paths(name)?.map((modules) => join(modules, name)) ?? []
  return folders.find((folder) => existsSync(join(folder, 'package.json')))
}
