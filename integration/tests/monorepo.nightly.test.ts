import { appendFile, copyFile, readFile, symlink, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { GitRepository } from './git-repository.ts'
import { Project, type Outcome } from './project.ts'

interface Runner {
  name: string
  args: readonly string[]
  /** How many of the tasks came from the cache, by what the program says. */
  cached: (stdout: string) => number
}

const turbo: Runner = {
  name: 'turbo',
  args: ['run', 'status-codes'],
  cached: (stdout) => Number(/Cached: +(\d+) cached, 2 total/u.exec(stdout)?.[1]),
}

const nx: Runner = {
  name: 'nx',
  args: ['run-many', '-t', 'status-codes'],
  cached: (stdout) => Number(/from the cache .* for (\d+) out of 2 tasks/u.exec(stdout)?.[1] ?? 0),
}

/** Neither program is to leave a process behind or to ask another machine for anything. */
const env = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

interface Change {
  claim: string
  file: string
  edit: (text: string) => string
  /** How many of the two packages need not be looked at again. */
  cached: number
}

/** A lock file that names another version of the codemod, which has another checksum. */
function withOtherCodemod(lock: string): string {
  const entry =
    /(?<head>"node_modules\/sspi-codemod": \{[^}]*"version": ")[^"]+(?<middle>"[^}]*"sha512-)[^"]+/u
  return lock.replace(entry, `$<head>99.0.0$<middle>${'A'.repeat(86)}==`)
}

const changes: readonly Change[] = [
  { claim: 'nothing', file: 'package.json', edit: (text) => text, cached: 2 },
  {
    claim: 'what is no source',
    file: 'packages/client/README.md',
    edit: (text) => `${text}\nMore.\n`,
    cached: 2,
  },
  { claim: 'a source', file: 'packages/client/src/index.js', edit: (text) => `${text}// More.\n`, cached: 1 },
  { claim: 'the configuration', file: 'eslint.config.js', edit: (text) => `${text}// More.\n`, cached: 0 },
  { claim: 'what git ignores', file: '.gitignore', edit: (text) => `${text}build/\n`, cached: 0 },
  {
    claim: 'the version of a tool',
    file: 'package-lock.json',
    edit: withOtherCodemod,
    cached: 0,
  },
]

describe('a monorepo', () => {
  let project: Project

  const runIn = (folder: Project, { name, args }: Runner, more: Readonly<Record<string, string>> = {}) =>
    folder.runBin(name, args, { env: { ...env, ...more } })

  const summaryOf = ({ cached }: Runner, { code, stdout }: Outcome) => ({ code, cached: cached(stdout) })

  /** Writes back what is in a file now when the test has ended. */
  async function restoreAfterwards(file: string): Promise<void> {
    const before = await readFile(project.path(file), 'utf8')
    onTestFinished(() => writeFile(project.path(file), before))
  }

  beforeAll(async () => {
    project = await Project.install('monorepo')
    await GitRepository.of(project)
  })

  afterAll(() => project.remove())

  describe.each([turbo, nx])('with $name', (runner) => {
    it('looks at both packages the first time', async () => {
      expect(summaryOf(runner, await runIn(project, runner))).toEqual({ code: 0, cached: 0 })
    })

    it.each(changes)('after a change of $claim takes $cached of 2 from the cache', async (change) => {
      await restoreAfterwards(change.file)
      const before = await readFile(project.path(change.file), 'utf8')
      await writeFile(project.path(change.file), change.edit(before))
      const outcome = await runIn(project, runner)
      expect(summaryOf(runner, outcome)).toEqual({ code: 0, cached: change.cached })
    })

    it('fails where a magic literal comes in, and does not take that from the cache', async () => {
      const file = 'packages/client/src/index.js'
      await restoreAfterwards(file)
      await appendFile(project.path(file), 'export const isCut = (status) => status === 0x80090318\n')
      const outcomes = [await runIn(project, runner), await runIn(project, runner)]
      for (const { code, stdout } of outcomes) {
        expect(code).toBe(1)
        expect(stdout).toContain('sspi/no-magic-status')
      }
    })
  })

  it('takes with turbo what another machine has put into a shared cache', async () => {
    const other = await Project.copy('monorepo')
    onTestFinished(() => other.remove())
    await copyFile(project.path('package-lock.json'), other.path('package-lock.json'))
    await symlink(project.path('node_modules'), other.path('node_modules'))
    await GitRepository.of(other)
    const shared = { TURBO_CACHE_DIR: project.path('.turbo', 'shared') }
    const outcomes = [await runIn(project, turbo, shared), await runIn(other, turbo, shared)]
    expect(outcomes.map((outcome) => summaryOf(turbo, outcome))).toEqual([
      { code: 0, cached: 0 },
      { code: 0, cached: 2 },
    ])
  })
})
