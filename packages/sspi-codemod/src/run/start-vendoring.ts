import type { VendoredModule } from '../vendor/vendored-module.ts'
import type { FileResult } from './file-result.ts'
import type { ListedFile } from './list-files.ts'

/** What a run does about a module of constants of its own; nothing, where none is asked for. */
export interface Vendoring {
  module: VendoredModule | undefined
  /** The files but for the module itself, which is never transformed. */
  withoutModule: (files: readonly ListedFile[]) => readonly ListedFile[]
  /** What the module becomes once all files are planned. */
  planModule: (results: readonly FileResult[]) => FileResult | undefined
}

interface VendoringOptions {
  cwd: string
  vendor?: string | undefined
  write: boolean
}

/**
 * Looks at the file that is to hold the constants.
 * @throws {PathError} where it cannot be written, or is not one that an earlier run wrote.
 */
export async function startVendoring({ vendor, cwd, write }: VendoringOptions): Promise<Vendoring> {
  if (vendor === undefined)
    return { module: undefined, withoutModule: (files) => files, planModule: () => undefined }
  const { prepareVendoredModule } = await import('../vendor/prepare-vendored-module.ts')
  const { planVendoredModule } = await import('../vendor/plan-vendored-module.ts')
  const { existing, ...module } = prepareVendoredModule(vendor, cwd, write)
  return {
    module,
    withoutModule: (files) => files.filter(({ realPath }) => realPath !== module.realPath),
    planModule: (results) => planVendoredModule({ ...module, existing }, results),
  }
}
