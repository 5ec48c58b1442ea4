import { leftAloneReasons, type LeftAloneReason } from './left-alone-reasons.ts'
import { moduleSystemOf, type ModuleSystem } from './module-system.ts'
import type { ConstantOptions } from './plan-constants.ts'
import type { SourceFile } from './source-file.ts'

/** The module system in which a file is to import constants, or the reason why it cannot import any. */
export function importSystemOf(
  file: SourceFile,
  { importableIn, moduleHint }: ConstantOptions,
): ModuleSystem | LeftAloneReason {
  const system = moduleSystemOf(file, moduleHint)
  if (system === undefined) return 'no-module-system'
  if (typeof importableIn === 'string') return importableIn
  return importableIn === undefined || importableIn.includes(system) ? system : 'other-module-system'
}

/** Whether there is no module system to import constants in. */
export function isReason(system: ModuleSystem | LeftAloneReason): system is LeftAloneReason {
  return system in leftAloneReasons
}
