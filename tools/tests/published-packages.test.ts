import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cacheFolder, fetchPackage, publishedPackage, sourceFilesIn } from '../published-packages.ts'
import type { PublishedPackage } from '../published-packages.ts'
import table from '../published-packages.json' with { type: 'json' }
import { integrityOf, packTarball, startNpmRegistry } from './npm-registry.ts'
import type { NpmRegistry } from './npm-registry.ts'

const noPauses = [0, 0]

const files = {
  'package.json': '{ "name": "sample", "version": "1.0.0" }',
  'index.js': 'exports.one = 1\r\n',
  'index.d.ts': 'export const one: number\n',
  'README.md': '# sample\n',
  'deep/code.js': 'exports.two = 2\n',
  'deep/inner/code.ts': 'export const three = 3\n',
  'other/deep/code.js': 'exports.four = 4\n',
}

let registry: NpmRegistry
let entry: PublishedPackage
let cache: string

beforeAll(async () => {
  const tarball = await packTarball(files)
  registry = await startNpmRegistry('sample', '1.0.0', tarball)
  entry = { version: '1.0.0', integrity: integrityOf(tarball), keep: ['/deep/', '/*.js'] }
})

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'published-packages-'))
  vi.stubEnv('npm_config_registry', registry.address)
  vi.stubEnv('npm_config_cache', join(cache, 'of-npm'))
  return () => vi.unstubAllEnvs()
})

afterAll(() => {
  registry.close()
})

async function foldersInCache(): Promise<string[]> {
  const names = await readdir(cache)
  return names.filter((name) => name !== 'of-npm')
}

describe('fetchPackage', () => {
  it('unpacks what `keep` names, byte for byte, and nothing else', async () => {
    const folder = await fetchPackage('sample', entry, cache)
    const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
    expect(paths.sort()).toEqual(['deep', 'deep/code.js', 'deep/inner', 'deep/inner/code.ts', 'index.js'])
    expect(await readFile(join(folder, 'index.js'), 'utf8')).toBe(files['index.js'])
  })

  it('downloads once, also when several ask at the same time afterwards', async () => {
    await fetchPackage('sample', entry, cache)
    const before = registry.downloads()
    await Promise.all([fetchPackage('sample', entry, cache), fetchPackage('sample', entry, cache)])
    expect(registry.downloads()).toBe(before)
  })

  it('unpacks anew when `keep` changes', async () => {
    const first = await fetchPackage('sample', entry, cache)
    const second = await fetchPackage('sample', { ...entry, keep: ['*.md'] }, cache)
    expect(second).not.toBe(first)
    expect(await readdir(second)).toEqual(['README.md'])
  })

  it('gives every one of several that start together the same complete folder', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => fetchPackage('sample', entry, cache)))
    expect(new Set(folders).size).toBe(1)
    expect(await sourceFilesIn(folders[0] ?? '')).toHaveLength(3)
    expect(await foldersInCache()).toHaveLength(1)
  })

  it('refuses a tarball with another digest and keeps nothing of it', async () => {
    const wrong = { ...entry, integrity: integrityOf(Buffer.from('something else')) }
    await expect(fetchPackage('sample', wrong, cache)).rejects.toThrow(
      `The tarball of sample@1.0.0 is not the expected one.\n  expected ${wrong.integrity}\n  received ${entry.integrity}`,
    )
    expect(await foldersInCache()).toEqual([])
  })

  it('tries a failed download twice more', async () => {
    registry.failDownloads(2)
    await expect(fetchPackage('sample', entry, cache, noPauses)).resolves.toContain('sample@1.0.0')
  })

  it('gives up after the third failure and keeps nothing', async () => {
    registry.failDownloads(3)
    await expect(fetchPackage('sample', entry, cache, noPauses)).rejects.toThrow('npm pack sample@1.0.0')
    expect(await foldersInCache()).toEqual([])
  })
})

describe('sourceFilesIn', () => {
  it('lists JavaScript and TypeScript, sorted, and no other files', async () => {
    const folder = await fetchPackage('sample', { ...entry, keep: ['*'] }, cache)
    expect(await sourceFilesIn(folder)).toEqual([
      'deep/code.js',
      'deep/inner/code.ts',
      'index.d.ts',
      'index.js',
      'other/deep/code.js',
    ])
  })
})

describe('publishedPackage', () => {
  it('says which table lacks a name', async () => {
    await expect(publishedPackage('left-out')).rejects.toThrow(
      'left-out is not in tools/published-packages.json',
    )
  })
})

describe('cacheFolder', () => {
  it.each([
    { own: '/own', ofUser: '/user', folder: '/own' },
    { own: '', ofUser: '/user', folder: join('/user', 'sspi-tools') },
  ])('is $folder with SSPI_TOOLS_CACHE=$own and XDG_CACHE_HOME=$ofUser', ({ own, ofUser, folder }) => {
    vi.stubEnv('SSPI_TOOLS_CACHE', own)
    vi.stubEnv('XDG_CACHE_HOME', ofUser)
    expect(cacheFolder()).toBe(folder)
  })
})

describe('the table', () => {
  it.each(Object.entries(table))(
    'pins %s to one version and one tarball',
    (_, { version, integrity, keep }) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/)
      expect(keep).not.toEqual([])
    },
  )
})
