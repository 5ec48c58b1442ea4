import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from './project.ts'

describe('ESLint 9', () => {
  let project: Project

  beforeAll(async () => {
    project = await Project.install('eslint-9')
  })

  afterAll(() => project.remove())

  it('reports', async () => {
    const { code, stdout, stderr } = await project.runBin('eslint', ['src'])
    expect(stderr).toBe('')
    expect(stdout).toContain('sspi/no-magic-status')
    expect(code).toBe(1)
  })
})
