import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBareRepositories, expectedRepository, migratedRepository } from './bare-repositories.ts'
import { skipWithout } from './machine-programs.ts'
import { describeMigrationOf } from './many-repositories.ts'
import { installTools, Migration } from './migration.ts'
import { Project } from './project.ts'

describeMigrationOf(12)

const { isSkipped, why } = skipWithout('parallel')

describe.skipIf(isSkipped)(`a job that fails alone${why}`, () => {
  let tools: Project
  let project: Project
  let migration: Migration

  beforeAll(async () => {
    tools = await installTools()
  })

  beforeEach(async () => {
    project = await Project.copy('many-repositories')
    migration = await Migration.in(project, tools)
  })

  afterEach(() => project.remove())

  afterAll(() => tools.remove())

  it('is tried again after it was killed, and its report is there once', async () => {
    const repositories = await createBareRepositories(project, 3)
    await writeFile(project.path(repositories[0]?.path ?? '', 'ends-job'), '')
    expect((await migration.run()).code).toBe(1)
    expect(await migration.jobs()).toMatchObject([
      { sequence: 1, exitCode: 0, signal: 9 },
      { sequence: 2, exitCode: 0, signal: 0 },
      { sequence: 3, exitCode: 0, signal: 0 },
    ])
    expect((await migration.report()).summary).toMatchObject({ changed: 1 })
    for (const again of ['the killed job', 'nothing']) {
      expect(await migration.run(), again).toEqual({ code: 0, stdout: '', stderr: '' })
      expect((await migration.report()).summary, again).toMatchObject({ changed: 2 })
    }
    const migrated = await Promise.all(repositories.map(({ path }) => migratedRepository(project, path)))
    expect(migrated).toEqual(repositories.map(expectedRepository))
  })

  it.each([
    { claim: 'is not there', url: 'file:///no/such/repository.git', message: 'does not appear to be a git' },
    {
      claim: 'would be cloned outside its folder',
      url: 'file:///../../up.git',
      message: 'no name for a folder',
    },
    { claim: 'looks like an option', url: '--upload-pack=touch', message: 'no name for a folder' },
  ])(
    'is the one whose repository $claim, and without a report nothing is merged',
    async ({ url, message }) => {
      await writeFile(project.path('repositories.txt'), `${url}\n`)
      expect(await migration.run()).toMatchObject({ code: 1, stdout: '' })
      expect(await readFile(project.path('reports', '1.report.err'), 'utf8')).toContain(message)
      expect(existsSync(project.path('report.json'))).toBe(false)
    },
  )

  it('is none where GNU parallel does not start', async () => {
    await writeFile(project.path('repositories.txt'), '')
    migration = await Migration.in(project, tools, ['--no-such-option'])
    expect(await migration.run()).toMatchObject({ code: 255, stdout: '' })
  })
})
