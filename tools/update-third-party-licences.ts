import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledLibraries, bundlingPackages, type BundledLibrary } from './bundled-libraries.ts'
import { formatted } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'

/** The licences of the libraries that the bundles of our packages hold, as these ask for. */
export async function thirdPartyLicenceFiles(root: string): Promise<GeneratedFiles> {
  const files: GeneratedFiles = new Map()
  for (const name of bundlingPackages) {
    const path = `packages/${name}/THIRD-PARTY-LICENCES.md`
    files.set(path, await formatted(root, path, await page(await bundledLibraries(root, name))))
  }
  return files
}

async function page(libraries: readonly BundledLibrary[]): Promise<string> {
  const sections = await Promise.all(libraries.map(section))
  return `# Third-party licences\n\nThe built files of this package hold code of these libraries.\n\n${sections.join('\n\n')}\n`
}

async function section({ name, version, folder }: BundledLibrary): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[sc]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} comes without its licence`)
  const text = await readFile(join(folder, file), 'utf8')
  return `## ${name} ${version}\n\n\`\`\`text\n${text.trim()}\n\`\`\``
}
