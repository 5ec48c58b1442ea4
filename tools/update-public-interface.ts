import type { GeneratedFiles } from './generated-files.ts'
import { interfaceOfCodemod } from './public-interface/of-codemod.ts'
import { interfaceOfPlugin } from './public-interface/of-plugin.ts'
import { interfaceOfTable } from './public-interface/of-table.ts'

const interfaces = {
  'sspi-status': interfaceOfTable,
  'eslint-plugin-sspi': interfaceOfPlugin,
  'sspi-codemod': interfaceOfCodemod,
}

export const packagesWithInterface = Object.keys(interfaces)

/** Where all that others rely on of a package is listed, a line each. */
export function publicInterfaceFile(name: string): string {
  return `packages/${name}/public-interface.txt`
}

/** The lists, from the built declarations, the rules, the flags and the schemas. */
export async function publicInterfaceFiles(root: string): Promise<GeneratedFiles> {
  const files = Object.entries(interfaces).map(async ([name, linesOf]) => {
    const lines = [...new Set(await linesOf(root))].sort()
    return [publicInterfaceFile(name), `${lines.join('\n')}\n`] as const
  })
  return new Map(await Promise.all(files))
}
