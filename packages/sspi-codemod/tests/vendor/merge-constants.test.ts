import type { SourcedConstant } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { mergeConstants } from '../../src/vendor/merge-constants.ts'
import { newVendoredSource } from '../../src/vendor/new-vendored-source.ts'
import type { VendoredForm } from '../../src/vendor/vendored-module.ts'
import { parse } from '../transforms/codemod.ts'

const TOKEN: SourcedConstant = { name: 'SEC_E_INVALID_TOKEN', representation: 'unsigned' }
const TOKEN_INT32: SourcedConstant = { ...TOKEN, representation: 'int32' }
const TOKEN_BIGINT: SourcedConstant = { ...TOKEN, representation: 'bigint' }
const TOKEN_HEX: SourcedConstant = { ...TOKEN, representation: 'hex' }
const DENIED: SourcedConstant = { name: 'SEC_E_LOGON_DENIED', representation: 'unsigned' }
const CONTINUE_INT32: SourcedConstant = { name: 'SEC_I_CONTINUE_NEEDED', representation: 'int32' }
const EXPIRED: SourcedConstant = { name: 'SEC_E_CONTEXT_EXPIRED', representation: 'unsigned' }

const paths: Record<VendoredForm, string> = {
  esm: 'codes.mjs',
  commonjs: 'codes.cjs',
  'export-equals': 'codes.cts',
}

function merged(source: string, constants: readonly SourcedConstant[], form: VendoredForm = 'esm'): string {
  return mergeConstants(source, parse(source, paths[form]), constants, form)
}

function written(constants: readonly SourcedConstant[], form: VendoredForm): string {
  return merged(newVendoredSource(paths[form], form), constants, form)
}

/** Without comments and blank lines. */
function codeIn(source: string): string[] {
  return source.split('\n').filter((line) => line !== '' && !/^\s*\/[/*]/u.test(line))
}

describe('a new module', () => {
  it('is an ES module', () => {
    expect(written([TOKEN_INT32, TOKEN], 'esm')).toBe(
      `// Written by sspi-codemod: run \`npx sspi-codemod <paths> --vendor codes.mjs\` to add what is missing.

/** The token is malformed, cut short, or meant for another mechanism or step. */
export const SEC_E_INVALID_TOKEN = 0x80090308

/** \`0x80090308\`: The token is malformed, cut short, or meant for another mechanism or step. */
export const SEC_E_INVALID_TOKEN_INT32 = -2146893048
`,
    )
  })

  it('is a CommonJS module whose names Node sees', () => {
    expect(written([TOKEN, DENIED], 'commonjs')).toBe(
      `// Written by sspi-codemod: run \`npx sspi-codemod <paths> --vendor codes.cjs\` to add what is missing.
'use strict'

/** The token is malformed, cut short, or meant for another mechanism or step. */
exports.SEC_E_INVALID_TOKEN = 0x80090308

/** The log-on was refused: wrong name or password, or an account that may not log on. */
exports.SEC_E_LOGON_DENIED = 0x8009030c
`,
    )
  })

  it('is a namespace where TypeScript says by the name that it is CommonJS', () => {
    expect(written([TOKEN], 'export-equals')).toBe(
      `// Written by sspi-codemod: run \`npx sspi-codemod <paths> --vendor codes.cts\` to add what is missing.

namespace sspiStatus {
  /** The token is malformed, cut short, or meant for another mechanism or step. */
  export const SEC_E_INVALID_TOKEN = 0x80090308
}

export = sspiStatus
`,
    )
  })

  it('has each value in its notation, by name and then by representation', () => {
    const constants = [CONTINUE_INT32, TOKEN_HEX, DENIED, TOKEN_BIGINT, TOKEN_INT32, TOKEN]
    expect(codeIn(written(constants, 'esm'))).toEqual([
      'export const SEC_E_INVALID_TOKEN = 0x80090308',
      'export const SEC_E_INVALID_TOKEN_INT32 = -2146893048',
      'export const SEC_E_INVALID_TOKEN_BIGINT = 0x80090308n',
      "export const SEC_E_INVALID_TOKEN_HEX = '80090308'",
      'export const SEC_E_LOGON_DENIED = 0x8009030c',
      'export const SEC_I_CONTINUE_NEEDED_INT32 = 590610',
    ])
  })

  it('has a head of one line, whatever the name of the file', () => {
    expect(newVendoredSource('a\nb.mjs', 'esm').split('\n')).toHaveLength(2)
  })
})

describe('a module that an earlier run wrote', () => {
  it.each<VendoredForm>(['esm', 'commonjs', 'export-equals'])(
    'becomes what one run would have made: %s',
    (form) => {
      const all = [EXPIRED, TOKEN, TOKEN_INT32, DENIED, CONTINUE_INT32]
      for (const first of [[TOKEN], [CONTINUE_INT32], [EXPIRED, DENIED], all]) {
        expect(merged(written(first, form), all, form)).toBe(written(all, form))
      }
    },
  )

  it('keeps names that are no longer used', () => {
    expect(codeIn(merged(written([EXPIRED], 'esm'), [TOKEN]))).toEqual([
      'export const SEC_E_CONTEXT_EXPIRED = 0x80090317',
      'export const SEC_E_INVALID_TOKEN = 0x80090308',
    ])
  })

  it.each<[claim: string, before: string, after: string]>([
    [
      'other exports',
      'export const OURS = 1 // ours\nexport const SEC_E_LOGON_DENIED = 0x8009030C; // denied\nexport { x } from "y"\n',
      '// head\n\n/**…*/\nexport const SEC_E_INVALID_TOKEN = 0x80090308;',
    ],
    ['a notation of its own', 'export const SEC_E_INVALID_TOKEN = 2148074248\n', ''],
    ['a type of its own', 'export const SEC_E_INVALID_TOKEN = 2148074248 satisfies number\n', ''],
    ['a value that is computed', "export const SEC_E_INVALID_TOKEN = parse('80090308')\n", ''],
    ['a constant that comes from elsewhere', "export { SEC_E_INVALID_TOKEN } from './x.mjs'\n", ''],
    ['the same under another name', 'const a = 0x80090308\nexport { a as SEC_E_INVALID_TOKEN }\n', ''],
  ])('keeps %s byte for byte', (_claim, before, added) => {
    const source = `// head\n${before}`
    const output = mergeConstants(source, parse(source, 'a.mts'), [TOKEN], 'esm')
    if (added === '') expect(output).toBe(source)
    else expect(output.replace(/\/\*\* .* \*\//u, '/**…*/')).toBe(`${added}\n${before}`)
  })

  it('keeps line ends, semicolons, quotes and the byte-order mark', () => {
    const source = '\uFEFF// head\r\nexport const SEC_E_LOGON_DENIED_HEX = "8009030C";\r\n'
    expect(merged(source, [TOKEN_HEX, CONTINUE_INT32]).replaceAll(/\/\*\* .* \*\//gu, '/**…*/')).toBe(
      '\uFEFF// head\r\n\r\n/**…*/\r\nexport const SEC_E_INVALID_TOKEN_HEX = "80090308";\r\n' +
        'export const SEC_E_LOGON_DENIED_HEX = "8009030C";\r\n\r\n/**…*/\r\nexport const SEC_I_CONTINUE_NEEDED_INT32 = 590610;\r\n',
    )
  })

  it('takes a constant at its end, though that is no line end', () => {
    const source = '// head\nexport const SEC_E_CONTEXT_EXPIRED = 0x80090317'
    expect(codeIn(merged(source, [TOKEN]))).toEqual([
      'export const SEC_E_CONTEXT_EXPIRED = 0x80090317',
      'export const SEC_E_INVALID_TOKEN = 0x80090308',
    ])
  })
})

describe('a constant with another value is an error', () => {
  it.each<[source: string, constant: SourcedConstant, isWrong: boolean]>([
    ['export const SEC_E_INVALID_TOKEN = 0x80090309', TOKEN, true],
    ['export const SEC_E_INVALID_TOKEN = -2146893048', TOKEN, true],
    ['export const SEC_E_INVALID_TOKEN = 2148074248', TOKEN, false],
    ['export const SEC_E_INVALID_TOKEN_INT32 = 2148074248', TOKEN_INT32, true],
    ['export const SEC_E_INVALID_TOKEN_INT32 = -0x7ff6fcf8', TOKEN_INT32, false],
    ['export const SEC_E_INVALID_TOKEN_BIGINT = 2148074248', TOKEN_BIGINT, true],
    ['export const SEC_E_INVALID_TOKEN_BIGINT = 2148074248n', TOKEN_BIGINT, false],
    ["export const SEC_E_INVALID_TOKEN_HEX = '0x80090308'", TOKEN_HEX, true],
    ['export const SEC_E_INVALID_TOKEN_HEX = "80090308"', TOKEN_HEX, false],
  ])('%s', (source, constant, isWrong) => {
    const merge = () => merged(source, [constant])
    if (isWrong) expect(merge).toThrow(/^SEC_E_INVALID_TOKEN\w* has another value there than the code/u)
    else expect(merge()).toBe(source)
  })
})
