import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintSources } from './eslint-report.ts'
import { installLinesOf } from './install-lines.ts'
import { Project } from './project.ts'

describe.each([
  {
    name: 'vue',
    file: 'SignIn.vue',
    report: [
      '5:22 sspi/no-unhandled-informational-status',
      '6:29 sspi/no-magic-status',
      '7:30 sspi/no-magic-status',
    ],
    // The template is not read.
    fixed: ['isBroken = status === 0x80090308', 'isBroken = status === SEC_E_INVALID_TOKEN'],
    afterFix: ['5:22 sspi/no-unhandled-informational-status', '7:30 sspi/no-magic-status'],
  },
  {
    name: 'svelte',
    file: 'SignIn.svelte',
    report: [
      '5:18 sspi/no-unhandled-informational-status',
      '6:31 sspi/no-magic-status',
      '7:32 sspi/no-magic-status',
      '10:28 sspi/no-magic-status',
      '10:41 sspi/no-magic-status',
    ],
    // Expressions in the markup are read, and their texts are for a suggestion.
    fixed: ['status === 0x80090308', 'status === SEC_E_INVALID_TOKEN'],
    afterFix: [
      '5:18 sspi/no-unhandled-informational-status',
      '7:32 sspi/no-magic-status',
      '10:50 sspi/no-magic-status',
    ],
  },
])('components of $name', ({ name, file, report, fixed: [from = '', to = ''], afterFix }) => {
  let project: Project

  beforeAll(async () => {
    project = await Project.install(name)
  })

  afterAll(() => project.remove())

  it('need what the page installs', async () => {
    const manifest = JSON.parse(await readFile(project.path('package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const own = Object.keys(manifest.devDependencies).filter(
      (each) => each !== 'eslint' && each !== 'eslint-plugin-sspi',
    )
    expect(await installLinesOf('eslint')).toContainEqual(own)
  })

  it('are read: the whole report', async () => {
    expect(await lintSources(project, 'flat')).toEqual({ [file]: report })
  })

  it('are fixed where the constant is imported', async () => {
    const before = await readFile(project.path('src', file), 'utf8')
    expect(await lintSources(project, 'flat', '--fix')).toEqual({ [file]: afterFix })
    expect(await readFile(project.path('src', file), 'utf8')).toBe(before.replaceAll(from, to))
  })
})
