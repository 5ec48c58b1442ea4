import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repository } from './repository-files.ts'

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>
}

const folder = join(repository, '.github', 'workflows')
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    return { name, text, workflow: parse(text) as Workflow }
  }),
)

/** What a job that publishes may do, beside which its workflow may do nothing. */
const publishers: Partial<Record<string, Record<string, Record<string, string>>>> = {
  'release.yml': { release: { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' } },
  'site.yml': {
    build: { contents: 'read', pages: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
  },
}

describe.each(workflows)('$name', ({ name, text, workflow: { permissions, jobs } }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('names each action by the hash of a commit, with its version beside it', () => {
    const lines = text.match(/uses: .+/gu) ?? []
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
    for (const line of lines) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
  })

  it('may read the repository and no more, unless it publishes', () => {
    const more = Object.entries(jobs).flatMap(([job, each]) =>
      each.permissions === undefined ? [] : [[job, each.permissions]],
    )
    expect(permissions).toEqual(name in publishers ? {} : { contents: 'read' })
    expect(Object.fromEntries(more)).toEqual(publishers[name] ?? {})
  })

  it('puts no expression into a shell, where the text of an event would be run', () => {
    const scripts = steps.flatMap(({ run }) => run ?? [])
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })
})

describe('the lockfile', () => {
  it('names no address, for everybody has a registry of their own', async () => {
    const text = await readFile(join(repository, 'pnpm-lock.yaml'), 'utf8')
    expect(text).not.toMatch(/https?:|tarball:/u)
  })
})
