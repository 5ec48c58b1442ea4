import { homedir } from 'node:os'
import { dirname, join } from 'node:path/posix'
import { list } from 'tar'

export interface PackedFile {
  /** Relative to the package. */
  path: string
  text: string
}

/** The files of a tarball that `pnpm pack` made. */
export async function packedFiles(tarball: string): Promise<PackedFile[]> {
  const files: PackedFile[] = []
  await list({
    file: tarball,
    onReadEntry: (entry) => {
      if (entry.type === 'Directory') return
      const chunks: Buffer[] = []
      entry.on('data', (chunk) => chunks.push(chunk))
      entry.on('end', () => {
        const path = entry.path.slice(entry.path.indexOf('/') + 1)
        files.push({ path, text: Buffer.concat(chunks).toString() })
      })
    },
  })
  return files
}

/** An import of the private package; a comment that a bundler leaves about where code came from is none. */
const importsAnalysis = /(?:from|import|require)\s*\(?\s*['"`]sspi-analysis['"`/]/

/**
 * What must never reach npm: the private package, as an import or in the manifest, and folders of this machine.
 * @param root absolute path of the repository
 */
export function problemsOfContents(files: PackedFile[], root: string): string[] {
  const machine = [withoutTrailingSlash(root), `${homedir()}/`]
  return files.flatMap(({ path, text }) => {
    const isManifest = path === 'package.json'
    return [
      ...(importsAnalysis.test(text) ? [`${path} imports sspi-analysis, which is not published`] : []),
      ...(isManifest && text.includes('"sspi-analysis"') ? [`${path} names sspi-analysis`] : []),
      ...(machine.some((folder) => text.includes(folder)) ? [`${path} holds a path of this machine`] : []),
    ]
  })
}

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']

/** What npm would run on the machine of whoever installs the package, and maps that lead nowhere. */
export function problemsOfInstalling(files: readonly PackedFile[]): string[] {
  const manifest = files.find(({ path }) => path === 'package.json')?.text ?? '{}'
  const { scripts = {} } = JSON.parse(manifest) as { scripts?: Record<string, string> }
  const paths = new Set(files.map(({ path }) => path))
  return [
    ...LIFECYCLE.filter((name) => name in scripts).map((name) => `package.json has the script ${name}`),
    ...files.flatMap(({ path, text }) => {
      const map = /^\/\/# sourceMappingURL=(\S+)$/mu.exec(text)?.[1]
      const isThere = map === undefined || map.startsWith('data:') || paths.has(join(dirname(path), map))
      return isThere ? [] : [`${path} names the map ${map}, which is not packed`]
    }),
  ]
}

function withoutTrailingSlash(folder: string): string {
  return folder.replace(/[\\/]$/, '')
}
