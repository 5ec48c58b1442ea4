import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository, repositoryFiles } from './repository-files.ts'

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** A repository of its own, with what is installed in this one. */
export async function copyOfRepository(): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'repository-')))
  for (const file of await repositoryFiles()) await cp(join(repository, file), join(copy, file))
  const packages = await readdir(join(repository, 'packages'))
  for (const folder of ['', 'docs', 'integration', ...packages.map((name) => `packages/${name}`)])
    await symlink(join(repository, folder, 'node_modules'), join(copy, folder, 'node_modules'), 'junction')
  return copy
}

/** Runs a script of what is installed. */
export function run(copy: string, script: string, args: readonly string[], folder = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const file = join(copy, 'node_modules', script)
    // Where this run writes its own report, the one inside it must not.
    const env = { ...process.env, TEST_REPORT: undefined }
    const options = { cwd: join(copy, folder), env }
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

/** What is in some folders of a copy, by its path: of a file its text, of a folder nothing. */
export async function contentsOf(copy: string, folders: readonly string[]): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  for (const folder of folders)
    for (const file of await readdir(join(copy, folder), { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name)
      contents[path] = file.isFile() ? await readFile(path, 'utf8') : ''
    }
  return contents
}
