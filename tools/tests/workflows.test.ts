import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './repository-files.ts'

const folder = join(repository, '.github', 'workflows')
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
)

describe.each(workflows)('$name', ({ text }) => {
  it('names each action by the hash of a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/gu)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  it('has no permission that it does not ask for', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/mu)
  })

  it('puts no text of an event into a shell', () => {
    expect(text).not.toMatch(/run:.*\$\{\{/u)
    expect(text).not.toMatch(/run: \|\n(?: {10}.*\n)*? {10}.*\$\{\{/u)
  })
})

describe('the lockfile', () => {
  it('names no address, for everybody has a registry of their own', async () => {
    const text = await readFile(join(repository, 'pnpm-lock.yaml'), 'utf8')
    expect(text).not.toMatch(/https?:|tarball:/u)
  })
})
