import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const shell = process.platform === 'win32'
const home = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'installed-plugin-'))
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'project', private: true }))
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: home, shell })
})

afterAll(() => rm(project, { recursive: true }))

async function install(...specifiers: string[]): Promise<string[]> {
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-progress']
  await run('npm', ['install', ...flags, ...specifiers], { cwd: project, shell })
  return (await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))
}

async function tarball(): Promise<string> {
  const name = (await readdir(project)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm packed no tarball')
  return `./${name}`
}

describe('the packed plugin', () => {
  it('brings no other package along', async () => {
    expect(await install(await tarball())).toEqual(['eslint-plugin-sspi'])
  })

  it.each(['eslint', 'eslint9'])(
    'lints beside %s in a project of JavaScript, without TypeScript',
    async (name) => {
      const manifest = await readFile(require.resolve(`${name}/package.json`), 'utf8')
      const { version } = JSON.parse(manifest) as { version: string }
      expect(await install(`eslint@${version}`)).not.toContain('typescript')
      await writeFile(
        join(project, 'eslint.config.mjs'),
        "import sspi from 'eslint-plugin-sspi'\nexport default [sspi.configs.recommended]\n",
      )
      await writeFile(join(project, 'client.js'), 'if (rc === 0x80090308) stop()\n')
      const eslint = join(project, 'node_modules', 'eslint', 'bin', 'eslint.js')
      const { status, stdout } = spawnSync(process.execPath, [eslint, 'client.js'], { cwd: project })
      expect(stdout.toString()).toContain('sspi/no-magic-status')
      expect(status).toBe(1)
    },
  )
})
