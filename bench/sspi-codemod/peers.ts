import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { STEMS } from '../../packages/sspi-analysis/src/prefilter.ts'
import { cacheFolder, fetchPackage } from '../../tools/published-packages.ts'
import packages from './packages.json' with { type: 'json' }

const codemodFolder = fileURLToPath(new URL('../../packages/sspi-codemod/', import.meta.url))
const requireForCodemod = createRequire(join(codemodFolder, 'package.json'))

type Command = readonly [file: string, ...args: string[]]

/** A program by its name and exact version. */
export interface Peer {
  name: string
  version: string
  command: (...args: string[]) => Command
}

export const node: Peer = peerOf('node', process.version.slice(1), process.execPath)

export const sspiCodemod: Peer = peerOf(
  'sspi-codemod',
  versionIn(join(codemodFolder, 'package.json')),
  process.execPath,
  join(codemodFolder, 'bin/sspi-codemod.js'),
)

const jscodeshiftPackage = requireForCodemod.resolve('jscodeshift/package.json')

export const jscodeshift: Peer = peerOf(
  'jscodeshift',
  versionIn(jscodeshiftPackage),
  process.execPath,
  join(jscodeshiftPackage, '../bin/jscodeshift.js'),
)

/** Our transform as it is published. */
export const packedTransform = join(codemodFolder, 'transforms/literals-to-constants.js')

/** Writes transforms to compare with into a folder: one that does nothing, and one that only parses and prints. */
export function writeTransforms(folder: string): { doesNothing: string; onlyPrints: string } {
  const transforms = { doesNothing: join(folder, 'nothing.cjs'), onlyPrints: join(folder, 'prints.cjs') }
  writeFileSync(transforms.doesNothing, 'module.exports = () => undefined\n')
  writeFileSync(
    transforms.onlyPrints,
    `module.exports = ({ source }, { j }) => {
  const root = j(source)
  root.find(j.Literal)
  return root.toSource()
}
`,
  )
  return transforms
}

function peerOf(name: string, version: string, file: string, ...first: string[]): Peer {
  return { name, version, command: (...args) => [file, ...first, ...args] }
}

function versionIn(packageJson: string): string {
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }
  return version
}

/** The version is what the program itself says, for its package may have another one. */
async function fetchProgram(name: keyof typeof packages, file: string): Promise<Peer> {
  const entry = { ...packages[name], keep: [file] }
  const path = join(await fetchPackage(name, entry, cacheFolder()), file)
  chmodSync(path, 0o755)
  const [program = '', version = ''] = execFileSync(path, ['--version'], { encoding: 'utf8' }).split(/\s/u)
  return peerOf(program, version, path)
}

/** @throws {Error} where the machine is no Linux on x64: only for that the table has the programs. */
export async function fetchPeers(): Promise<{ ripgrep: Peer; astGrep: Peer }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('This runs on Linux on x64 alone.')
  return {
    ripgrep: await fetchProgram('@vscode/ripgrep-linux-x64', 'bin/rg'),
    astGrep: await fetchProgram('@ast-grep/cli-linux-x64-gnu', 'ast-grep'),
  }
}

const ALTERNATION = STEMS.map((stem) => (stem.match(/\[[^\]]*\]|./gu) ?? []).join('_?')).join('|')

const SOURCES = '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'

/** What ripgrep is to find: the files that hold the digits of a code. */
export function ripgrepArguments(folder: string): string[] {
  return ['--ignore-case', '--files-with-matches', '--glob', SOURCES, '--regexp', ALTERNATION, folder]
}

const LITERALS =
  '^(0[xX]0*(800)?903[0-6][0-9a-fA-F]|2148074[23][0-9]{2}|214689[23][0-9]{3}|5906[1-9][0-9])n?$'

/** What ast-grep is to find: number literals that are written like a code. */
export function astGrepArguments(folder: string): string[] {
  const rules = ['JavaScript', 'TypeScript', 'Tsx'].map(
    (language) =>
      `id: code-${language}\nlanguage: ${language}\nseverity: info\nrule:\n  kind: number\n  regex: '${LITERALS}'\n`,
  )
  return ['scan', '--inline-rules', rules.join('---\n'), '--json=stream', folder]
}
