import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from './project.ts'
import { setTraps } from './traps.ts'

describe('the plugin alone', () => {
  let project: Project

  beforeAll(async () => {
    project = await Project.empty('plugin-alone')
    expect((await project.run('npm', ['install', 'eslint-plugin-sspi'])).code).toBe(0)
  })

  afterAll(() => project.remove())

  it('brings no other package along', async () => {
    const installed = await readdir(project.path('node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['eslint-plugin-sspi'])
  })

  it.each([
    { way: 'an import', type: 'module', script: "await import('eslint-plugin-sspi')" },
    { way: 'a require', type: 'commonjs', script: "require('eslint-plugin-sspi')" },
    {
      way: 'an import of the types',
      type: 'module',
      script: "await import('eslint-plugin-sspi/rule-options')",
    },
  ])('loads neither ESLint nor TypeScript through $way', async ({ type, script }) => {
    await setTraps(project, 'eslint', 'typescript', '@typescript-eslint/utils')
    const outcome = await project.run(process.execPath, [`--input-type=${type}`, '-e', script])
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
