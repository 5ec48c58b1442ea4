import { readFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  createBareRepositories,
  expectedRepository,
  migratedRepository,
  type BareRepository,
} from './bare-repositories.ts'
import { isOnThisMachine } from './machine-programs.ts'
import { Project, type Outcome } from './project.ts'
import { SshMachines } from './ssh-machines.ts'

interface Report {
  summary: { changed: number; failed: number }
  files: { path: string }[]
}

interface Job {
  sequence: number
  host: string
  exitCode: number
}

const missing = ['parallel', 'sshd'].filter((program) => !isOnThisMachine(program))

/** Migrates so many repositories, is killed half-way and goes on; once here and once on two machines. */
export function describeMigrationOf(count: number): void {
  const skipped = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')} not installed)`
  describe.skipIf(missing.length > 0)(`${count} repositories${skipped}`, () => {
    let tools: Project

    beforeAll(async () => {
      tools = await Project.empty('tools')
      const { code, stderr } = await tools.run('npm', [
        'install',
        '--global',
        '--prefix',
        '.',
        'sspi-codemod',
      ])
      if (code !== 0) throw new Error(stderr)
    })

    afterAll(() => tools.remove())

    describe('on this machine', () => {
      itGoesOnAfterAKill(count, { start: (project) => Promise.resolve(new Migration(project, tools)) })
    })

    describe('on two machines', () => {
      let machines: SshMachines | undefined
      itGoesOnAfterAKill(count, {
        start: async (project) => {
          const migration = new Migration(project, tools, ['--sshloginfile', 'machines.txt'])
          machines = await SshMachines.start(project, migration.env)
          migration.ssh = machines.program
          return migration
        },
        hosts: ['first', 'second'],
      })
      afterAll(() => machines?.stop())
    })
  })
}

interface Place {
  start: (project: Project) => Promise<Migration>
  hosts?: readonly string[]
}

function itGoesOnAfterAKill(count: number, { start, hosts = [':'] }: Place): void {
  let repositories: readonly BareRepository[]
  let migration: Migration
  let project: Project

  beforeAll(async () => {
    project = await Project.copy('many-repositories')
    repositories = await createBareRepositories(project, count)
    migration = await start(project)
  })

  afterAll(() => project.remove())

  it('is killed half-way', async () => {
    await migration.runUntilItPushesTo(repositories[count / 2])
    const jobs = await migration.jobs()
    expect(jobs.length).toBeGreaterThan(0)
    expect(jobs.length).toBeLessThan(count)
  })

  it('goes on, and does nothing twice', async () => {
    expect(await migration.run()).toEqual({ code: 0, stdout: '', stderr: '' })
    const jobs = await migration.jobs()
    expect(jobs.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
    expect(jobs.filter(({ exitCode }) => exitCode !== 0)).toEqual([])
    expect([...new Set(jobs.map(({ host }) => host))].sort()).toEqual(hosts)
    const migrated = await Promise.all(repositories.map(({ path }) => migratedRepository(project, path)))
    expect(migrated).toEqual(repositories.map(expectedRepository))
  })

  it('has one report of all', async () => {
    const { summary, files } = JSON.parse(await readFile(project.path('report.json'), 'utf8')) as Report
    expect(summary).toMatchObject({
      changed: repositories.filter(({ kind }) => kind.isChanged).length,
      failed: repositories.reduce((sum, { kind }) => sum + kind.failedFiles, 0),
    })
    expect(files.map(({ path }) => path)).toContain(
      `${project.path('servers/team-0/product-0').slice(1)}/src/client.js`,
    )
  })

  it('has it in another format', async () => {
    const command = 'sspi-codemod --format sarif --merge-reports reports/*.report'
    const { code, stdout } = await project.run('bash', ['-c', command], { env: migration.env })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('"ruleId": "failure"') as string,
    })
  })

  it('does nothing when it is run once more', async () => {
    const before = await readFile(project.path('jobs.log'), 'utf8')
    expect(await migration.run()).toMatchObject({ code: 0 })
    expect(await readFile(project.path('jobs.log'), 'utf8')).toBe(before)
  })
}

/** `migrate-all.sh` in a project that has a list of repositories. */
class Migration {
  ssh = 'ssh'
  readonly env: Readonly<Record<string, string>>
  readonly #project: Project
  readonly #options: readonly string[]

  constructor(project: Project, tools: Project, options: readonly string[] = []) {
    this.#project = project
    this.#options = options
    this.env = {
      PATH: [tools.path('bin'), process.env['PATH']].join(delimiter),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@test.example',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@test.example',
      npm_config_registry: inject('registry'),
    }
  }

  run(): Promise<Outcome> {
    return this.#inBash('exec "$@"')
  }

  /** Runs in a session of its own, which is killed by the hook of a repository when that is pushed to. */
  async runUntilItPushesTo(repository: BareRepository | undefined): Promise<void> {
    const path = repository?.path ?? ''
    await this.#inBash(`setsid bash -c 'echo $$ >"${path}/ends"; exec "$@"' - "$@"; true`)
  }

  #inBash(script: string): Promise<Outcome> {
    const command = ['./migrate-all.sh', 'repositories.txt', ...this.#options]
    const env = { ...this.env, HOME: this.#project.path(), PARALLEL_SSH: this.ssh }
    return this.#project.run('bash', ['-c', script, '-', ...command], { env })
  }

  /** The jobs that have ended, by their numbers. */
  async jobs(): Promise<Job[]> {
    const [, ...lines] = (await readFile(this.#project.path('jobs.log'), 'utf8')).trimEnd().split('\n')
    return lines
      .map((line) => line.split('\t'))
      .map(([sequence, host = '', , , , , exitCode]) => ({
        sequence: Number(sequence),
        host,
        exitCode: Number(exitCode),
      }))
      .sort((a, b) => a.sequence - b.sequence)
  }
}
