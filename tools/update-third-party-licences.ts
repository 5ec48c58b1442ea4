import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { UserConfig } from 'tsdown'
import codemodConfig from '../packages/sspi-codemod/tsdown.config.ts'
import pluginConfig from '../packages/eslint-plugin-sspi/tsdown.config.ts'
import { formatted } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'

/** The licences of the libraries that the bundles of our packages hold, as these ask for. */
export async function thirdPartyLicenceFiles(root: string): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map()
  for (const [name, config] of Object.entries({
    'eslint-plugin-sspi': pluginConfig,
    'sspi-codemod': codemodConfig,
  })) {
    const path = `packages/${name}/THIRD-PARTY-LICENCES.md`
    files.set(path, await formatted(root, path, await page(join(root, 'packages', name), bundledBy(config))))
  }
  return files
}

function bundledBy(config: UserConfig | UserConfig[]): string[] {
  const names = [config].flat().flatMap(({ deps }) => deps?.onlyBundle ?? [])
  return names.filter((name) => typeof name === 'string').sort()
}

async function page(packageFolder: string, names: readonly string[]): Promise<string> {
  const folders = foldersOf(packageFolder, names)
  const sections = await Promise.all(folders.map(section))
  return `# Third-party licences\n\nThe built files of this package hold code of these libraries.\n\n${sections.join('\n\n')}\n`
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

async function section(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  const file = (await readdir(folder)).find((name) => /^licen[sc]e/i.test(name))
  if (file === undefined) throw new Error(`${manifest.name} comes without its licence`)
  const text = await readFile(join(folder, file), 'utf8')
  return `## ${manifest.name} ${manifest.version}\n\n\`\`\`text\n${text.trim()}\n\`\`\``
}
