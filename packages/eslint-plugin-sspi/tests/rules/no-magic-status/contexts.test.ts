import {
  compositeNotations,
  exemptions,
  literalNotations,
  statusContexts,
  textNotations,
} from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { lint } from '../../linters.ts'
import { testRule } from '../../rule-tester.ts'

testRule('no-magic-status', {
  invalid: [
    {
      name: 'a short code compared with what an SSPI function returned',
      code: 'const x = secur32.InitializeSecurityContextW(h); if (x === 590610) next()',
      nearMiss: 'const x = secur32.initialize(h); if (x === 590610) next()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const x = secur32.InitializeSecurityContextW(h); if (x === 590610) next()
                                                                     ~~~~~~ magicLiteral
            \`590610\` is SEC_I_CONTINUE_NEEDED: it is compared with the result of an SSPI call.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a short code compared with a name of the table',
      code: 'if (SEC_I_CONTINUE_NEEDED === 0x90312) next()',
      nearMiss: 'if (WSA_CONTINUE_NEEDED === 0x90312) next()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (SEC_I_CONTINUE_NEEDED === 0x90312) next()
                                        ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it is compared with a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a short code beside a sure one',
      code: 'switch (x) { case 0x80090308: stop(); break; case 0x90312: next() }',
      nearMiss: 'switch (x) { case 0x80090FFF: stop(); break; case 0x90312: next() }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          switch (x) { case 0x80090308: stop(); break; case 0x90312: next() }
                            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                                                            ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it stands beside another status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a bare text in a list that a code is looked up in',
      code: "if (['80090308', '0x8009030C'].includes(x)) deny()",
      nearMiss: "if (['80090308', '0x8009030C!'].includes(x)) deny()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (['80090308', '0x8009030C'].includes(x)) deny()
               ~~~~~~~~~~ magicLiteral
            \`'80090308'\` is SEC_E_INVALID_TOKEN: it stands beside another status code.
            The file has no module system that could import a constant.
                           ~~~~~~~~~~~~ magicLiteral
            \`'0x8009030C'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a short code whose variable is compared with a sure one elsewhere',
      code: 'function f(x) { if (x === SEC_E_OK) return; if (x === 0x90312) next() }',
      nearMiss: 'function f(x, y) { if (y === SEC_E_OK) return; if (x === 0x90312) next() }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          function f(x) { if (x === SEC_E_OK) return; if (x === 0x90312) next() }
                                                                ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: what it is compared with is compared with a status code elsewhere.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'an assertion beside a name of a status',
      code: 'assert.strictEqual(errorCode, 0x90312)',
      nearMiss: 'assert.strictEqual(errorCount, 0x90312)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          assert.strictEqual(errorCode, 0x90312)
                                        ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it is compared with a value that is named like a status.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a property, an assignment and an argument that name no code',
      code: 'x = { code: 0x80090308 }; status = 0x80090331; new Failure(0x8009030E)',
      nearMiss: 'x = { BAD_TOKEN: 0x80090308 }; MISMATCH = 0x80090331; ptr(0x8009030E)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          x = { code: 0x80090308 }; status = 0x80090331; new Failure(0x8009030E)
                      ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                                             ~~~~~~~~~~ magicLiteral
            \`0x80090331\` is SEC_E_ALGORITHM_MISMATCH: its notation is that of a status code.
            The file has no module system that could import a constant.
                                                                     ~~~~~~~~~~ magicLiteral
            \`0x8009030E\` is SEC_E_NO_CREDENTIALS: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a key whose value is prose',
      code: "t = { 0x8009030c: 'bad password' }",
      nearMiss: "t = { 0x8009030c: 'SEC_E_LOGON_DENIED' }",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          t = { 0x8009030c: 'bad password' }
                ~~~~~~~~~~ magicLiteral
            \`0x8009030c\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
  ],
  valid: [
    {
      name: 'a constant',
      code: 'const invalidToken = 0x80090308',
      nearMiss: 'let invalidToken = 0x80090308',
    },
    {
      name: 'a static field and a name in capitals',
      code: 'class Codes { static invalid = 0x80090308 }; Codes.INVALID = 0x80090308',
      nearMiss: 'Codes.invalid = 0x80090308',
    },
    {
      name: 'an exported name',
      code: 'exports.invalidToken = 0x80090308',
      nearMiss: 'imports.invalidToken = 0x80090308',
    },
    {
      name: 'a row of a table',
      code: "t = [{ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308 }]; m = new Map([[0x80090331, 'SEC_E_ALGORITHM_MISMATCH']])",
      nearMiss: "t = [{ name: 'bad token', value: 0x80090308 }]",
    },
    {
      name: 'an enum member',
      code: 'enum Codes { invalid = 0x80090308 }',
      nearMiss: 'enum Codes { invalid = f(0x80090308) }',
      filename: 'file.ts',
      notOn: { espree: 'reads no TypeScript' },
    },
    {
      name: 'an address',
      code: 'ptr(0x80090308); mem[0x80090308]; rom.write32(0x80090308, v); base.add(0x80090308)',
      nearMiss: 'throwStatus(0x80090308)',
    },
    {
      name: 'a colour and an offset',
      code: 'new Fog(0x090312); view.getUint8(0x90312)',
      nearMiss: 'new Fog(0x00090312)',
    },
    {
      name: 'somebody’s number with a common name',
      code: 'if (status === 590610) next()',
      nearMiss: 'if (status === 590610) next(); else if (x === SEC_E_OK) done()',
    },
    {
      name: 'zero',
      code: 'if (sspi.InitializeSecurityContextW() === 0) done(0x90312)',
      nearMiss: 'if (sspi.InitializeSecurityContextW() === 0x90312) done()',
    },
    {
      name: 'a code that is looked for in a longer text',
      code: "if (message.includes('0x80090308')) stop()",
      nearMiss: "if (['0x80090308'].includes(message)) stop()",
    },
    {
      name: 'a number inside a longer text',
      code: "if (message.includes('error 80090308:')) stop()",
      nearMiss: "if (message === '0x80090308') stop()",
    },
  ],
})

// The tables that decide are the recogniser's; the rule must see every row of them.
const inComparison = (written: string) => `if (x === (${written})) stop()`
const asStatus = (written: string) => `if (SECURITY_STATUS === ${written}) stop()`
const rows = [
  ...statusContexts.map(({ name, example, nearMiss }) => ({ name, reported: example, not: nearMiss })),
  ...exemptions.map(({ name, example, nearMiss }) => ({ name, reported: nearMiss, not: example })),
  ...[...literalNotations, ...compositeNotations].map(({ name, example, nearMiss }) => {
    return { name, reported: inComparison(example), not: inComparison(nearMiss) }
  }),
  ...textNotations.map(({ name, example, nearMiss }) => {
    return { name, reported: asStatus(example), not: asStatus(nearMiss) }
  }),
]

describe.each(rows)('the row $name', ({ reported, not }) => {
  const input = { rule: 'no-magic-status', options: [], settings: {}, filename: 'file.js' } as const
  const reportsOf = (code: string) => lint({ ...input, code, sourceType: 'module' }, 10, 'espree')

  it(`reports ${reported}`, () => {
    expect(reportsOf(reported)).not.toEqual([])
  })

  it(`does not report ${not}`, () => {
    expect(reportsOf(not)).toEqual([])
  })
})
