import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The patterns of one file (or of the command line) and the folder that they are relative to. */
interface Layer {
  base: string
  matcher: Ignore
}

/** What applies to the entries of one folder. */
export interface IgnoreRules {
  /** `--ignore`, which wins over every file. */
  commandLine: Layer | undefined
  /** From the weakest (`info/exclude`) to the strongest (the deepest `.gitignore`). */
  files: readonly Layer[]
}

export interface IgnoreOptions {
  cwd: string
  /** Globs in the syntax of .gitignore, relative to `cwd`. */
  globs: readonly string[]
  /** Whether `.gitignore` and `info/exclude` count. */
  gitignore: boolean
}

// git compares with core.ignoreCase, which it sets on these two systems.
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin'

/** git matches bytes, so that `?` stands for half of an `ä`: here each byte is a character. */
function bytesOf(text: string): string {
  return /[^\0-\x7F]/u.test(text) ? Buffer.from(text).toString('latin1') : text
}

/** @param patterns one character for each byte */
function createLayer(base: string, patterns: string): Layer {
  return { base, matcher: ignore({ ignorecase: ignoreCase }).add(patterns) }
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function readText(file: string): string | undefined {
  return readBytes(file)?.toString()
}

const BYTE_ORDER_MARK = bytesOf('\uFEFF')

function layerFrom(base: string, file: string): Layer[] {
  const patterns = readBytes(file)?.toString('latin1')
  if (patterns === undefined) return []
  const start = patterns.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  return [createLayer(base, patterns.slice(start))]
}

/** Where git keeps `info/exclude` of the work tree at `root`; a linked work tree shares it with its main one. */
function excludeFileOf(root: string): string {
  const dotGit = join(root, '.git')
  const linked = /^gitdir:\s*(.+)/u.exec(readText(dotGit) ?? '')?.[1]?.trimEnd()
  const gitDirectory = linked === undefined ? dotGit : resolve(root, linked)
  const common = readText(join(gitDirectory, 'commondir'))?.trimEnd()
  return join(common === undefined ? gitDirectory : resolve(gitDirectory, common), 'info', 'exclude')
}

function pathIn(layer: Layer, path: string): string {
  return relative(layer.base, path).split(sep).join('/')
}

/** What a layer says of a path relative to its base; undefined where it has no word on it. */
function verdictOf({ matcher }: Layer, path: string, isDirectory: boolean): boolean | undefined {
  const { ignored, unignored } = matcher.test(bytesOf(path) + (isDirectory ? '/' : ''))
  if (ignored) return true
  return unignored ? false : undefined
}

const ignoresNothing = () => false

/**
 * Whether rules exclude the entries of their folder; the strongest layer with a word on one decides. */
export function ignoresIn(
  { commandLine, files }: IgnoreRules,
  directory: string,
): (name: string, isDirectory: boolean) => boolean {
  const layers = [...(commandLine ? [commandLine] : []), ...files.toReversed()]
  if (layers.length === 0) return ignoresNothing
  const placed = layers.map((layer) => ({ layer, path: pathIn(layer, directory) }))
  return (name, isDirectory) => {
    for (const { layer, path } of placed) {
      const verdict = verdictOf(layer, path === '' ? name : `${path}/${name}`, isDirectory)
      if (verdict !== undefined) return verdict
    }
    return false
  }
}

/** Whether the rules of the folder that holds `path` exclude it. */
export function isIgnored(rules: IgnoreRules, path: string, isDirectory: boolean): boolean {
  return ignoresIn(rules, dirname(path))(basename(path), isDirectory)
}

/**
 * The layer for a folder that is read although the layer excludes it, because a stronger one includes it or because
 * it was named: without this every entry would be excluded along with its folder.
 */
function admit(layer: Layer, directory: string): Layer {
  if (layer.base === directory || verdictOf(layer, pathIn(layer, directory), true) !== true) return layer
  const pattern = `!/${bytesOf(pathIn(layer, directory)).replace(/[\\*?[]/gu, '\\$&')}/`
  const matcher = ignore({ ignorecase: ignoreCase }).add(layer.matcher).add([pattern])
  return { base: layer.base, matcher }
}

/** The rules for the entries of `directory`, from those that apply to the folder itself. `has` tells what lies in it. */
export function enterDirectory(
  rules: IgnoreRules,
  directory: string,
  gitignore: boolean,
  has: (name: string) => boolean,
): IgnoreRules {
  const commandLine = rules.commandLine && admit(rules.commandLine, directory)
  if (!gitignore) return { commandLine, files: [] }
  // A repository inside another one follows its own rules alone.
  const files = has('.git')
    ? layerFrom(directory, excludeFileOf(directory))
    : rules.files.map((layer) => admit(layer, directory))
  const own = has('.gitignore') ? layerFrom(directory, join(directory, '.gitignore')) : []
  return { commandLine, files: [...files, ...own] }
}

function isInside(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}

/** The folders from `path` upwards, the nearest first. */
function ancestorsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [] : [parent, ...ancestorsOf(parent)]
}

/** The rules that apply to `directory`, a folder named on the command line, as its parent folders set them. */
export function rulesAbove(directory: string, options: IgnoreOptions): IgnoreRules {
  const base = isInside(options.cwd, directory) ? options.cwd : directory
  const commandLine =
    options.globs.length > 0 ? createLayer(base, bytesOf(options.globs.join('\n'))) : undefined
  let rules: IgnoreRules = { commandLine, files: [] }
  if (!options.gitignore) return rules
  const ancestors = ancestorsOf(directory)
  const repository = ancestors.findIndex((ancestor) => existsSync(join(ancestor, '.git')))
  const outermost = repository === -1 ? ancestors.indexOf(options.cwd) : repository
  for (const ancestor of ancestors.slice(0, outermost + 1).reverse()) {
    rules = enterDirectory(rules, ancestor, true, (name) => existsSync(join(ancestor, name)))
  }
  return rules
}
