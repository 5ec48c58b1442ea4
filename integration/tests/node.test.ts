import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { Project, type Outcome } from './project.ts'
import runtimes from './runtimes.json' with { type: 'json' }
import { runtimeProgram, runtimesSkip, runtimeVersion } from './runtimes.ts'

const page = await readFile(
  fileURLToPath(new URL('../../docs/guide/node-and-typescript.md', import.meta.url)),
  'utf8',
)

const magic = 'export function canRetry(status) {\n  return status === 0x80090318\n}\n'
const named = `import { SEC_E_INCOMPLETE_MESSAGE } from 'sspi-status'\n${magic.replace('0x80090318', 'SEC_E_INCOMPLETE_MESSAGE')}`

/** What `constants.mjs` and `constants.cjs` print. */
const constants = [
  '2148074248 -2146893048 2148074248n 80090308',
  'SEC_E_INVALID_TOKEN (0x80090308): The token is malformed, cut short, or meant for another mechanism or step.',
  "[ 'SEC_I_CONTEXT_EXPIRED', 'SEC_I_RENEGOTIATE' ]",
]

/** Says of each thread that it was started. */
const threadCounter = `const { isMainThread } = require('node:worker_threads')
require('node:fs').appendFileSync('threads.txt', isMainThread ? '' : 'other\\n')
`

const { isSkipped, why } = runtimesSkip

let project: Project

beforeAll(async () => {
  project = await Project.install('node')
})

afterAll(() => project.remove())

/** Every entry point of the packages, as their manifests have them. */
async function entryPoints(): Promise<string[]> {
  const entries = await Promise.all(
    inject('publishedNames').map(async (name) => {
      const manifest = await readFile(project.path('node_modules', name, 'package.json'), 'utf8')
      const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> }
      return Object.keys(exports).map((path) => `${name}${path.slice(1)}`)
    }),
  )
  return entries.flat().map((entry) => entry.replace('*', 'literals-to-constants.js'))
}

/** A program that loads the entry points and prints how many exports each has. */
function loading(entries: readonly string[], howToLoad: (entry: string) => string): string {
  const loaded = entries.map((entry) => `'${entry}': Object.keys(${howToLoad(entry)}).length`)
  return `console.log(JSON.stringify({ ${loaded.join(', ')} }))\n`
}

it.each(Object.entries(runtimes).filter(([name]) => name !== 'yarn'))(
  '%s is on the page',
  (_, { version }) => {
    expect(page).toMatch(new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?!\\d)`, 'u'))
  },
)

it('the page shows what the constants are', () => {
  expect(page).toContain(`\n\`\`\`text\n${constants.join('\n')}\n\`\`\`\n`)
})

const nodes = ['node20', 'node22', 'node24', 'node26'] as const

describe.skipIf(isSkipped).each(nodes.map((name) => ({ name, version: runtimeVersion(name) })))(
  `Node.js $version${why}`,
  ({ name, version }) => {
    let path: string

    beforeAll(async () => {
      path = `${dirname(await runtimeProgram(name))}:${process.env['PATH'] ?? ''}`
    })

    beforeEach(async () => {
      await rm(project.path('src'), { recursive: true })
      await mkdir(project.path('src'))
      await writeFile(project.path('src', 'retry.mjs'), magic)
    })

    const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      project.run(program, args, { env: { PATH: path, ...env } })

    const runBin = (program: string, args: readonly string[], input?: string): Promise<Outcome> =>
      project.runBin(program, args, { env: { PATH: path }, ...(input === undefined ? {} : { input }) })

    it('is the one that runs', async () => {
      expect((await run('node', ['--version'])).stdout).toBe(`v${version}\n`)
    })

    it.each(['constants.mjs', 'constants.cjs'])('takes the constants in %s', async (file) => {
      const { stdout, stderr } = await run('node', [file])
      expect(stderr).toBe('')
      expect(stdout.trimEnd().split('\n')).toEqual(constants)
    })

    it('loads every entry point with `import` and with `require`', async () => {
      const entries = await entryPoints()
      const json = (entry: string) => (entry.endsWith('.json') ? ", { with: { type: 'json' } }" : '')
      const imported = loading(entries, (entry) => `await import('${entry}'${json(entry)})`)
      const required = loading(entries, (entry) => `require('${entry}')`)
      await writeFile(project.path('imports.mjs'), imported)
      await writeFile(project.path('requires.cjs'), required)
      for (const file of ['imports.mjs', 'requires.cjs']) {
        const { stdout, stderr } = await run('node', [file], { NODE_NO_WARNINGS: '1' })
        expect(stderr).toBe('')
        const counts = JSON.parse(stdout) as Record<string, number>
        expect(Object.keys(counts)).toEqual(entries)
        // That one has types alone.
        const withExports = entries.filter((entry) => entry !== 'eslint-plugin-sspi/rule-options')
        expect(withExports.filter((entry) => counts[entry] === 0)).toEqual([])
      }
    })

    it('runs `sspi-status`', async () => {
      const { code, stdout, stderr } = await runBin('sspi-status', ['0x80090308', 'data 52e'])
      expect(stdout).toContain('SEC_E_INVALID_TOKEN  0x80090308  error')
      expect(stderr).toContain('"data 52e" holds no SSPI status code')
      expect(code).toBe(1)
    })

    it('runs `sspi-codemod`, which shows, writes and is done', async () => {
      const preview = await runBin('sspi-codemod', ['--dry-run', 'src'])
      expect(preview).toMatchObject({ code: 0 })
      expect(preview.stdout).toContain('1 replacement')
      expect(await readFile(project.path('src', 'retry.mjs'), 'utf8')).toBe(magic)
      expect(await runBin('sspi-codemod', ['src'])).toMatchObject({ code: 0 })
      expect(await readFile(project.path('src', 'retry.mjs'), 'utf8')).toBe(named)
      expect(await runBin('sspi-codemod', ['--check', 'src'])).toMatchObject({ code: 0 })
    })

    it('runs `sspi-codemod` in two threads', async () => {
      const files = Array.from({ length: 80 }, (_, index) => project.path('src', `${index}.mjs`))
      await Promise.all(files.map((file) => writeFile(file, magic)))
      await writeFile(project.path('counter.cjs'), threadCounter)
      await rm(project.path('threads.txt'), { force: true })
      const bin = project.path('node_modules', '.bin', 'sspi-codemod')
      const env = { NODE_OPTIONS: '--require ./counter.cjs' }
      expect(await run(bin, ['--concurrency', '2', 'src'], env)).toMatchObject({ code: 0 })
      expect(await readFile(project.path('threads.txt'), 'utf8')).toBe('other\n')
      const written = await Promise.all(files.map((file) => readFile(file, 'utf8')))
      expect(new Set(written)).toEqual(new Set([named]))
    })

    it('runs `sspi-codemod --stdin`', async () => {
      const args = ['--stdin', '--stdin-filepath', 'src/retry.mjs']
      expect(await runBin('sspi-codemod', args, magic)).toMatchObject({ code: 0, stdout: named, stderr: '' })
    })

    it('runs ESLint with the plugin', async () => {
      const { code, stdout, stderr } = await runBin('eslint', ['src'])
      expect(stderr).toBe('')
      expect(stdout).toMatch(/ 2:21 +error .+ sspi\/no-magic-status/u)
      expect(code).toBe(1)
    })

    it('runs jscodeshift with a transform', async () => {
      const transform = 'node_modules/sspi-codemod/transforms/literals-to-constants.js'
      const args = ['-t', transform, '--extensions=mjs', '--fail-on-error', 'src']
      expect(await runBin('jscodeshift', args)).toMatchObject({ code: 0 })
      expect(await readFile(project.path('src', 'retry.mjs'), 'utf8')).toBe(named)
    })
  },
)

describe.skipIf(isSkipped)(`a Node.js that is too old${why}`, () => {
  const sentence = (command: string) =>
    `${command} needs Node.js 20.19, 22.12, 24 or newer; this is ${runtimeVersion('node18')}.\n`

  it.each(['sspi-status', 'sspi-codemod'])('gets one sentence from %s', async (command) => {
    const env = { PATH: `${dirname(await runtimeProgram('node18'))}:${process.env['PATH'] ?? ''}` }
    const outcome = await project.runBin(command, ['src'], { env })
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: sentence(command) })
  })

  it('gets it on the page', () => {
    const transcript = `$ node --version\nv${runtimeVersion('node18')}\n$ npx sspi-codemod src\n`
    expect(page).toContain(transcript + sentence('sspi-codemod'))
  })
})

describe.skipIf(isSkipped).each(['bun', 'deno'] as const)(`%s${why}`, (name) => {
  let program: string

  beforeAll(async () => {
    program = await runtimeProgram(name)
    await writeFile(project.path('src', 'retry.mjs'), magic)
  })

  const run = (...args: string[]) =>
    project.run(program, name === 'deno' ? ['run', '--allow-all', '--cached-only', ...args] : args)

  const bin = (packageName: string, file: string) => `node_modules/${packageName}/bin/${file}`

  it.each(['constants.mjs', 'constants.cjs'])('takes the constants in %s', async (file) => {
    const { stdout } = await run(file)
    expect(stdout.replaceAll('"', "'").trimEnd().split('\n')).toEqual(constants)
  })

  it('runs `sspi-status`', async () => {
    const { code, stdout } = await run(bin('sspi-status', 'sspi-status.cjs'), '0x80090308')
    expect(stdout).toContain('SEC_E_INVALID_TOKEN  0x80090308  error')
    expect(code).toBe(0)
  })

  it('runs `sspi-codemod --dry-run`', async () => {
    const { code, stdout } = await run(bin('sspi-codemod', 'sspi-codemod.js'), '--dry-run', 'src')
    expect(stdout).toContain('would change src/retry.mjs (1 replacement)')
    expect(code).toBe(0)
  })
})
