import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a package.json says, as far as it matters to a file below it. */
export interface NearestPackage {
  directory: string
  type: 'module' | 'commonjs' | undefined
  /** Names of the packages that its files can import, its own among them. */
  importable: ReadonlySet<string>
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function readPackage(directory: string): NearestPackage | undefined {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8').replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
  if (!isRecord(json)) return undefined
  const { name, type, dependencies, devDependencies, peerDependencies, optionalDependencies } = json
  const listed = [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap(keysOf)
  return {
    directory,
    type: type === 'module' || type === 'commonjs' ? type : undefined,
    importable: new Set(typeof name === 'string' ? [name, ...listed] : listed),
  }
}

/** Returns the lookup from a folder to the nearest package.json in it or above; each one is read once. */
export function createPackageLookup(): (directory: string) => NearestPackage | undefined {
  const known = new Map<string, NearestPackage | undefined>()
  return function nearestPackageOf(directory): NearestPackage | undefined {
    if (known.has(directory)) return known.get(directory)
    const parent = dirname(directory)
    const nearest = readPackage(directory) ?? (parent === directory ? undefined : nearestPackageOf(parent))
    known.set(directory, nearest)
    return nearest
  }
}
