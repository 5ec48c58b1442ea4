import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { detect, resolveCommand, type Agent } from 'package-manager-detector'
import { isFileSpecifier } from 'sspi-analysis'
import type { FileResult } from '../run/file-result.ts'
import { createPackageLookup } from '../run/nearest-package.ts'

/** A command line that makes the constants importable, and the folder to run it in (`''` is the working directory). */
export interface InstallHint {
  directory: string
  command: string
}

const PACKAGE = 'sspi-status'

/** pnpm and the first yarn refuse to add to a workspace's root unless told that it is meant. */
function rootFlagOf(directory: string, agent: Agent): string[] {
  if (agent.startsWith('pnpm')) return existsSync(join(directory, 'pnpm-workspace.yaml')) ? ['-w'] : []
  if (agent !== 'yarn' || existsSync(join(directory, '.yarnrc.yml'))) return []
  return readFileSync(join(directory, 'package.json'), 'utf8').includes('"workspaces"') ? ['-W'] : []
}

async function commandFor(directory: string): Promise<string> {
  const agent = (await detect({ cwd: directory }))?.agent ?? 'npm'
  const resolved = resolveCommand(agent, 'add', [...rootFlagOf(directory, agent), PACKAGE])
  return resolved ? [resolved.command, ...resolved.args].join(' ') : `npm install ${PACKAGE}`
}

/** Whether a changed file imports from `sspi-status`: a file of `--from` has the unsigned constants alone. */
export function importsPackage({ needs = [] }: FileResult, from: string | undefined): boolean {
  if (from === undefined || from === PACKAGE) return needs.length > 0
  return isFileSpecifier(from) && needs.some(({ representation }) => representation !== 'unsigned')
}

/** What to install, and where, so that the changed files (real paths) find the package that they import. */
export async function installHintsFor(files: readonly string[], cwd: string): Promise<InstallHint[]> {
  const nearestPackageOf = createPackageLookup()
  const nearest = files.map(
    (file) => nearestPackageOf(dirname(file)) ?? { directory: cwd, importable: undefined },
  )
  const lacking = nearest
    .filter(({ importable }) => !importable?.has(PACKAGE))
    .map(({ directory }) => directory)
  const directories = [...new Set(lacking)].sort()
  return Promise.all(
    directories.map(async (directory) => ({
      directory: relative(cwd, directory),
      command: await commandFor(directory),
    })),
  )
}
