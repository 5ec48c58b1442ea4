import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packedFiles, problemsOfContents, problemsOfInstalling } from '../packed-contents.ts'
import { packTarball } from './npm-registry.ts'

const root = '/somewhere/sspi-tools/'

describe('a packed file', () => {
  it.each([
    { path: 'index.mjs', text: `import { a } from 'sspi-analysis'`, problem: 'imports sspi-analysis' },
    { path: 'index.mjs', text: `import "sspi-analysis";`, problem: 'imports sspi-analysis' },
    { path: 'index.mjs', text: `await import('sspi-analysis')`, problem: 'imports sspi-analysis' },
    { path: 'index.cjs', text: `require("sspi-analysis")`, problem: 'imports sspi-analysis' },
    {
      path: 'index.d.ts',
      text: `export * from 'sspi-analysis/src/tree.ts'`,
      problem: 'imports sspi-analysis',
    },
    {
      path: 'package.json',
      text: `{ "dependencies": { "sspi-analysis": "0.1.0" } }`,
      problem: 'names sspi-analysis',
    },
    {
      path: 'index.mjs',
      text: `throw new Error('/somewhere/sspi-tools/packages/x.ts')`,
      problem: 'path of this machine',
    },
    { path: 'README.md', text: `see ${homedir()}/notes`, problem: 'path of this machine' },
  ])('is refused: $text in $path', ({ path, text, problem }) => {
    const problems = problemsOfContents([{ path, text }], root)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
  })

  it.each([
    { path: 'index.mjs', text: '//#region ../sspi-analysis/src/tree.ts' },
    { path: 'index.mjs', text: `import { a } from 'sspi-analysis-of-others'` },
    { path: 'index.mjs', text: `import { a } from 'sspi-status'` },
    { path: 'package.json', text: `{ "keywords": ["analysis"] }` },
    { path: 'README.md', text: 'https://somewhere/else/sspi-tools' },
  ])('is fine: $text in $path', ({ path, text }) => {
    expect(problemsOfContents([{ path, text }], root)).toEqual([])
  })
})

it('reads the files of a tarball', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'packed-contents-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const tarball = join(folder, 'sample.tgz')
  await writeFile(tarball, await packTarball({ 'package.json': '{}', 'dist/index.js': 'exports.é = 1\n' }))
  const files = await packedFiles(tarball)
  expect(files.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'dist/index.js', text: 'exports.é = 1\n' },
    { path: 'package.json', text: '{}' },
  ])
})

describe('a package as it is installed', () => {
  const manifest = (scripts: object) => ({ path: 'package.json', text: JSON.stringify({ scripts }) })

  it.each([
    {
      claim: 'runs nothing',
      files: [manifest({ postinstall: 'node a.js' })],
      problem: 'the script postinstall',
    },
    {
      claim: 'names no map that is not there',
      files: [manifest({}), { path: 'dist/a.js', text: 'a()\n//# sourceMappingURL=a.js.map\n' }],
      problem: 'dist/a.js names the map a.js.map',
    },
  ])('$claim', ({ files, problem }) => {
    expect(problemsOfInstalling(files)).toEqual([expect.stringContaining(problem)])
  })

  it.each([
    { claim: 'may have scripts for who works on it', files: [manifest({ build: 'tsdown', test: 'vitest' })] },
    {
      claim: 'may name a map that is there',
      files: [
        manifest({}),
        { path: 'dist/a.js', text: 'a()\n//# sourceMappingURL=a.js.map\n' },
        { path: 'dist/a.js.map', text: '{}' },
      ],
    },
    {
      claim: 'may hold a map in itself',
      files: [
        manifest({}),
        { path: 'a.js', text: '//# sourceMappingURL=data:application/json;base64,e30=\n' },
      ],
    },
  ])('$claim', ({ files }) => {
    expect(problemsOfInstalling(files)).toEqual([])
  })
})
