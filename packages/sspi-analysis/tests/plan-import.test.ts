import { describe, expect, it } from 'vitest'
import { importSourcesOf } from '../src/import-sources.ts'
import { planned } from './plan.ts'
import type { Language } from './recognise.ts'

/** Import lines before and after, with `f(0x80090308)` below them. */
type Row = [before: string, after: string, language?: Language]

function expectImports([before, after, language]: Row): void {
  const text = `${before}\nf(0x80090308)\n`
  const { output } = planned({ text, path: language === 'ts' ? 'a.mts' : 'a.js', language })
  expect(output).toMatch(/\nf\(.*SEC_E_INVALID_TOKEN(?:_2)?\)\n$/u)
  expect(output.slice(0, output.lastIndexOf('\nf('))).toBe(after)
}

const withRow = (rows: readonly Row[]) => rows.map((row) => ({ before: row[0], row }))

describe('into an import', () => {
  it.each(
    withRow([
      ["import { a } from 'sspi-status'", "import { a, SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import {a} from 'sspi-status'", "import {a, SEC_E_INVALID_TOKEN} from 'sspi-status'"],
      ["import { a, } from 'sspi-status'", "import { a, SEC_E_INVALID_TOKEN, } from 'sspi-status'"],
      ["import { a as b } from 'sspi-status'", "import { a as b, SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import{a}from'sspi-status'", "import{a, SEC_E_INVALID_TOKEN}from'sspi-status'"],
      [
        "import {\n  a,\n  b\n} from 'sspi-status'",
        "import {\n  a,\n  b,\n  SEC_E_INVALID_TOKEN\n} from 'sspi-status'",
      ],
      [
        "import {\n\ta,\n} from 'sspi-status'",
        "import {\n\ta,\n\tSEC_E_INVALID_TOKEN,\n} from 'sspi-status'",
      ],
      [
        "import {\n  a, b,\n} from 'sspi-status'",
        "import {\n  a, b, SEC_E_INVALID_TOKEN,\n} from 'sspi-status'",
      ],
      [
        "import {\n  // first\n  a\n} from 'sspi-status'",
        "import {\n  // first\n  a,\n  SEC_E_INVALID_TOKEN\n} from 'sspi-status'",
      ],
      [
        "import {\n  a, // of a\n  // last\n} from 'sspi-status'",
        "import {\n  a, // of a\n  SEC_E_INVALID_TOKEN,\n  // last\n} from 'sspi-status'",
      ],
      [
        "import {\n  a // of a\n} from 'sspi-status'",
        "import {\n  a, // of a\n  SEC_E_INVALID_TOKEN\n} from 'sspi-status'",
      ],
      [
        "import { a /* of a */ } from 'sspi-status'",
        "import { a, /* of a */ SEC_E_INVALID_TOKEN } from 'sspi-status'",
      ],
      [
        "import { /* { */ a } from 'sspi-status'",
        "import { /* { */ a, SEC_E_INVALID_TOKEN } from 'sspi-status'",
      ],
      ["import {} from 'sspi-status'", "import { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import { } from 'sspi-status'", "import { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import {/* none */} from 'sspi-status'", "import {SEC_E_INVALID_TOKEN/* none */} from 'sspi-status'"],
      [
        "import {a} from 'a'\nimport {} from 'sspi-status'",
        "import {a} from 'a'\nimport {SEC_E_INVALID_TOKEN} from 'sspi-status'",
      ],
      ["import b, { a } from 'sspi-status'", "import b, { a, SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import b, {} from 'sspi-status'", "import b, { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import b from 'sspi-status'", "import b, { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      ["import b /* { */ from 'sspi-status'", "import b, { SEC_E_INVALID_TOKEN } /* { */ from 'sspi-status'"],
      [
        "import { a } from 'sspi-status'\nimport { b } from 'sspi-status'",
        "import { a, SEC_E_INVALID_TOKEN } from 'sspi-status'\nimport { b } from 'sspi-status'",
      ],
      [
        'import * as a from \'./a\'\nimport { b } from "sspi-status"',
        'import * as a from \'./a\'\nimport { b, SEC_E_INVALID_TOKEN } from "sspi-status"',
      ],
    ]),
  )('$before', ({ row }) => expectImports(row))
})

describe('on a line of its own beside', () => {
  it.each(
    withRow([
      ["import 'sspi-status'", "import 'sspi-status'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'"],
      [
        "import { a } from 'sspi-status/int32'",
        "import { a } from 'sspi-status/int32'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'",
      ],
      [
        "import { a } from './sspi-status'",
        "import { a } from './sspi-status'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'",
      ],
      [
        "import { SEC_E_INVALID_TOKEN } from './codes'",
        "import { SEC_E_INVALID_TOKEN } from './codes'\nimport { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from 'sspi-status'",
      ],
      [
        "export * from 'sspi-status'",
        "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nexport * from 'sspi-status'",
      ],
      [
        "import type { a } from 'sspi-status'",
        "import type { a } from 'sspi-status'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'",
        'ts',
      ],
      [
        "import { a, type b } from 'sspi-status'",
        "import { a, type b, SEC_E_INVALID_TOKEN } from 'sspi-status'",
        'ts',
      ],
      [
        "import { type SEC_E_INVALID_TOKEN } from 'sspi-status'",
        "import { type SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from 'sspi-status'",
        'ts',
      ],
      [
        "import type a = require('sspi-status')",
        "import type a = require('sspi-status')\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'",
        'ts',
      ],
    ]),
  )('$before', ({ row }) => expectImports(row))

  it('a phase that takes no braces', () => {
    const text = "import source a from 'sspi-status'\nf(0x80090308)\n"
    expect(planned({ text }, {}, ['codemod']).output).toBe(
      "import source a from 'sspi-status'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(SEC_E_INVALID_TOKEN)\n",
    )
  })

  it.each(["import type { a } from 'sspi-status'", "import typeof { a } from 'sspi-status'"])(
    'Flow: %s',
    (line) => {
      const { output } = planned({ text: `${line}\nf(0x80090308)\n`, language: 'flow', path: 'a.js' })
      expect(output).toBe(
        `${line}\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(SEC_E_INVALID_TOKEN)\n`,
      )
    },
  )
})

describe('into a require', () => {
  it.each(
    withRow([
      ["const { a } = require('sspi-status')", "const { a, SEC_E_INVALID_TOKEN } = require('sspi-status')"],
      ["const {} = require('sspi-status')", "const { SEC_E_INVALID_TOKEN } = require('sspi-status')"],
      ["var {a: b,} = require('sspi-status')", "var {a: b, SEC_E_INVALID_TOKEN,} = require('sspi-status')"],
      [
        "const fs = require('fs'), {\n  a,\n} = require('sspi-status')",
        "const fs = require('fs'), {\n  a,\n  SEC_E_INVALID_TOKEN,\n} = require('sspi-status')",
      ],
      [
        "const { SEC_E_INVALID_TOKEN: a } = f(), { b } = require('sspi-status')",
        "const { SEC_E_INVALID_TOKEN: a } = f(), { b, SEC_E_INVALID_TOKEN } = require('sspi-status')",
      ],
    ]),
  )('$before', ({ row }) => expectImports(row))

  it.each(
    withRow([
      [
        "const { a, ...rest } = require('sspi-status')",
        "const { a, ...rest } = require('sspi-status')\nconst { SEC_E_INVALID_TOKEN } = require('sspi-status')",
      ],
      [
        "let { a } = require('./sspi-status')",
        "let { a } = require('./sspi-status')\nlet { SEC_E_INVALID_TOKEN } = require('sspi-status')",
      ],
      [
        "const { SEC_E_INVALID_TOKEN } = require('./codes')",
        "const { SEC_E_INVALID_TOKEN } = require('./codes')\nconst { SEC_E_INVALID_TOKEN: SEC_E_INVALID_TOKEN_2 } = require('sspi-status')",
      ],
    ]),
  )('not into $before', ({ row }) => expectImports(row))

  it.each([
    ["f(0x80090308)\nconst { a } = require('sspi-status')"],
    ["g()\nconst { a } = require('sspi-status')\nfunction g() { f(0x80090308) }"],
  ])('not into one that runs later: %s', (text) => {
    expect(planned({ text, path: 'a.js' }).output).toMatch(
      /^const \{ SEC_E_INVALID_TOKEN \} = require\('sspi-status'\)\n/u,
    )
  })
})

describe('several constants', () => {
  it('come from one line a source, sorted, the unsigned ones first', () => {
    const text = 'export {}\nf(-2146893044, 0x80090318n, 0x80090308, -2146893048, 0x8009030c)\n'
    expect(planned({ text }).output).toBe(
      `import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } from 'sspi-status'
import {
  SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_INT32,
  SEC_E_LOGON_DENIED as SEC_E_LOGON_DENIED_INT32,
} from 'sspi-status/int32'
import { SEC_E_INCOMPLETE_MESSAGE } from 'sspi-status/bigint'
export {}
f(SEC_E_LOGON_DENIED_INT32, SEC_E_INCOMPLETE_MESSAGE, SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32, SEC_E_LOGON_DENIED)
`,
    )
  })

  it('stay on one line of up to 80 characters, and one alone on any', () => {
    const lineFor = (from: string, codes: string) => {
      const sources = { ...importSourcesOf('sspi-status'), unsigned: from }
      return planned({ text: `export {}\nf(${codes})\n` }, { sources }).output.split('\n')[0] ?? ''
    }
    const two = '0x80090308, 0x8009030c'
    const room = 80 - lineFor('', two).length
    expect(lineFor('x'.repeat(room), two)).toHaveLength(80)
    expect(lineFor('x'.repeat(room + 1), two)).toBe('import {')
    expect(lineFor('x'.repeat(80), '0x80090308')).toMatch(/^import \{ SEC_E_INVALID_TOKEN \} from/u)
  })
})

describe('where nothing can be added', () => {
  const component = 'a.vue'

  it('a component file takes constants into an import that it has', () => {
    const { output } = planned({
      text: "import { a } from 'sspi-status'\nf(0x80090308)",
      path: component,
    })
    expect(output).toBe("import { a, SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(SEC_E_INVALID_TOKEN)")
  })

  it('and gets no new line', () => {
    const text = "import { a } from 'sspi-status'\nf(-2146893048)"
    expect(planned({ text, path: component })).toEqual({
      output: text,
      leftAlone: [['-2146893048', 'no-module-system']],
    })
  })
})
