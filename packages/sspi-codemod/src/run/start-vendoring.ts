import { isFileSpecifier } from 'sspi-analysis'
import type { VendoredModule } from '../vendor/vendored-module.ts'
import type { FileResult } from './file-result.ts'
import type { ListedFile } from './file-list.ts'
import { PathError } from './list-files.ts'

/** What a run does about a module of constants of its own; nothing, where none is asked for. */
export interface Vendoring {
  module: VendoredModule | undefined
  /**
   * What the module becomes once all other files are planned.
   * @throws {PathError} where it cannot have what is needed, or the file of `--from` does not have it.
   */
  planModule: (results: readonly FileResult[], files: Iterable<ListedFile>) => FileResult | undefined
}

interface VendoringOptions {
  cwd: string
  vendor?: string | undefined
  from?: string | undefined
  write: boolean
}

/**
 * Looks at the file that is to hold the constants, or that of `--from`, which has them.
 * @throws {PathError} where it cannot be written, or is not one that an earlier run wrote, or that of `--from` is missing.
 */
export async function startVendoring({ vendor, from, cwd, write }: VendoringOptions): Promise<Vendoring> {
  if (vendor === undefined) return importingFrom(from, cwd)
  const { prepareVendoredModule } = await import('../vendor/prepare-vendored-module.ts')
  const { planVendoredModule } = await import('../vendor/plan-vendored-module.ts')
  const { existing, ...module } = prepareVendoredModule(vendor, cwd, write)
  return {
    module,
    planModule: (results, files) => planVendoredModule({ ...module, existing }, results, files),
  }
}

async function importingFrom(from: string | undefined, cwd: string): Promise<Vendoring> {
  const vendoring: Vendoring = {
    module: undefined,
    planModule: () => undefined,
  }
  if (from === undefined || !isFileSpecifier(from)) return vendoring
  const { findConstantsFile } = await import('../vendor/find-constants-file.ts')
  const file = findConstantsFile(from, cwd)
  if (file === undefined) throw new PathError(`no such file: ${from} (named with --from)`)
  const { checkConstantsFile } = await import('../vendor/check-constants-file.ts')
  return {
    ...vendoring,
    planModule: (results) => {
      checkConstantsFile(from, file, results)
      return undefined
    },
  }
}
