/** For all tests here: a registry on this machine that has the three packages as they would be published. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runServer } from 'verdaccio'
import type { TestProject } from 'vitest/node'
import { packPackage, publishedFolders } from '../../tools/pack-package.ts'
import { cacheFolder } from '../../tools/published-packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the registry, with a slash at the end. */
    registry: string
    /** The cache of npm for this run. */
    npmCache: string
    /** The names of the packages that the registry has from us. */
    publishedNames: readonly string[]
    /** Milliseconds that a program may take in a test. */
    programTimeout: number
  }
}

const run = promisify(execFile)
const shell = process.platform === 'win32'
const root = fileURLToPath(new URL('../../', import.meta.url))

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'))
  let server: Server | undefined
  const end = async () => {
    server?.closeAllConnections()
    server?.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    // Each folder has the name of its package.
    const names = await publishedFolders(root)
    server = await listen(folder, names, await addressOfNpm())
    const { port } = server.address() as AddressInfo
    const registry = `http://127.0.0.1:${port}/`
    const npmCache = await makeNpmCache(folder)
    await Promise.all(names.map((name) => publish(name, folder, registry, npmCache)))
    project.provide('registry', registry)
    project.provide('npmCache', npmCache)
    project.provide('publishedNames', names)
    // A little less than the test, so that no program outlives it.
    project.provide('programTimeout', project.config.testTimeout - 5_000)
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/**
 * What npx installs is for this run alone, for the next one has other packages under the same names. What npm has
 * downloaded is known by its digest and kept for later runs.
 */
async function makeNpmCache(folder: string): Promise<string> {
  const cache = join(folder, 'npm-cache')
  const downloads = join(cacheFolder(), 'npm')
  await mkdir(cache)
  await mkdir(downloads, { recursive: true })
  await symlink(downloads, join(cache, '_cacache'), 'junction')
  return cache
}

/** The registry that the machine's npm asks; whatever is not ours comes from there. */
async function addressOfNpm(): Promise<string> {
  const { stdout } = await run('npm', ['config', 'get', 'registry'], { cwd: tmpdir(), shell })
  return stdout.trim()
}

async function listen(folder: string, names: readonly string[], uplink: string): Promise<Server> {
  const ours = { access: '$all', publish: '$all' }
  const server = (await runServer({
    configPath: join(folder, 'verdaccio.yaml'),
    self_path: join(folder, 'verdaccio.yaml'),
    storage: join(folder, 'storage'),
    uplinks: { npm: { url: uplink, max_fails: 10, timeout: '60s' } },
    packages: {
      ...Object.fromEntries(names.map((name) => [name, ours])),
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

async function publish(name: string, folder: string, registry: string, cache: string): Promise<void> {
  const tarball = await packPackage(root, name, folder)
  const cwd = dirname(tarball)
  // npm publishes nothing without a token, and this registry takes any.
  await writeFile(join(cwd, '.npmrc'), `//${new URL(registry).host}/:_authToken=anybody\n`)
  const env = { ...process.env, npm_config_cache: cache }
  const args = ['publish', basename(tarball), '--registry', registry, '--ignore-scripts']
  await run('npm', args, { cwd, shell, env })
}
