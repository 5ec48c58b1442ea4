import { publishedPackage, publishedPackageNames } from './published-packages.ts'

/** Fills the cache before the tests that read it start, so that no test's time limit covers a download. */
export async function setup(): Promise<void> {
  for (const name of publishedPackageNames) await publishedPackage(name)
}
