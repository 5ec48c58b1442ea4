import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { chromiumSkip, launchChromium } from './chromium.ts'
import { Project } from './project.ts'
import { StaticServer } from './static-server.ts'

const page = fileURLToPath(new URL('../../docs/guide/bundlers.md', import.meta.url))

/** Each bundler with the command that the page shows. */
const bundlers = [
  {
    bundler: 'esbuild',
    command: 'esbuild src/*.js --bundle --minify --format=esm --outdir=dist/esbuild',
  },
  { bundler: 'rollup', command: 'rollup --config' },
  { bundler: 'vite', command: 'vite build' },
  { bundler: 'webpack', command: 'webpack' },
]

/** Each file of `src`, and what it prints. */
const sources = [
  { source: 'unsigned', printed: '2148074248' },
  { source: 'int32', printed: '-2146893048' },
  { source: 'bigint', printed: '2148074248n' },
  { source: 'hex', printed: '80090308' },
]

/** Bytes in the row of the page's table that has a bundler in a version. */
async function bytesOnPage(bundler: string, version: string): Promise<number> {
  const row = new RegExp(`^\\| ${bundler} ${version.replaceAll('.', '\\.')} +\\| +(\\d+) +\\|$`, 'mu')
  return Number(row.exec(await readFile(page, 'utf8'))?.[1])
}

let project: Project

beforeAll(async () => {
  project = await Project.install('bundlers')
})

afterAll(() => project.remove())

describe.each(bundlers)('a bundle of $bundler', ({ bundler, command }) => {
  const bundle = (source: string) => project.path('dist', bundler, `${source}.js`)

  beforeAll(async () => {
    const { code, stdout, stderr } = await project.run('npx', ['--no-install', '-c', command])
    expect(code, `${stdout}${stderr}`).toBe(0)
  })

  it('is made as the page shows', async () => {
    expect(await readFile(page, 'utf8')).toContain(`npx ${command}\n`)
  })

  it.each(sources)('of one constant of $source has that one alone', async ({ source, printed }) => {
    const text = await readFile(bundle(source), 'utf8')
    // How a number is written is up to the bundler.
    expect(text.match(/-?(?:0x[\da-f]+|\d+)n?/giu)).toHaveLength(1)
    expect(text).not.toContain('SEC_')
    expect((await project.run('node', [bundle(source)])).stdout).toBe(`${printed}\n`)
  })

  it('of one constant has the size that the page tells of this version', async () => {
    const manifest = await readFile(project.path('node_modules', bundler, 'package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    expect((await stat(bundle('unsigned'))).size).toBe(await bytesOnPage(bundler, version))
  })

  it('of an import that nothing uses is empty', async () => {
    const text = existsSync(bundle('unused')) ? await readFile(bundle('unused'), 'utf8') : ''
    expect(text.replaceAll(/\(\(\)=>\{"use strict"\}\)\(\);|\s/gu, '')).toBe('')
  })
})

describe.skipIf(chromiumSkip.isSkipped)(`a page in Chromium${chromiumSkip.why}`, () => {
  let browser: Browser | undefined

  beforeAll(async () => {
    const { code, stderr } = await project.run('npx', ['--no-install', '-c', 'vite build app'])
    expect(code, stderr).toBe(0)
    browser = await launchChromium()
  })

  afterAll(() => browser?.close())

  it.each([
    { claim: 'bundled by Vite', folder: 'app/dist', path: '', requests: ['/', '/assets/index-'] },
    {
      claim: 'with an import map and no bundler',
      folder: '.',
      path: 'app/import-map.html',
      requests: [
        '/app/import-map.html',
        '/app/explain.js',
        '/node_modules/sspi-status/dist/index.mjs',
        '/node_modules/sspi-status/dist/int32.mjs',
      ],
    },
  ])('$claim explains a code and an LDAP error', async ({ folder, path, requests }) => {
    const server = await StaticServer.listen(project.path(folder))
    onTestFinished(() => {
      server.close()
    })
    if (browser === undefined) throw new Error('Chromium was not started')
    const tab = await browser.newPage()
    onTestFinished(() => tab.close())
    const problems: string[] = []
    const paths: string[] = []
    tab.on('pageerror', ({ message }) => problems.push(message))
    tab.on('console', (message) => problems.push(message.text()))
    tab.on('request', (request) => paths.push(new URL(request.url()).pathname))
    await tab.goto(`${server.address}${path}`, { waitUntil: 'networkidle' })
    expect(problems).toEqual([])
    expect(await tab.textContent('#status')).toBe(
      'SEC_E_INVALID_TOKEN (0x80090308): The token is malformed, cut short, or meant for another mechanism or step.',
    )
    expect(await tab.textContent('#cause')).toBe(
      'ERROR_LOGON_FAILURE: The user name and the password do not belong together.',
    )
    // A bundle has a name of its own in each version.
    expect(paths.map((each) => requests.findLast((start) => each.startsWith(start)) ?? each).sort()).toEqual(
      requests.sort(),
    )
  })
})
