import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** Path relative to the repository root, with `/`, and what the file should hold to the byte. */
export type GeneratedFiles = Map<string, string>

/** Reads sources below `root` and writes nothing. */
export type GenerateFiles = (root: string) => Promise<GeneratedFiles>

/** The paths whose files are missing or hold something else. */
export async function staleFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale: string[] = []
  for (const [path, content] of files) {
    if ((await textOf(join(root, path))) !== content) stale.push(path)
  }
  return stale
}

/** Writes what is stale and tells which paths that were. */
export async function writeStaleFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await staleFiles(root, files)
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), files.get(path) ?? '')
  }
  return stale
}

/** As `prettier --write` would leave it. */
export async function formatted(root: string, path: string, content: string): Promise<string> {
  const filepath = join(root, path)
  return format(content, { ...(await resolveConfig(filepath)), filepath })
}

/** `undefined` where there is no such file. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}
