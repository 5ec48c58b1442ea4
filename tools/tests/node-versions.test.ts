import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

const commands = [
  { name: 'sspi-status', file: join(packages, 'sspi-status/bin/sspi-status.cjs') },
  { name: 'sspi-codemod', file: join(packages, 'sspi-codemod/bin/sspi-codemod.js') },
]

/** What the manifests ask for; the table says of some versions what that means. */
const engines = '^20.19.0 || ^22.12.0 || >=24'

const versions = [
  { version: '12.22.12', runs: false },
  { version: '18.20.8', runs: false },
  { version: '20.18.3', runs: false },
  { version: '20.19.0', runs: true },
  { version: '21.7.3', runs: false },
  { version: '22.11.0', runs: false },
  { version: '22.12.0', runs: true },
  { version: '23.11.1', runs: false },
  { version: '24.0.0', runs: true },
  { version: '26.1.0', runs: true },
]

/** The first version of each line, as a sentence has them. */
const needed = engines.split(' || ').map((range) => range.replace(/^\D+/u, '').replace(/(?:\.0)+$/u, ''))

describe.each(commands)('$name', ({ name, file }) => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'node-version-'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  /** The command in this Node, which says that it is another one. */
  function runAs(version: string) {
    const preload = join(folder, `${version}.cjs`)
    writeFileSync(preload, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })\n`)
    return spawnSync(process.execPath, ['--require', preload, file, '--version'], { encoding: 'utf8' })
  }

  it('asks for these versions in its manifest', () => {
    const manifest = readFileSync(join(packages, name, 'package.json'), 'utf8')
    expect((JSON.parse(manifest) as { engines: { node: string } }).engines.node).toBe(engines)
  })

  it.each(versions.filter(({ runs }) => runs))('runs on Node.js $version', ({ version }) => {
    const { status, stdout, stderr } = runAs(version)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it.each(versions.filter(({ runs }) => !runs))(
    'says on Node.js $version what is needed, and no more',
    ({ version }) => {
      const { status, stdout, stderr } = runAs(version)
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: `${name} needs Node.js ${needed.join(', ')} or newer; this is ${version}.\n`,
      })
    },
  )
})
