import { moduleSpecifiersIn, type Program } from 'sspi-analysis'

interface Importing {
  ast: Program
  path: string
  packageType: 'module' | 'commonjs' | undefined
}

/** How the names of modules end in a file: as the source, as what it compiles to, or without. */
type Ending = 'source' | 'output' | 'none'

const RELATIVE = /^\.{1,2}(?:\/|$)/u
const EXTENSION = /\.[cm]?[jt]sx?$/u

/**
 * How a file names a module to which the way from its folder is `../lib/codes.ts`, `./codes.ts`: as it does already,
 * else with the ending that its other relative imports have, else with the one that its module system needs.
 */
export function vendoredSpecifierFor(target: string, importing: Importing): string {
  const relatives = moduleSpecifiersIn(importing.ast).filter((specifier) => RELATIVE.test(specifier))
  const known = relatives.find((specifier) => endings(target).includes(specifier))
  return known ?? withEnding(target, endingIn(relatives) ?? endingNeeded(target, importing))
}

function endings(target: string): string[] {
  return (['source', 'output', 'none'] as const).map((ending) => withEnding(target, ending))
}

function withEnding(target: string, ending: Ending): string {
  // `.mjs`, `.cts` and the like are never left out.
  const isPlain = /\.[jt]s$/u.test(target)
  if (ending === 'source') return target
  if (ending === 'none' && isPlain) return target.replace(EXTENSION, '')
  return target.replace(/ts$/u, 'js')
}

/** What the first of the imports that tells it says. */
function endingIn(relatives: readonly string[]): Ending | undefined {
  for (const specifier of relatives) {
    const extension = EXTENSION.exec(specifier)?.[0]
    if (extension !== undefined) return extension.includes('t') ? 'source' : 'output'
    if (!/\.\w+$/u.test(specifier)) return 'none'
  }
  return undefined
}

function endingNeeded(target: string, { ast, path, packageType }: Importing): Ending {
  if (/\.m[jt]s$/u.test(path)) return 'output'
  if (packageType === 'module' && !/\.c[jt]s$/u.test(path)) return 'output'
  // Whether Node runs it or a bundler packs it, a module in JavaScript is found under its whole name.
  const isImport = ast.body.some(({ type }) => /^(?:Import|Export)/u.test(type))
  return isImport && target.endsWith('js') && /\.jsx?$/u.test(path) ? 'output' : 'none'
}
