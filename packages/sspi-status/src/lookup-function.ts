import { functions } from './generated/functions.ts'
import type { SspiFunction } from './sspi-function.ts'

let rowsByName: ReadonlyMap<string, SspiFunction> | undefined

/**
 * Finds an SSPI function by its exact name or by one of its variants.
 *
 * @param name `InitializeSecurityContext`, `InitializeSecurityContextW`, `UnsealMessage` …
 */
export function lookupFunction(name: string): SspiFunction | undefined {
  rowsByName ??= new Map(functions.flatMap((row) => [row.name, ...row.variants].map((each) => [each, row])))
  return rowsByName.get(name)
}
