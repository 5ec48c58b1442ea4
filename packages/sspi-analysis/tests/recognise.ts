import * as babelParser from '@babel/eslint-parser'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter, type Rule, type SourceCode } from 'eslint'
import { expect } from 'vitest'
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- the recogniser has to read this host's trees too
import { createParse } from '../../sspi-codemod/src/parse.ts'
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- as above
import { readSourceFile } from '../../sspi-codemod/src/source-file.ts'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import type { Recognised } from '../src/finding.ts'
import type { RecogniserSettings, SourceFile } from '../src/source-file.ts'

export type Language = 'js' | 'ts' | 'tsx' | 'flow'
export type ParserName = 'espree' | 'typescript' | 'babel' | 'codemod'

export interface Source {
  text: string
  language?: Language | undefined
  /** What ESLint is told; the codemod finds out by itself. */
  sourceType?: 'module' | 'script' | 'commonjs' | undefined
  path?: string | undefined
  settings?: RecogniserSettings | undefined
}

/** Who can read a language. A case that one of them cannot read says so. */
export const readersOf: Record<Language, readonly ParserName[]> = {
  js: ['espree', 'typescript', 'babel', 'codemod'],
  ts: ['typescript', 'babel', 'codemod'],
  tsx: ['typescript', 'babel', 'codemod'],
  flow: ['babel', 'codemod'],
}

const pathOf: Record<Language, string> = {
  js: 'source.js',
  ts: 'source.ts',
  tsx: 'source.tsx',
  flow: 'source.js',
}

const babelPluginsOf: Record<Language, unknown[]> = {
  js: ['jsx'],
  ts: ['typescript', 'decorators', 'decoratorAutoAccessors'],
  tsx: ['typescript', 'decorators', 'decoratorAutoAccessors', 'jsx'],
  flow: [['flow', { all: true }], 'jsx'],
}

/**
 * Reads a source as one of the hosts does.
 * @throws {Error} where its parser cannot.
 */
export function readWith(parser: ParserName, source: Source): SourceFile {
  const { text, language = 'js', settings = {} } = source
  const path = source.path ?? pathOf[language]
  if (parser !== 'codemod') return readWithEslint(parser, source, path)
  return { ...readSourceFile(text, path, { parse: createParse() }), settings }
}

/** ESLint itself sets the parents and makes the scopes; this rule only takes what it made. */
function capturing(take: (sourceCode: SourceCode) => void): Rule.RuleModule {
  return { create: ({ sourceCode }) => ({ 'Program:exit': () => take(sourceCode) }) }
}

const linter = new Linter()

function readWithEslint(
  parser: Exclude<ParserName, 'codemod'>,
  { text, language = 'js', sourceType = 'module', settings = {} }: Source,
  path: string,
): SourceFile {
  const seen: SourceCode[] = []
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.*'],
        plugins: { test: { rules: { capture: capturing((sourceCode) => seen.push(sourceCode)) } } },
        rules: { 'test/capture': 'error' },
        languageOptions: { ...languageOptionsOf(parser, language), sourceType },
      },
    ],
    { filename: path, allowInlineConfig: false },
  )
  const [sourceCode] = seen
  if (sourceCode === undefined)
    throw new Error(`${parser}: ${messages[0]?.message ?? 'not read'}\n${text.slice(0, 500)}`)
  const { ast, scopeManager, text: read } = sourceCode as unknown as SourceFile
  return { ast, scopeManager, text: read, path, settings }
}

function languageOptionsOf(
  parser: Exclude<ParserName, 'codemod'>,
  language: Language,
): Linter.LanguageOptions {
  const ecmaFeatures = { jsx: language !== 'ts' }
  if (parser === 'espree') return { parserOptions: { ecmaFeatures } }
  if (parser === 'typescript') return { parser: typescriptParser, parserOptions: { ecmaFeatures } }
  return {
    parser: babelParser as Linter.Parser,
    parserOptions: {
      requireConfigFile: false,
      babelOptions: {
        configFile: false,
        babelrc: false,
        parserOpts: { plugins: babelPluginsOf[language] },
      },
    },
  }
}

/** A finding without its tree, for comparisons between parsers. Offsets are those of the source without its mark. */
export interface ComparableFinding {
  written: string
  start: number
  end: number
  code: string
  representation: string
  notation: string
  certain: boolean
  hasConstant: boolean
  /** The context of a magic literal, or the exemption of another. */
  because: string
}

export interface ComparableRecognised {
  magic: ComparableFinding[]
  exempt: ComparableFinding[]
  skipped: string | undefined
}

function comparable({ magic, exempt, skipped }: Recognised, text: string): ComparableRecognised {
  return {
    magic: magic.map((finding) => comparableOf(finding, finding.context, text)),
    exempt: exempt.map((code) => comparableOf(code, code.exemption, text)),
    skipped,
  }
}

function comparableOf(
  {
    node,
    code,
    representation,
    hasConstant,
    name,
    certain,
  }: Recognised['magic'][number] | Recognised['exempt'][number],
  because: string,
  text: string,
): ComparableFinding {
  const mark = markIn(text)
  const [start, end] = node.range
  return {
    written: text.slice(start, end),
    start: start - mark,
    end: end - mark,
    code: code.name,
    representation,
    notation: name,
    certain,
    hasConstant,
    because,
  }
}

/** The length of a byte-order mark, which ESLint takes off. */
function markIn(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/** What the recogniser says of a source as one parser reads it. */
export function recogniseWith(parser: ParserName, source: Source): ComparableRecognised {
  const file = readWith(parser, source)
  return comparable(findMagicLiterals(file), file.text)
}

/** The parsers that read a source, of some or of all. */
export function readersAmong({ language = 'js' }: Source, readers?: readonly ParserName[]) {
  return readersOf[language].filter((parser) => readers?.includes(parser) ?? true)
}

/** What it says with every parser that reads the language; fails where they disagree. */
export function recognise(source: Source, readers?: readonly ParserName[]): ComparableRecognised {
  const [first, ...others] = readersAmong(source, readers).map((parser) => ({
    parser,
    said: recogniseWith(parser, source),
  }))
  if (first === undefined) throw new Error('No parser was asked.')
  for (const { parser, said } of others) {
    expect(said, `${parser} against ${first.parser}: ${source.text}`).toEqual(first.said)
  }
  return first.said
}

/**
 * The source with `«…»` around each magic literal, on every parser that reads it. A case is written the same way:
 * `expect(marked(text)).toBe(text)` says that exactly the marked places are found.
 */
export function marked(
  text: string,
  source: Omit<Source, 'text'> = {},
  readers?: readonly ParserName[],
): string {
  const plain = text.replaceAll(/[«»]/gu, '')
  const { magic } = recognise({ ...source, text: plain }, readers)
  const mark = markIn(plain)
  const pieces: string[] = []
  let position = 0
  for (const { start, end } of magic) {
    pieces.push(plain.slice(position, mark + start), '«', plain.slice(mark + start, mark + end), '»')
    position = mark + end
  }
  return [...pieces, plain.slice(position)].join('')
}
