import { createRequire } from 'node:module'
import { createLineIndex, type Program } from 'sspi-analysis'
import type { ParserOptions } from 'oxc-parser'
import { mayCopyTooMuch } from './copied-lines.ts'
import { linkTree } from './link-tree.ts'
import { loadOxc } from './load-oxc.ts'
import { nestingOf, nestsDeeper } from './nesting.ts'
import type { ParserName } from './run/parser-names.ts'
import { SourceError } from './source-error.ts'
import { languageOf } from './source-language.ts'

export { SourceError }

/**
 * Reads a source into a linked tree whose ranges count UTF-16 units of the source.
 * @throws {SourceError} where no parser can read it.
 */
export type Parse = (source: string, path: string) => Program

/** The parser of the command: a fast one first, and jscodeshift's for what that cannot read. */
export function createParse(fallback?: ParserName): Parse {
  return (written, path) => {
    const source = withoutMarkedHashbang(written)
    try {
      if (mayCopyTooMuch(source) || nestsDeeper(source, languageOf(path), MOST_DEPTH)) throw TOO_DEEP
      return parseWithOxc(source, path)
    } catch (error) {
      const { tree, refusal } = parseWithJscodeshift(source, parsersFor(path, fallback, source))
      if (tree !== undefined) return tree
      throw error === TOO_DEEP ? (refusal ?? error) : error
    }
  }
}

/** Or it is not certain that oxc could read it: then the error of another parser says more. */
const TOO_DEEP = new SourceError('The source nests too deeply to be read.')

/**
 * Where oxc's stack ends, so does the process; in a thread of 4 MB no construct counts less than 1,600 then. The parsers
 * of jscodeshift throw instead.
 */
export const MOST_DEPTH = 1000

/** Where the parser of Flow refuses a source, each group inside another one makes it take two or three times as long. */
const MOST_GROUPS = 8

// Node takes a hashbang behind a byte-order mark and the parsers do not; as a comment it has the same length.
function withoutMarkedHashbang(source: string): string {
  return source.startsWith('\uFEFF#!') ? `// ${source.slice(3)}` : source
}

function parseWithOxc(source: string, path: string): Program {
  const { parseSync } = loadOxc()
  const lang = languageOf(path)
  // A tree without the fields for types is half as long to read.
  const options: ParserOptions = { lang, astType: lang === 'jsx' ? 'js' : 'ts', preserveParens: false }
  const result = parseSync(path, source, options)
  if (result.errors.length === 0) return linkTree(result.program)
  // A return at the top level is right in CommonJS, whatever the file is called.
  const asCommonJs = parseSync(path, source, { ...options, sourceType: 'commonjs' })
  if (asCommonJs.errors.length === 0) return linkTree(asCommonJs.program)
  const [error] = result.errors
  throw sourceErrorAt(error?.message ?? 'The source cannot be read.', error?.labels[0]?.start, source)
}

function sourceErrorAt(message: string, offset: number | undefined, source: string): SourceError {
  if (offset === undefined) return new SourceError(message)
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const { line, column } = createLineIndex(source.slice(mark))(Math.max(0, offset - mark))
  return new SourceError(message, line, column)
}

const require = createRequire(import.meta.url)

interface JscodeshiftParser {
  parse: (source: string) => unknown
}

interface BabelOptions {
  plugins: readonly unknown[]
}

interface Fallback {
  tree: Program | undefined
  /** Why the first parser that says so cannot read the source. */
  refusal: SourceError | undefined
}

/** jscodeshift is loaded only here, for a source that needs it. */
function parseWithJscodeshift(source: string, names: readonly (ParserName | 'babylon')[]): Fallback {
  let refusal: SourceError | undefined
  for (const name of names) {
    try {
      return { tree: linkTree(jscodeshiftParser(name).parse(source)), refusal: undefined }
    } catch (error) {
      refusal ??= refusalOf(error)
    }
  }
  return { tree: undefined, refusal }
}

/** Babel says where it stopped, and says it again behind its sentence. */
function refusalOf(error: unknown): SourceError | undefined {
  if (!(error instanceof SyntaxError) || !('loc' in error)) return undefined
  const { line, column } = error.loc as { line: number; column: number }
  return new SourceError(error.message.replace(/ \(\d+:\d+\)$/u, ''), line, column + 1)
}

function parsersFor(
  path: string,
  chosen: ParserName | undefined,
  source: string,
): (ParserName | 'babylon')[] {
  const names = chosen === undefined ? fallbacksFor(path) : [chosen]
  return names.filter((name) => name !== 'flow' || nestingOf(source, languageOf(path)).groups <= MOST_GROUPS)
}

function fallbacksFor(path: string): (ParserName | 'babylon')[] {
  if (path.endsWith('.tsx')) return ['tsx']
  return /\.[cm]?ts$/u.test(path) ? ['ts'] : ['flow', 'babylon']
}

function jscodeshiftParser(name: ParserName | 'babylon'): JscodeshiftParser {
  const getParser = require('jscodeshift/src/getParser') as (
    name: string,
    options?: BabelOptions,
  ) => JscodeshiftParser
  return getParser(name, estreeOptionsOf(name))
}

// Babel's parser speaks ESTree when it is asked to; `babel` and `flow` do so already.
function estreeOptionsOf(name: ParserName | 'babylon'): BabelOptions | undefined {
  if (name === 'babel' || name === 'flow') return undefined
  const { plugins, ...options } = require('jscodeshift/parser/tsOptions') as BabelOptions
  const syntax: Record<'babylon' | 'ts' | 'tsx', unknown[]> = {
    ts: [...plugins],
    tsx: [...plugins, 'jsx'],
    babylon: [...plugins.filter((plugin) => plugin !== 'typescript'), ['flow', { all: true }], 'jsx'],
  }
  return { ...options, plugins: [['estree', { classFeatures: true }], ...syntax[name]] }
}
