import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import createWabt from 'wabt'
import { formatted, type GeneratedFiles } from './generated-files.ts'
import { stemTables } from './stem-search/stem-tables.ts'

const source = 'packages/sspi-codemod/src/stems/stem-search.wat'
const target = 'packages/sspi-codemod/src/stems/stem-search-module.ts'

/** The search for stems as a module that Node can load, from its source in WebAssembly's text format. */
export async function stemSearchFiles(root: string): Promise<GeneratedFiles> {
  const wabt = await createWabt()
  const text = await readFile(join(root, source), 'utf8')
  const tables = Array.from(stemTables(), (byte) => `\\${byte.toString(16).padStart(2, '0')}`)
  const module = wabt.parseWat(source, text.replace('TABLES', tables.join('')), { simd: true })
  const { buffer } = module.toBinary({})
  module.destroy()
  const content = `// Generated from stem-search.wat by \`pnpm run update\`.
export const stemSearchModule =
  '${Buffer.from(buffer).toString('base64')}'
`
  return new Map([[target, await formatted(root, target, content)]])
}
