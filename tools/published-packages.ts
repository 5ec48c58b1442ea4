/**
 * Published npm packages at exact versions: real code to try our tools on.
 * Each is fetched once into a cache outside the repository, by the npm client and so from the user's own registry.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import ignore from 'ignore'
import { extract } from 'tar'
import table from './published-packages.json' with { type: 'json' }

export interface PublishedPackage {
  /** An exact version, no range. */
  version: string
  /** `sha512-` and the base64 digest of the tarball, as a lockfile has it. */
  integrity: string
  /** What is unpacked, as .gitignore patterns from the root of the package. */
  keep: string[]
}

const packages: Partial<Record<string, PublishedPackage>> = table

export const publishedPackageNames: readonly string[] = Object.keys(table)

/** The first attempt and two more, with these pauses in milliseconds between them. */
const defaultPauses: readonly number[] = [2_000, 10_000]

const sourceFile = /\.(?:[cm]?[jt]s|[jt]sx)$/

/**
 * The folder of an unpacked package of the table.
 * @throws {Error} where the table lacks the name, the download fails three times, or the digest differs.
 */
export async function publishedPackage(name: string): Promise<string> {
  const entry = packages[name]
  if (entry === undefined) throw new Error(`${name} is not in tools/published-packages.json`)
  return fetchPackage(name, entry, cacheFolder())
}

/** The JavaScript and TypeScript files in a folder, sorted, relative to it and with `/` on every system. */
export async function sourceFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && sourceFile.test(entry.name))
    .map((entry) => relativeWithSlashes(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** `SSPI_TOOLS_CACHE`, or `sspi-tools` in the user's cache folder. */
export function cacheFolder(): string {
  const own = process.env['SSPI_TOOLS_CACHE']
  if (own !== undefined && own !== '') return own
  const ofUser = process.env['XDG_CACHE_HOME']
  return join(ofUser !== undefined && ofUser !== '' ? ofUser : join(homedir(), '.cache'), 'sspi-tools')
}

/** Fetches one package into `cache`; processes that do so at the same time end up with the same complete folder. */
export async function fetchPackage(
  name: string,
  entry: PublishedPackage,
  cache: string,
  pauses = defaultPauses,
): Promise<string> {
  const folder = join(cache, folderName(name, entry))
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const scratch = await mkdtemp(join(cache, 'incomplete-'))
  try {
    const tarball = await downloadWithRetries(`${name}@${entry.version}`, scratch, pauses)
    await checkIntegrity(tarball, name, entry)
    const unpacked = await unpack(tarball, join(scratch, 'unpacked'), entry.keep)
    await moveIntoPlace(unpacked, folder)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  return folder
}

/** Differs whenever the content would, so that a folder in the cache never has to be looked into. */
function folderName(name: string, entry: PublishedPackage): string {
  const content = createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12)
  return `${name.replace('/', '+')}@${entry.version}-${content}`
}

async function downloadWithRetries(spec: string, folder: string, pauses: readonly number[]): Promise<string> {
  for (const milliseconds of pauses) {
    try {
      return await download(spec, folder)
    } catch {
      await pause(milliseconds)
    }
  }
  return download(spec, folder)
}

async function download(spec: string, folder: string): Promise<string> {
  const options = ['--loglevel=error', '--ignore-scripts', '--fetch-retries=0']
  // On Windows npm is a batch file, which only a shell runs; every argument comes from our own table.
  const shell = process.platform === 'win32'
  const { stdout } = await promisify(execFile)('npm', ['pack', spec, ...options], { cwd: folder, shell })
  const fileName = stdout.trim().split('\n').at(-1) ?? ''
  return join(folder, fileName)
}

async function checkIntegrity(tarball: string, name: string, entry: PublishedPackage): Promise<void> {
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')
  if (`sha512-${digest}` === entry.integrity) return
  throw new Error(
    `The tarball of ${name}@${entry.version} is not the expected one.\n` +
      `  expected ${entry.integrity}\n  received sha512-${digest}`,
  )
}

async function unpack(tarball: string, folder: string, keep: string[]): Promise<string> {
  const kept = ignore().add(keep)
  await mkdir(folder)
  // An npm tarball has everything inside one folder, whose name is up to its maker.
  const isKept = (path: string) => {
    const inside = path.slice(path.indexOf('/') + 1)
    return inside !== '' && kept.ignores(inside)
  }
  await extract({ file: tarball, cwd: folder, strip: 1, filter: isKept })
  return folder
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    // Another process was faster; its folder holds the same files.
    if (!existsSync(to)) throw error
  }
}

function relativeWithSlashes(folder: string, file: string): string {
  return file.slice(folder.length + 1).replaceAll('\\', '/')
}
