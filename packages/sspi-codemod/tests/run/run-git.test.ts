import { describe, expect, it } from 'vitest'
import { createRunGit } from '../../src/run/run-git.ts'
import { repository } from '../cli/command.ts'

const name = `${'a'.repeat(120)}bc`

/** What git says of a file that is not committed and that patterns may ignore. */
async function untrackedBeside(patterns: string, mostSeconds: number): Promise<string | undefined> {
  const folder = repository({ '.gitignore': patterns })
  folder.write({ [name]: '' })
  return createRunGit([], mostSeconds)?.(folder.root, ['ls-files', '--others', '--exclude-standard'])
}

describe('git', () => {
  it('is ended where it would compare one name with a pattern for years', async () => {
    await expect(untrackedBeside(`${'*a'.repeat(8)}*b\n`, 1)).rejects.toThrow('it takes too long to answer')
  })

  it('answers where it can', async () => {
    expect(await untrackedBeside('*a*b\n', 60)).toBe(`${name}\n`)
  })
})
