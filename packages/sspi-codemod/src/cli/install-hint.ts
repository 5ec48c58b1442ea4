import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isFileSpecifier } from 'sspi-analysis'
import type { FileResult } from '../run/file-result.ts'
import { createPackageLookup } from '../run/nearest-package.ts'

/** A command line that makes the constants importable, and the folder to run it in (`''` is the working directory). */
export interface InstallHint {
  directory: string
  command: string
}

const PACKAGE = 'sspi-status'

type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun'

const LOCKFILES: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
]

function packageManagerOf(directory: string): PackageManager {
  const lockfile = LOCKFILES.find(([name]) => existsSync(join(directory, name)))
  if (lockfile) return lockfile[1]
  const parent = dirname(directory)
  return parent === directory ? 'npm' : packageManagerOf(parent)
}

/** pnpm and the first yarn refuse to add to a workspace's root unless told that it is meant. */
function isWorkspaceRoot(directory: string, manager: PackageManager): boolean {
  if (manager === 'pnpm') return existsSync(join(directory, 'pnpm-workspace.yaml'))
  if (manager !== 'yarn' || existsSync(join(directory, '.yarnrc.yml'))) return false
  return readFileSync(join(directory, 'package.json'), 'utf8').includes('"workspaces"')
}

function commandFor(directory: string): string {
  const manager = packageManagerOf(directory)
  const root = isWorkspaceRoot(directory, manager)
  if (manager === 'npm') return `npm install ${PACKAGE}`
  if (manager === 'yarn') return `yarn add ${root ? '-W ' : ''}${PACKAGE}`
  return `${manager} add ${root ? '-w ' : ''}${PACKAGE}`
}

/** Whether a changed file imports from `sspi-status`: a file of `--from` has the unsigned constants alone. */
export function importsPackage({ replacements }: FileResult, from: string | undefined): boolean {
  if (from === undefined) return true
  return isFileSpecifier(from) && replacements.some(({ representation }) => representation !== 'unsigned')
}

/** What to install, and where, so that the changed files (real paths) find the package that they import. */
export function installHintsFor(files: readonly string[], cwd: string): InstallHint[] {
  const nearestPackageOf = createPackageLookup()
  const nearest = files.map(
    (file) => nearestPackageOf(dirname(file)) ?? { directory: cwd, importable: undefined },
  )
  const lacking = nearest
    .filter(({ importable }) => !importable?.has(PACKAGE))
    .map(({ directory }) => directory)
  return [...new Set(lacking)].sort().map((directory) => ({
    directory: relative(cwd, directory),
    command: commandFor(directory),
  }))
}
