import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleNames } from '../rules.ts'
import { readTransforms } from '../transforms.ts'
import { repository, repositoryFiles } from './repository-files.ts'

interface Manifest {
  name: string
  private?: boolean
  license: string
  engines: { node: string }
  packageManager: string
}

const files = await repositoryFiles()
const root = await manifest('package.json')
const manifests = await Promise.all(
  files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file)).map(manifest),
)
const published = manifests.filter((each) => each.private !== true)

function text(path: string): Promise<string> {
  return readFile(join(repository, path), 'utf8')
}

async function manifest(path: string): Promise<Manifest> {
  return JSON.parse(await text(path)) as Manifest
}

function namesIn(folder: string, ending: string): string[] {
  return files
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending))
    .map((file) => file.slice(folder.length + 1, -ending.length))
    .filter((name) => !name.includes('/'))
    .sort()
}

/** Without the page that lists the others. */
function pagesIn(folder: string): string[] {
  return namesIn(folder, '.md').filter((name) => name !== 'index')
}

const saysNothing = /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.[^/]*)?(?:\/|$)/

describe('a name says what is in the file', () => {
  it.each([
    { path: 'packages/x/src/utils.ts', refused: true },
    { path: 'packages/x/src/helpers/text.ts', refused: true },
    { path: 'packages/x/src/common.test.ts', refused: true },
    { path: 'packages/x/src/common-names.ts', refused: false },
    { path: 'packages/x/src/misconduct.ts', refused: false },
  ])('$path: refused is $refused', ({ path, refused }) => {
    expect(saysNothing.test(path)).toBe(refused)
  })

  it('in the whole repository', () => {
    expect(files.filter((file) => saysNothing.test(file))).toEqual([])
  })
})

describe('files of one name', () => {
  it('make a rule: source, test and page', async () => {
    const rules = await ruleNames(repository)
    expect(namesIn('packages/eslint-plugin-sspi/tests/rules', '.test.ts')).toEqual(rules)
    expect(pagesIn('docs/rules')).toEqual(rules)
  })

  it('make a transform: source, test and page', async () => {
    const transforms = (await readTransforms(repository)).map(({ name }) => name)
    expect(namesIn('packages/sspi-codemod/tests/transforms', '.test.ts')).toEqual(transforms)
    expect(pagesIn('docs/transforms')).toEqual(transforms)
  })
})

describe('published packages', () => {
  it('are these three', () => {
    expect(published.map(({ name }) => name).sort()).toEqual([
      'eslint-plugin-sspi',
      'sspi-codemod',
      'sspi-status',
    ])
  })

  it.each(published)('$name has the licence and the Node versions of the repository', async (each) => {
    const { license, engines } = each
    expect({ license, engines }).toEqual({ license: root.license, engines: root.engines })
    expect(await text(`packages/${each.name}/LICENSE`)).toBe(await text('LICENSE'))
  })

  it.each(published)('$name has a README', ({ name }) => {
    expect(files).toContain(`packages/${name}/README.md`)
  })
})

describe('a fresh clone', () => {
  it.each(['example', 'test'])('gets by on the command of the README that runs `%s`', async (script) => {
    expect(await text('README.md')).toContain(
      `\`\`\`sh\nnpx --yes ${root.packageManager} ${script}\n\`\`\`\n`,
    )
  })

  it('installs from the registry that its user has set', async () => {
    expect(files.filter((file) => file.endsWith('.npmrc'))).toEqual([])
    expect(await text('pnpm-lock.yaml')).not.toMatch(/tarball:|registry|https?:\/\//)
  })
})
