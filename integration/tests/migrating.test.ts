import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GitRepository } from './git-repository.ts'
import { replayPage } from './page-transcript.ts'
import { Project } from './project.ts'

const file = fileURLToPath(new URL('../../docs/guide/migrating.md', import.meta.url))

describe('the migration guide', () => {
  let repository: GitRepository

  beforeAll(async () => {
    repository = await GitRepository.of(await Project.install('migrating'))
  })

  afterAll(() => repository.project.remove())

  it('shows what happens (`vitest -u` writes it)', async () => {
    const page = await replayPage(await readFile(file, 'utf8'), repository)
    await expect(page).toMatchFileSnapshot(file)
  })

  it('ends with everything committed, and nothing to report', async () => {
    expect(await repository.git('status', '--porcelain')).toBe('')
    expect(await repository.project.runBin('eslint', ['.'])).toEqual({ code: 0, stdout: '', stderr: '' })
    const { code } = await repository.project.runBin('sspi-codemod', ['.', '--check'])
    expect(code).toBe(0)
  })
})
