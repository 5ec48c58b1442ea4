/** Packs every published package and looks at the tarball as npm users will get it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { packedFiles, problemsOfContents } from './packed-contents.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
const shell = process.platform === 'win32'

async function publishedFolders(): Promise<string[]> {
  const folders = await readdir(join(root, 'packages'))
  const isPublished = await Promise.all(
    folders.map(async (folder) => {
      const manifest = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')
      return (JSON.parse(manifest) as { private?: boolean }).private !== true
    }),
  )
  return folders.filter((_, index) => isPublished[index])
}

async function pack(folder: string, destination: string): Promise<string> {
  await run('pnpm', ['pack', '--pack-destination', destination], {
    cwd: join(root, 'packages', folder),
    shell,
  })
  const name = (await readdir(destination)).find((file) => file.startsWith(`${folder}-`))
  if (name === undefined) throw new Error(`pnpm packed no tarball for ${folder}`)
  return join(destination, name)
}

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

async function problemsOf(folder: string, destination: string): Promise<string[]> {
  const tarball = await pack(folder, destination)
  const files = await packedFiles(tarball)
  const hasTypes = files.some(({ path }) => /\.d\.[cm]?ts$/.test(path))
  const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`${folder}: ${files.length} files, ${Math.round(size / 1000)} kB`)
  return [
    ...problemsOfContents(files, root),
    ...(await problemsOfPackaging(tarball)),
    ...(hasTypes ? await problemsOfTypes(tarball) : []),
  ]
}

const destination = await mkdtemp(join(tmpdir(), 'packed-'))
try {
  for (const folder of await publishedFolders()) {
    for (const problem of await problemsOf(folder, destination)) {
      console.error(`${folder}: ${problem}`)
      process.exitCode = 1
    }
  }
} finally {
  await rm(destination, { recursive: true })
}
