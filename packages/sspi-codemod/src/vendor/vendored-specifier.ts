import { moduleSpecifiersIn, type ModuleSystem, type Program } from 'sspi-analysis'
import { isTypeScript } from './vendored-module.ts'

interface Importing {
  ast: Program
  path: string
  packageType: 'module' | 'commonjs' | undefined
  /** How the file takes its imports; undefined where it cannot have any. */
  system: ModuleSystem | undefined
}

/** How the names of modules end in a file: as the source, as what it compiles to, or without. */
type Ending = 'source' | 'output' | 'none'

const RELATIVE = /^\.{1,2}(?:\/|$)/u
const EXTENSION = /\.[cm]?[jt]sx?$/u
const ENDINGS = ['source', 'output', 'none'] as const satisfies readonly Ending[]

/**
 * How a file names a module to which the way from its folder is `../lib/codes.ts`, `./codes.ts`: as it does already,
 * else with the ending that its other relative imports have, else with the one that its module system needs.
 */
export function vendoredSpecifierFor(target: string, importing: Importing): string {
  const relatives = moduleSpecifiersIn(importing.ast).filter((specifier) => RELATIVE.test(specifier))
  const written = (ending: Ending) => writtenFor(importing, withEnding(target, ending))
  const known = relatives.find((specifier) => ENDINGS.map(written).includes(specifier))
  return known ?? written(endingIn(relatives) ?? endingNeeded(target, importing))
}

/** The same for the way that `--from` tells: outside of TypeScript, a name is written in full there. */
export function fileSpecifierFor(way: string, importing: Importing): string {
  return isTypeScript(importing.path) ? vendoredSpecifierFor(way, importing) : writtenFor(importing, way)
}

/** All specifiers under which files name a module to which the way is `target`. */
export function specifiersOf(target: string): string[] {
  const ways = ENDINGS.map((ending) => withEnding(target, ending))
  return [...new Set([...ways, ...ways.map(asUrl)])]
}

/** Node reads what is imported as a URL, and what is required as a path; TypeScript knows paths alone. */
function writtenFor({ path, system }: Importing, way: string): string {
  return system === 'esm' && !isTypeScript(path) ? asUrl(way) : way
}

function asUrl(way: string): string {
  return way.replace(/[%#?\p{Cc}]/gu, encodeURIComponent)
}

function withEnding(target: string, ending: Ending): string {
  // `.mjs`, `.cts` and the like are never left out.
  const isPlain = /\.[jt]sx?$/u.test(target)
  if (ending === 'source') return target
  if (ending === 'none' && isPlain) return target.replace(EXTENSION, '')
  return target.replace(/\.(?<kind>[cm]?)tsx?$/u, '.$<kind>js')
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
