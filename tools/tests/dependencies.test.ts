import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedFolders } from '../pack-package.ts'
import { repository } from './repository-files.ts'

describe.each(await publishedFolders(repository))('%s', (folder) => {
  it('says in its README what it depends on, and why', async () => {
    const [manifest = '', readme = ''] = await Promise.all(
      ['package.json', 'README.md'].map((file) =>
        readFile(join(repository, 'packages', folder, file), 'utf8'),
      ),
    )
    const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> }
    const section = /^## Dependencies\n(.*?)^## /msu.exec(readme)?.[1] ?? ''
    const explained = [...section.matchAll(/^\| `([^`]+)` +\| \S.+\|$/gmu)].map(([, name]) => name)
    expect(explained.sort()).toEqual(Object.keys(dependencies).sort())
    expect(section.trim()).not.toBe('')
  })
})
