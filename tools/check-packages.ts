/**
 * Packs every published package and looks at the tarball as npm users will get it. `--write` writes the list of what is
 * packed anew.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { staleFiles, writeStaleFiles } from './generated-files.ts'
import { problemsOfLicences } from './licences.ts'
import { buildPackage, packPackage, publishedFolders } from './pack-package.ts'
import { packedFiles, problemsOfContents, problemsOfInstalling, type PackedFile } from './packed-contents.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
const write = process.argv.includes('--write')

async function problemsOfPackaging(tarball: string): Promise<string[]> {
  const content = await readFile(tarball)
  const packed = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength)
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: packed } })
  return messages.map(
    (message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  )
}

async function problemsOfTypes(tarball: string): Promise<string[]> {
  try {
    await run(process.execPath, [attw, tarball, '--no-definitely-typed', '--no-color', '--format', 'ascii'])
    return []
  } catch (error) {
    return [`attw: ${(error as { stdout: string }).stdout}`]
  }
}

/** Whatever joins or leaves the tarball is seen in a list. */
async function problemsOfList(folder: string, files: readonly PackedFile[]): Promise<string[]> {
  const path = `packages/${folder}/packed-files.txt`
  const paths = files.map((file) => file.path).sort()
  const expected = new Map([[path, `${paths.join('\n')}\n`]])
  if (write) await writeStaleFiles(root, expected)
  const stale = await staleFiles(root, expected)
  return stale.map(() => `${path} lists other files than are packed (run \`pnpm check:packages --write\`)`)
}

/** A second build must give the same bytes, or nobody can check what was published. */
async function problemsOfRepetition(folder: string, tarball: string, destination: string): Promise<string[]> {
  await buildPackage(root, folder)
  const second = await packPackage(root, folder, destination)
  const [before, after] = await Promise.all([tarball, second].map((path) => readFile(path)))
  return before?.equals(after ?? Buffer.of()) === true ? [] : ['a second build gives another tarball']
}

async function problemsOf(folder: string, destination: string): Promise<string[]> {
  const tarball = await packPackage(root, folder, destination)
  const files = await packedFiles(tarball)
  const hasTypes = files.some(({ path }) => /\.d\.[cm]?ts$/.test(path))
  const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`${folder}: ${files.length} files, ${Math.round(size / 1000)} kB`)
  return [
    ...problemsOfContents(files, root),
    ...problemsOfInstalling(files),
    ...(await problemsOfList(folder, files)),
    ...(await problemsOfPackaging(tarball)),
    ...(hasTypes ? await problemsOfTypes(tarball) : []),
    ...(await problemsOfLicences(root, folder)),
    ...(await problemsOfRepetition(folder, tarball, destination)),
  ]
}

const destination = await mkdtemp(join(tmpdir(), 'packed-'))
try {
  for (const folder of await publishedFolders(root)) {
    for (const problem of await problemsOf(folder, destination)) {
      console.error(`${folder}: ${problem}`)
      process.exitCode = 1
    }
  }
} finally {
  await rm(destination, { recursive: true })
}
