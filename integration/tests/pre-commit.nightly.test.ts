import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GitRepository } from './git-repository.ts'
import { commit, magic, replaced, subjects } from './hooked-commits.ts'
import { skipWithout } from './machine-programs.ts'
import { Project } from './project.ts'

const { isSkipped, why } = skipWithout('pre-commit')

describe.skipIf(isSkipped)(`pre-commit${why}`, () => {
  let repository: GitRepository

  beforeAll(async () => {
    const project = await Project.copy('continuous-integration')
    repository = await GitRepository.of(project, { PRE_COMMIT_HOME: project.path('.git', 'pre-commit') })
    const { code, stderr } = await project.run('pre-commit', ['install'], { env: repository.env })
    if (code !== 0) throw new Error(stderr)
  })

  afterAll(() => repository.project.remove())

  it('refuses a commit with a magic literal', async () => {
    const { code, stderr } = await commit(repository, 'new.js', magic)
    expect(stderr).toContain('would change src/new.js (1 replacement)')
    expect(code).toBe(1)
    expect(await subjects(repository)).toBe('Start\n')
  })

  it('lets one with constants pass', async () => {
    expect(await commit(repository, 'new.js', replaced)).toMatchObject({ code: 0 })
    expect(await subjects(repository)).toBe('new.js\nStart\n')
  })
})
