import { cacheFolder, fetchPackage } from './published-packages.ts'
import packages from './unrelated-packages.json' with { type: 'json' }

const SOURCES = ['*.js', '*.mjs', '*.cjs', '*.jsx', '*.ts', '*.mts', '*.cts', '*.tsx', '!node_modules/']

export interface UnrelatedPackage {
  name: string
  /** Where all of its sources are unpacked. */
  folder: string
}

/** A large tree of published code that has nothing to do with SSPI; more than 25,000 sources in all. */
export async function unrelatedPackages(): Promise<UnrelatedPackage[]> {
  const unpacked: UnrelatedPackage[] = []
  for (const [name, entry] of Object.entries(packages))
    unpacked.push({ name, folder: await fetchPackage(name, { ...entry, keep: SOURCES }, cacheFolder()) })
  return unpacked
}
