import { join } from 'node:path'
import { textOf } from './generated-files.ts'

/** @throws {Error} where the page has no heading. */
export async function titleOf(root: string, path: string): Promise<string> {
  const title = /^# (.+)$/mu.exec((await textOf(join(root, path))) ?? '')?.[1]
  if (title === undefined) throw new Error(`${path} has no heading.`)
  return title
}
