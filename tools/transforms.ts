import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LeftAloneReason } from 'sspi-analysis'

export const transformsFolder = 'packages/sspi-codemod/src/transforms'

/** What the pages and tables say about a transform. */
export interface TransformFacts {
  name: string
  description: string
  /** Why it leaves a place alone. */
  reasons: readonly LeftAloneReason[]
}

interface TransformModule {
  plan?: unknown
  description?: string
  reasons?: readonly LeftAloneReason[]
}

/** @throws {Error} for a transform, a file that exports `plan`, that lacks a `description` or `reasons`. */
export async function readTransforms(root: string): Promise<TransformFacts[]> {
  const files = await readdir(join(root, transformsFolder))
  const modules = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => read(root, file)),
  )
  return modules.filter((facts) => facts !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function read(root: string, file: string): Promise<TransformFacts | undefined> {
  const path = join(root, transformsFolder, file)
  const { plan, description, reasons } = (await import(pathToFileURL(path).href)) as TransformModule
  if (plan === undefined) return undefined
  if (description === undefined) throw new Error(`${transformsFolder}/${file} exports no description`)
  if (reasons === undefined) throw new Error(`${transformsFolder}/${file} exports no reasons`)
  return { name: file.slice(0, -'.ts'.length), description, reasons }
}
