import { expect, it } from 'vitest'
import { lint } from '../linters.ts'
import { onlyTypeScript, testRule } from '../rule-tester.ts'

testRule('no-local-status-constants', {
  valid: [
    {
      name: 'imports and what is made of them',
      code: "import { SEC_E_OK } from 'sspi-status'\nexport { SEC_E_TIME_SKEW } from 'sspi-status'\nconst ok = SEC_E_OK",
      nearMiss:
        "import { SEC_E_OK } from 'sspi-status'\nexport const SEC_E_TIME_SKEW = 0x80090324\nconst ok = SEC_E_OK",
    },
    {
      name: 'a constant of a module that is required',
      code: "const { SEC_E_OK } = require('sspi-status')",
      nearMiss: "const SEC_E_OK = 0, a = require('sspi-status')",
    },
    {
      name: 'a name of its own',
      code: 'const invalidToken = 0x80090308',
      nearMiss: 'const SEC_E_INVALID_TOKEN = 0x80090308',
    },
    {
      name: 'a table of something else',
      code: 'const counts = { SEC_E_OK: 0, SEC_E_LOGON_DENIED: 0 }',
      nearMiss: 'const counts = { SEC_E_OK: 0, SEC_E_LOGON_DENIED: 0x8009030c }',
    },
    {
      name: 'rows with the name as a text',
      code: "const rows = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]",
      nearMiss: 'const rows = [{ SEC_E_INVALID_TOKEN: 0x80090308 }]',
    },
    {
      name: 'a declaration of what exists elsewhere',
      code: 'declare enum Status { SEC_E_INVALID_TOKEN = 0x80090308 }',
      nearMiss: 'enum Status { SEC_E_INVALID_TOKEN = 0x80090308 }',
      filename: 'file.ts',
      notOn: onlyTypeScript,
    },
    {
      name: 'a generated file',
      code: '// @generated\nexports.SEC_E_INVALID_TOKEN = 0x80090308',
      nearMiss: '// kept by hand\nexports.SEC_E_INVALID_TOKEN = 0x80090308',
    },
  ],
  invalid: [
    {
      name: 'a wrong value, which is a second copy all the more',
      code: 'const SEC_E_INVALID_TOKEN = 0x80090309',
      nearMiss: 'const SEC_E_INVALID_TOKENS = 0x80090309',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const SEC_E_INVALID_TOKEN = 0x80090309
              ~~~~~~~~~~~~~~~~~~~ localConstant
          SEC_E_INVALID_TOKEN is declared here, although \`sspi-status\` exports it.
          A second copy drifts from the first, and nobody checks its digits.
      `),
    },
    {
      name: 'constants of both kinds',
      code: 'const SEC_E_OK = 0\nexport const SEC_I_CONTINUE_NEEDED = 0x00090312, SEC_E_INVALID_TOKEN = -2146893048',
      nearMiss: 'const ok = 0\nexport const continueNeeded = 0x00090312, invalidToken = -2146893048',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const SEC_E_OK = 0
                ~~~~~~~~ localConstant
            SEC_E_OK is declared here, although \`sspi-status/int32\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          export const SEC_I_CONTINUE_NEEDED = 0x00090312, SEC_E_INVALID_TOKEN = -2146893048
                       ~~~~~~~~~~~~~~~~~~~~~ localConstant
            SEC_I_CONTINUE_NEEDED is declared here, although \`sspi-status/int32\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
                                                           ~~~~~~~~~~~~~~~~~~~ localConstant
            SEC_E_INVALID_TOKEN is declared here, although \`sspi-status/int32\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
        `),
    },
    {
      name: 'exports',
      code: "exports.SEC_E_TIME_SKEW = 0x80090324\nmodule.exports['SEC_E_LOGON_DENIED'] = 2148074252",
      sourceType: 'commonjs',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          exports.SEC_E_TIME_SKEW = 0x80090324
                  ~~~~~~~~~~~~~~~ localConstant
            SEC_E_TIME_SKEW is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          module.exports['SEC_E_LOGON_DENIED'] = 2148074252
                         ~~~~~~~~~~~~~~~~~~~~ localConstant
            SEC_E_LOGON_DENIED is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
        `),
    },
    {
      name: 'an object and a class',
      code: "const codes = Object.freeze({ SEC_E_OK: 0, 'SEC_E_LOGON_DENIED': 0x8009030cn })\nclass Status {\n  static SEC_E_TIME_SKEW = '80090324'\n}",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const codes = Object.freeze({ SEC_E_OK: 0, 'SEC_E_LOGON_DENIED': 0x8009030cn })
                                        ~~~~~~~~ localConstant
            SEC_E_OK is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
                                                     ~~~~~~~~~~~~~~~~~~~~ localConstant
            SEC_E_LOGON_DENIED is declared here, although \`sspi-status/bigint\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          class Status {
            static SEC_E_TIME_SKEW = '80090324'
                   ~~~~~~~~~~~~~~~ localConstant
            SEC_E_TIME_SKEW is declared here, although \`sspi-status/hex\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          }
        `),
    },
    {
      name: 'an enum',
      code: 'export const enum Status {\n  SEC_E_OK = 0,\n  SEC_E_NO_SPM = 0x80090304,\n}',
      nearMiss: 'export const enum Status {\n  SEC_E_OK = 0,\n  SEC_E_NO_SPM = 1,\n}',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const enum Status {
            SEC_E_OK = 0,
            ~~~~~~~~ localConstant
            SEC_E_OK is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
            SEC_E_NO_SPM = 0x80090304,
            ~~~~~~~~~~~~ localConstant
            SEC_E_NO_SPM is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          }
        `),
    },
    {
      name: 'a name with a type behind it',
      code: 'let SEC_E_OK: number = 0\nclass Status {\n  static readonly SEC_E_TIME_SKEW: number = 0x80090324\n  static #SEC_E_NO_SPM = 0x80090304\n}',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          let SEC_E_OK: number = 0
              ~~~~~~~~ localConstant
            SEC_E_OK is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          class Status {
            static readonly SEC_E_TIME_SKEW: number = 0x80090324
                            ~~~~~~~~~~~~~~~ localConstant
            SEC_E_TIME_SKEW is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
            static #SEC_E_NO_SPM = 0x80090304
                   ~~~~~~~~~~~~~ localConstant
            SEC_E_NO_SPM is declared here, although \`sspi-status\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
          }
        `),
    },
    {
      name: 'a file that is not the module of the settings',
      code: 'export const SEC_E_INVALID_TOKEN = 0x80090308',
      filename: 'src/log-on/codes.js',
      settings: { module: './src/codes.js' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const SEC_E_INVALID_TOKEN = 0x80090308
                       ~~~~~~~~~~~~~~~~~~~ localConstant
            SEC_E_INVALID_TOKEN is declared here, although \`../codes.js\` exports it.
            A second copy drifts from the first, and nobody checks its digits.
        `),
    },
  ],
})

it('says nothing of the module that the settings name', () => {
  const linted = (filename: string) =>
    lint(
      {
        code: 'export const SEC_E_INVALID_TOKEN = 0x80090308',
        rule: 'no-local-status-constants',
        filename,
        sourceType: 'module',
        options: [],
        settings: { sspi: { module: './src/codes.js' } },
      },
      10,
      'espree',
    )
  expect(linted('src/codes.js')).toEqual([])
  expect(linted('src/codes.mjs')).toEqual([])
  expect(linted('codes.js')).toHaveLength(1)
})
