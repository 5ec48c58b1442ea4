import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Project } from './project.ts'
import { describeRunners } from './runner-suite.ts'

const page = await readFile(fileURLToPath(new URL('../../docs/guide/npx.md', import.meta.url)), 'utf8')

describeRunners([
  {
    first: 'npx --yes <command>',
    offline: 'npx --yes --offline <command>',
    env: (registry, cache) => ({ npm_config_registry: registry, npm_config_cache: cache }),
  },
])

interface Manifest {
  dependencies?: Record<string, string>
}

/** What npm writes into `node_modules` about itself. */
interface PackageList {
  packages: Record<string, unknown>
}

/** A row of the table of sizes: at most so many packages and MB. */
function limitsOnPage(name: string): { packages: number; megabytes: number } {
  const row = new RegExp(`^\\| \`${name}\` +\\| +(\\d+) +\\| +(\\d+)`, 'mu').exec(page)
  return { packages: Number(row?.[1]), megabytes: Number(row?.[2]) }
}

/** The names in the first column of the table of reasons. */
function packagesWithReason(): string[] {
  const table = /^\| packages.*\n(?:^\|.*\n)*/mu.exec(page)?.[0] ?? ''
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '')
  return [...cells.join().matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name).sort()
}

describe('installed alone', () => {
  const names = inject('publishedNames')
  const projects = new Map<string, Project>()

  beforeAll(async () => {
    for (const name of names) {
      const project = await Project.empty(name)
      projects.set(name, project)
      const { code, stderr } = await project.run('npm', ['install', '--prefix', '.', name])
      expect(code, stderr).toBe(0)
    }
  })

  afterAll(() => Promise.all([...projects.values()].map((project) => project.remove())))

  function inModules(name: string, ...path: string[]): string {
    return projects.get(name)?.path('node_modules', ...path) ?? ''
  }

  it.each(names)('%s is no more than the page says', async (name) => {
    const list = JSON.parse(await readFile(inModules(name, '.package-lock.json'), 'utf8')) as PackageList
    const packages = Object.keys(list.packages).length
    const megabytes = (await bytesIn(inModules(name))) / 1e6
    console.log(`${name}: ${packages} packages, ${megabytes.toFixed(2)} MB`)
    const limits = limitsOnPage(name)
    expect(packages).toBeLessThanOrEqual(limits.packages)
    expect(megabytes).toBeLessThanOrEqual(limits.megabytes)
    // A page that says twice as much would say nothing.
    expect(packages).toBeGreaterThan(limits.packages * 0.8)
  })

  it('the page gives a reason for each package that the codemod and jscodeshift name', async () => {
    const needs = async (name: string) => {
      const manifest = await readFile(inModules('sspi-codemod', name, 'package.json'), 'utf8')
      return Object.keys((JSON.parse(manifest) as Manifest).dependencies ?? {})
    }
    const named = [...(await needs('sspi-codemod')), ...(await needs('jscodeshift'))]
    expect(packagesWithReason()).toEqual(named.sort())
  })
})

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe('a command without arguments says what it needs', () => {
  let project: Project

  beforeAll(async () => {
    project = await Project.empty('bare')
  })

  afterAll(() => project.remove())

  it.each([
    { command: 'sspi-status', says: /^Usage: sspi-status / },
    { command: 'sspi-codemod', says: /src/ },
  ])('$command', async ({ command, says }) => {
    const { code, stdout, stderr } = await project.run('npx', ['--yes', command])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
  })
})
