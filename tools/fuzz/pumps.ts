import { Linter } from 'eslint'
import { findLdapBindErrors } from '../../packages/sspi-status/src/ldap.ts'
import { describe, lookup, parseLdapBindError } from '../../packages/sspi-status/src/index.ts'
import { runCommand } from '../../packages/sspi-status/src/command/run-command.ts'
import {
  mayCallSspi,
  mayHoldObsoleteCode,
  mayHoldStatusCode,
  mayTestLdapError,
} from '../../packages/sspi-analysis/src/index.ts'
import { commentsIn } from '../../packages/sspi-analysis/src/comments-in.ts'
import { generatedReasonOf } from '../../packages/sspi-analysis/src/generated-source.ts'
import { quotedText } from '../../packages/sspi-analysis/src/quoted-text.ts'
import type { Program } from '../../packages/sspi-analysis/src/tree.ts'
import { configOf, withOptions } from '../../packages/eslint-plugin-sspi/tests/every-rule.ts'
import { languageOptionsOf } from '../../packages/eslint-plugin-sspi/tests/parsers.ts'
import { printable, snippet } from '../../packages/sspi-codemod/src/cli/printable.ts'
import { nestingOf } from '../../packages/sspi-codemod/src/nesting.ts'
import { createParse, SourceError } from '../../packages/sspi-codemod/src/parse.ts'
import { plan as literals } from '../../packages/sspi-codemod/src/transforms/literals-to-constants.ts'
import { plan as locals } from '../../packages/sspi-codemod/src/transforms/local-constants-to-imports.ts'
import { plan as texts } from '../../packages/sspi-codemod/src/transforms/text-to-constants.ts'
import type { PlanTransform } from '../../packages/sspi-codemod/src/transforms/transform.ts'
import { endOfLineIn } from '../../packages/sspi-codemod/src/vendor/end-of-line.ts'
import { headOffsetIn, isBlankSource } from '../../packages/sspi-codemod/src/vendor/new-vendored-source.ts'
import { pumpedSources } from './pumped-sources.ts'

const LENGTH = 1_000_000

/** What is repeated up to a million characters. */
const pieces = [
  'a',
  ' ',
  '\t',
  '\n',
  '\r',
  '\u2028',
  '0',
  '9',
  'f',
  '_',
  '$',
  '-',
  '.',
  ',',
  ';',
  '*',
  '/',
  '\\',
  '"',
  "'",
  '`',
  '(',
  '[',
  '{',
  '<',
  '@',
  '@a {',
  '#',
  '=',
  '?',
  ':',
  '/*',
  '*/',
  '//',
  '/**',
  '/* a */',
  '// a\n',
  '${',
  '{a',
  '"a",',
  '0x',
  '0x8009',
  '0x80090308 ',
  '0xA0000000 ',
  '-2146893048,',
  '903_',
  '9030',
  '80090308',
  '80090308: ',
  '80090308: LdapErr: ',
  'LdapErr:',
  ', data ',
  'data 52e',
  'SEC_E_',
  'SEC_E_OK ',
  'SEC_E_X ',
  'a\n',
  'a = 1\n',
  'a;',
  '😀',
  '\uD800',
  '\0',
  '\x1b[',
  ' -- ',
  'eslint-disable ',
  'DO NOT EDI',
  '@generate',
]

/** What stands before and behind it. */
const AROUND = [
  ['', ''],
  ['/* ', '!'],
  ['0x80090308 ', '\u0001'],
]

interface Pumped {
  name: string
  text: string
}

/** What goes through a function: its texts, of a reader of sources long places. */
export function pumpedFor(name: string, every: number, first: number): Pumped[] {
  return name in sourceReaders ? pumpedSources(every, first, LENGTH / 10) : pumpedTexts(every, first)
}

/** Long texts that lead a backtracking search as far as it goes: something before it, and something it is not to end with. */
function pumpedTexts(every: number, first: number): Pumped[] {
  return pieces.flatMap((piece, index) => {
    if (index % every !== first) return []
    const [before = '', after = ''] = AROUND[index % AROUND.length] ?? []
    return [
      {
        name: JSON.stringify(`${before}${piece}…${after}`),
        text: before + piece.repeat(LENGTH / piece.length) + after,
      },
    ]
  })
}

const parse = createParse()
const linter = new Linter()
const languageOptions = languageOptionsOf('espree', { filename: 'a.js', sourceType: 'module' })

function planning(plan: PlanTransform): (text: string) => void {
  return (text) => {
    try {
      plan(text, 'a.ts', { parse, includeGenerated: true })
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
    }
  }
}

function behindCode(run: (text: string) => void): (text: string) => void {
  return (text) => run(`f(0x80090308); ${text}`)
}

function lint(text: string): void {
  linter.verify(text, [configOf(withOptions, languageOptions)], 'a.js')
}

/** Read to the end alone where the source is one. */
const sourceReaders: Readonly<Record<string, (text: string) => unknown>> = {
  'literals-to-constants, at each place': planning(literals),
  'local-constants-to-imports, at each place': planning(locals),
  'text-to-constants, at each place': planning(texts),
  'the rules, at each place': lint,
}

/** Everything that takes a text from outside. */
export const pumped: Readonly<Record<string, (text: string) => unknown>> = {
  lookup,
  describe,
  parseLdapBindError,
  findLdapBindErrors: (text) => [...findLdapBindErrors(text)],
  'the command sspi-status': (text) => runCommand(['--', text]),
  'the command sspi-status with --json': (text) => runCommand(['--json', '--', text]),
  'the flags of sspi-status': (text) => runCommand([`--${text}`]),
  mayHoldStatusCode,
  mayCallSspi: (text) => mayCallSspi(text, {}),
  mayHoldObsoleteCode,
  mayTestLdapError,
  'generated sources': (text) =>
    generatedReasonOf({ ast: programOf(text), scopeManager: null, text, path: text, settings: {} }),
  'comments in a statement': (text) => [...commentsIn(text)],
  'quoted texts': (text) => quotedText(text, "'"),
  'the nesting of a source': (text) =>
    (['jsx', 'tsx', 'ts'] as const).map((language) => nestingOf(text, language)),
  'the file of constants': (text) => [headOffsetIn(text), isBlankSource(text), endOfLineIn(text, 0, [])],
  'what a terminal shows': (text) => printable(text) + snippet(text),
  'literals-to-constants': behindCode(planning(literals)),
  'local-constants-to-imports': behindCode(planning(locals)),
  'text-to-constants': behindCode(planning(texts)),
  'the rules': (text) => lint(`f(0x80090308); /* ${text.replaceAll('*/', '')} */`),
  ...sourceReaders,
}

function programOf(text: string): Program {
  return {
    type: 'Program',
    body: [],
    comments: [{ type: 'Block', range: [0, text.length] }],
  } as unknown as Program
}
