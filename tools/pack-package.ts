import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const shell = process.platform === 'win32'

/** The packages of the repository that npm is to have. */
export async function publishedFolders(root: string): Promise<string[]> {
  const folders = await readdir(join(root, 'packages'))
  const isPublished = await Promise.all(
    folders.map(async (folder) => {
      const manifest = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')
      return (JSON.parse(manifest) as { private?: boolean }).private !== true
    }),
  )
  return folders.filter((_, index) => isPublished[index])
}

/** Packs what is built of a package, as publishing would, and returns the path of the tarball. */
export async function packPackage(root: string, folder: string, destination: string): Promise<string> {
  const own = await mkdtemp(join(destination, `${folder}-`))
  await run('pnpm', ['pack', '--pack-destination', own], { cwd: join(root, 'packages', folder), shell })
  const [tarball] = await readdir(own)
  if (tarball === undefined) throw new Error(`pnpm packed no tarball for ${folder}`)
  return join(own, tarball)
}

export async function buildPackage(root: string, folder: string): Promise<void> {
  await run('pnpm', ['run', 'build', '--log-level', 'warn'], { cwd: join(root, 'packages', folder), shell })
}
