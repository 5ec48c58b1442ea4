import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The real path of what need not be there: that of the nearest folder that is, and the rest as it is written. */
export function realPathToBe(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPathToBe(parent), basename(path))
  }
}
