import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { repository, repositoryFiles } from './repository-files.ts'

const files = await repositoryFiles()
const topLevel = new Set(files.map((file) => file.split('/')[0] ?? ''))
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'VERSIONING.md']

/** What stands in backticks or is linked to and begins with something that the repository has at its top. */
function pathsIn(page: string): string[] {
  const quoted = [...page.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  )
  return quoted
    .map((text) => text.replace(/#.*$/, '').replace(/\/$/, ''))
    .filter((text) => topLevel.has(text.split('/')[0] ?? ''))
}

/** `…` stands for any letters. */
function exists(path: string): boolean {
  const [before, after] = path.split('…')
  if (before !== undefined && after !== undefined) {
    return files.some((file) => file.startsWith(before) && file.endsWith(after))
  }
  return files.some((file) => file === path || file.startsWith(`${path}/`))
}

describe('a path in prose', () => {
  it('is what stands in backticks or a link and begins at the top of the repository', () => {
    const page =
      'Open `tools/update.ts`, [the licence](LICENSE), `packages/sspi-status/`; not `src/index.ts`, `pnpm test`.'
    expect(pathsIn(page)).toEqual(['tools/update.ts', 'LICENSE', 'packages/sspi-status'])
  })

  it.each([
    { path: 'tools/update.ts', there: true },
    { path: 'tools/updates.ts', there: false },
    { path: 'tools', there: true },
    { path: 'tools/upd', there: false },
    { path: 'tools/update-….ts', there: true },
    { path: 'tools/downdate-….ts', there: false },
  ])('$path: exists is $there', ({ path, there }) => {
    expect(exists(path)).toBe(there)
  })
})

describe.each(pages)('%s', (page) => {
  it('names only paths that exist', async () => {
    const text = await readFile(join(repository, page), 'utf8')
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([])
  })

  it('prints only scripts that exist, with the version of pnpm that runs them', async () => {
    const text = await readFile(join(repository, page), 'utf8')
    for (const [, runner, script] of text.matchAll(/npx --yes (\S+) (?:run )?([\w:-]+)/g)) {
      expect(runner).toBe(manifest.packageManager)
      expect([...Object.keys(manifest.scripts), 'changeset', 'exec']).toContain(script)
    }
  })
})
