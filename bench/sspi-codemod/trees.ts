import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statusCodes } from 'sspi-status'
import { sourceFilesIn } from '../../tools/published-packages.ts'
import { unrelatedPackages } from '../../tools/unrelated-packages.ts'

/** A folder of sources, and how much is in it. */
export interface SourceTree {
  folder: string
  files: readonly string[]
  bytes: number
}

async function treeAt(folder: string): Promise<SourceTree> {
  const files = await sourceFilesIn(folder)
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return { folder, files, bytes }
}

/** Three sources that deal with SSPI among the many that do not. */
const HITS: Readonly<Record<string, string>> = {
  'login.js': 'export const isRefused = (status) => status === 0x80090308\n',
  'session.ts': 'export function next(rc: number) {\n  return rc === 0x00090312 || rc === -2146893044\n}\n',
  'channel.mjs': 'export const isExpired = (rc) => rc === 2148074263\n',
}

/** Published code, all sources of some packages, with a few places to change. */
export async function publishedTree(folder: string): Promise<SourceTree> {
  for (const unpacked of await unrelatedPackages())
    cpSync(unpacked.folder, join(folder, unpacked.name.replace('/', '+')), { recursive: true })
  mkdirSync(join(folder, 'own'))
  for (const [name, source] of Object.entries(HITS)) writeFileSync(join(folder, 'own', name), source)
  return treeAt(folder)
}

/** A part of another tree: every so many-th file, as many as asked for. */
export async function sampleOf(
  { folder, files }: SourceTree,
  count: number,
  to: string,
  isWanted: (source: string) => boolean = () => true,
): Promise<SourceTree> {
  const wanted = files.filter((file) => isWanted(readFileSync(join(folder, file), 'utf8')))
  const step = wanted.length / count
  mkdirSync(to, { recursive: true })
  for (let index = 0; index < Math.min(count, wanted.length); index += 1) {
    const file = wanted[Math.floor(index * Math.max(step, 1))] ?? ''
    const name = file.replace(/^.*\//u, '')
    const into = join(to, `${index % 20}`)
    mkdirSync(into, { recursive: true })
    cpSync(join(folder, file), join(into, `${index}-${name}`))
  }
  return treeAt(to)
}

const CHANGED = (index: number) => `
export function isRefused${index}(status, rc) {
  if (status === 0x80090308 || rc === -2146893044) return true
  return status === 0x8009030c
}
`

/** ES modules of published packages, each with three places to change at its end. */
export async function treeToChange(source: SourceTree, count: number, to: string): Promise<SourceTree> {
  const modules = {
    ...source,
    files: source.files.filter((file) => /^(?:antd\/es|date-fns)\/.*\.js$/u.test(file)),
  }
  const isModule = (text: string) => /^export /mu.test(text) && text.length < 20_000
  const tree = await sampleOf(modules, count, to, isModule)
  for (const [index, file] of tree.files.entries())
    writeFileSync(join(to, file), CHANGED(index), { flag: 'a' })
  return treeAt(to)
}

/** Small files without a hit, a hundred in each folder. */
export function smallFiles(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const into = join(folder, `${index % 7}`, `${Math.floor(index / 100)}`)
    if (index % 100 < 7) mkdirSync(into, { recursive: true })
    writeFileSync(join(into, `file-${index}.js`), `export const f${index} = (x) => x + ${index % 1000}\n`)
  }
}

// Informational codes of five digits would need a place that says so.
const CODES = statusCodes.flatMap(({ value, severity }) =>
  severity === 'error' ? `0x${value.toString(16)}` : [],
)

/** One file of a size in bytes with a number of places to change, spread over it. */
export function longFile(folder: string, bytes: number, literals: number): void {
  mkdirSync(folder, { recursive: true })
  const codes = Array.from({ length: literals }, (_, index) => {
    const code = CODES[index % CODES.length] ?? ''
    return `if (rc === ${code}) f(${index})\n`
  })
  const filler = `// ${'x'.repeat(76)}\n`
  const fillers = Math.max(0, (bytes - codes.join('').length) / filler.length / literals)
  let owed = 0
  const parts = codes.map((code) => {
    owed += fillers
    const lines = Math.floor(owed)
    owed -= lines
    return code + filler.repeat(lines)
  })
  writeFileSync(join(folder, 'long.js'), `import { f, rc } from './f.js'\n${parts.join('')}`)
}

/** Puts a folder back as another one is. */
export function restore(folder: string, from: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  cpSync(from, folder, { recursive: true })
}

/** The first file that differs between two folders; undefined where they are the same. */
export function firstDifference(one: SourceTree, other: string): string | undefined {
  return one.files.find(
    (file) => !readFileSync(join(one.folder, file)).equals(readFileSync(join(other, file))),
  )
}
