import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createBareRepositories,
  expectedRepository,
  migratedRepository,
  type BareRepository,
} from './bare-repositories.ts'
import { skipWithout } from './machine-programs.ts'
import { installTools, Migration } from './migration.ts'
import { Project } from './project.ts'
import { SshMachines } from './ssh-machines.ts'

const { isSkipped, why } = skipWithout('parallel', 'pkill', 'setsid', 'sshd', 'ssh-keygen')

/** Migrates so many repositories, is killed half-way and goes on; once here and once on two machines. */
export function describeMigrationOf(count: number): void {
  describe.skipIf(isSkipped)(`${count} repositories${why}`, () => {
    let tools: Project

    beforeAll(async () => {
      tools = await installTools()
    })

    afterAll(() => tools.remove())

    describe('on this machine', () => {
      itGoesOnAfterAKill(count, { start: (project) => Migration.in(project, tools) })
    })

    describe('on two machines', () => {
      let machines: SshMachines | undefined
      itGoesOnAfterAKill(count, {
        start: async (project) => {
          const migration = await Migration.in(project, tools, ['--sshloginfile', 'machines.txt'])
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
    const { summary, files } = await migration.report()
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
