import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { generatedPrograms } from '../generated-programs.ts'
import { structuredSources, type Syntax } from './structured-sources.ts'

export interface HostileSource {
  /** Its extension says how it is to be read. */
  path: string
  text: string
}

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

/** The corpus of the rules and the fixtures of the transforms. */
const folders = ['sspi-analysis/tests/corpus', 'sspi-codemod/tests/transforms']

function realSources(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?)$/u.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => readFileSync(file, 'utf8')),
  )
}

/** What is put into a source; most of it belongs into none. */
const strangers = [
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u2028',
  '\u200B',
  '\u202E',
  '\r',
  '\n',
  '😀',
  '\x1b[2J',
  '`',
  '${',
  '"',
  "'",
  '/*',
  '*/',
  '//',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '</',
  '=>',
  '?.',
  '...',
  '#',
  '@',
  '\\',
  '\\u{110000}',
  '/',
  '/u',
  ';',
  ',',
  ':',
  '=',
  '0x',
  '0x80090308',
  '-2146893048',
  '0x80090308n',
  "'80090308'",
  '9'.repeat(400),
  '0b' + '1'.repeat(300),
  '1e999',
  '0x_',
  '08',
  ' await ',
  ' yield ',
  ' in ',
  ' of ',
  ' async ',
  ' static ',
  ' enum ',
  ' type ',
  ' as const',
  ' satisfies any',
  ' delete ',
  'SEC_E_OK',
  'SEC_E_LOGON_DENIED',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  ' import ',
  ' export ',
  ' default ',
  'require("sspi-status")',
  'AcceptSecurityContext()',
  'eval',
  'arguments',
  '(((((((((((((((((((((((((((((((',
  'a?(',
  '<!--',
  '-->',
  '#!/',
  '// eslint-disable-next-line\n',
  '/* eslint sspi/no-magic-status: 0 */',
  '/* global rc */',
]

interface Change {
  at: number
  length: number
  kind: 'delete' | 'insert' | 'repeat' | 'move' | 'flip'
  stranger: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(9999),
  length: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(9999)),
  kind: fc.constantFrom('delete', 'insert', 'insert', 'insert', 'repeat', 'move', 'flip'),
  stranger: fc.constantFrom(...strangers),
})

function changed(text: string, { at, length, kind, stranger }: Change): string {
  const start = Math.floor((at / 10_000) * text.length)
  const end = Math.min(text.length, start + length)
  const [before, piece, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  switch (kind) {
    case 'delete':
      return before + after
    case 'insert':
      return before + stranger + piece + after
    case 'repeat':
      return before + piece.repeat(3) + after
    case 'move':
      return piece + before + after
    case 'flip':
      return (
        before + String.fromCharCode((piece.charCodeAt(0) || 0) ^ (1 << (at % 7))) + piece.slice(1) + after
      )
  }
}

const paths = ['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.d.ts']

const pathOf: Readonly<Record<Syntax, string>> = {
  js: 'a.js',
  jsx: 'a.jsx',
  ts: 'a.ts',
  tsx: 'a.tsx',
  flow: 'a.js',
}

const structured = fc
  .constantFrom<Syntax>('js', 'jsx', 'ts', 'tsx', 'flow')
  .chain((syntax) => structuredSources(syntax).map((text) => ({ path: pathOf[syntax], text })))

const programs = generatedPrograms.map(({ file, code }) => ({ path: file, text: code }))

const real = fc.record({ path: fc.constantFrom(...paths), text: fc.constantFrom(...realSources()) })

const mutated = fc
  .tuple(fc.oneof(real, real, structured, programs), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([{ path, text }, changes]) => ({ path, text: changes.reduce(changed, text) }))

const noise = fc.record({
  path: fc.constantFrom(...paths),
  text: fc
    .array(fc.oneof(fc.constantFrom(...strangers), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 40,
    })
    .map((all) => all.join('')),
})

/** Sources of all syntaxes: written by a grammar, real ones that were damaged, and noise. */
export const hostileSources: fc.Arbitrary<HostileSource> = fc.oneof(
  { weight: 5, arbitrary: structured },
  { weight: 4, arbitrary: mutated },
  { weight: 1, arbitrary: noise },
)
