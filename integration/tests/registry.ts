/** For all tests here: a registry on this machine that has the three packages as they would be published. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runServer } from 'verdaccio'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the registry, with a slash at the end. */
    registry: string
  }
}

const run = promisify(execFile)
const shell = process.platform === 'win32'
const root = fileURLToPath(new URL('../../', import.meta.url))

export const publishedNames = ['sspi-status', 'eslint-plugin-sspi', 'sspi-codemod'] as const

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  const server = await listen(folder, await addressOfNpm())
  const { port } = server.address() as AddressInfo
  const registry = `http://127.0.0.1:${port}/`
  await Promise.all(publishedNames.map((name) => publish(name, folder, registry)))
  project.provide('registry', registry)
  return async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  }
}

/** The registry that the machine's npm asks; whatever is not ours comes from there. */
async function addressOfNpm(): Promise<string> {
  const { stdout } = await run('npm', ['config', 'get', 'registry'], { cwd: tmpdir(), shell })
  return stdout.trim()
}

async function listen(folder: string, uplink: string): Promise<Server> {
  const ours = { access: '$all', publish: '$all' }
  const server = (await runServer({
    configPath: join(folder, 'verdaccio.yaml'),
    self_path: join(folder, 'verdaccio.yaml'),
    storage: join(folder, 'storage'),
    uplinks: { npm: { url: uplink, max_fails: 10, timeout: '60s' } },
    packages: {
      ...Object.fromEntries(publishedNames.map((name) => [name, ours])),
      '**': { access: '$all', proxy: 'npm' },
    },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    web: { enable: false },
  })) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  return server
}

async function publish(name: string, folder: string, registry: string): Promise<void> {
  const tarballs = await mkdtemp(join(folder, 'packed-'))
  await run('pnpm', ['pack', '--pack-destination', tarballs], { cwd: join(root, 'packages', name), shell })
  const [tarball] = await readdir(tarballs)
  if (tarball === undefined) throw new Error(`pnpm packed no tarball for ${name}`)
  // npm publishes nothing without a token, and this registry takes any.
  await writeFile(join(tarballs, '.npmrc'), `//${new URL(registry).host}/:_authToken=anybody\n`)
  await run('npm', ['publish', tarball, '--registry', registry, '--ignore-scripts'], { cwd: tarballs, shell })
}
