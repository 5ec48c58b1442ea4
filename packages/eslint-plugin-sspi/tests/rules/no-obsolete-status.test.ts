import { testRule } from '../rule-tester.ts'

const imported = "import { isError } from 'sspi-status'"

testRule('no-obsolete-status', {
  invalid: [
    {
      name: 'equality, by name',
      code: `import { SEC_E_LOGON_DENIED } from 'sspi-status'
if (rc === SEC_E_LOGON_DENIED) deny()`,
      nearMiss: `import { SEC_E_NO_CREDENTIALS } from 'sspi-status'
if (rc === SEC_E_NO_CREDENTIALS) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          if (rc === SEC_E_LOGON_DENIED) deny()
                     ~~~~~~~~~~~~~~~~~~ obsoleteStatus
            SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
            Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          --- testSeverity: Test the severity: \`isError(rc)\`.
          import { SEC_E_LOGON_DENIED, isError } from 'sspi-status'
          if (isError(rc)) deny()
        `),
    },
    {
      name: 'inequality, by value',
      code: `${imported}
if (-2146893044 !== (accept(token) | 0)) enter()`,
      nearMiss: `${imported}
if (-2146893042 !== (accept(token) | 0)) enter()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { isError } from 'sspi-status'
          if (-2146893044 !== (accept(token) | 0)) enter()
              ~~~~~~~~~~~ obsoleteStatus
            SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
            Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          --- testSeverity: Test the severity: \`!isError(accept(token) | 0)\`.
          import { isError } from 'sspi-status'
          if (!isError(accept(token) | 0)) enter()
        `),
    },
    {
      name: 'a text that holds a status',
      code: `const { sspi } = require('node-expose-sspi')
function isDenied(context) { return'SEC_E_LOGON_DENIED'===context.SECURITY_STATUS }`,
      nearMiss: `const { sspi } = require('node-expose-sspi')
function isDenied(context) { return'SEC_E_OK'===context.SECURITY_STATUS }`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const { sspi } = require('node-expose-sspi')
        function isDenied(context) { return'SEC_E_LOGON_DENIED'===context.SECURITY_STATUS }
                                           ~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        --- testSeverity: Test the severity: \`isError(context.SECURITY_STATUS)\`.
        const { sspi } = require('node-expose-sspi')
        const { isError } = require('sspi-status')
        function isDenied(context) { return isError(context.SECURITY_STATUS) }
      `),
    },
    {
      name: 'labels',
      code: `switch (rc) {
  case SEC_E_LOGON_DENIED:
  case 0x8009030c:
  case -2146893044:
    deny()
}`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        switch (rc) {
          case SEC_E_LOGON_DENIED:
               ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          case 0x8009030c:
               ~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          case -2146893044:
               ~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
            deny()
        }
      `),
    },
    {
      name: 'members of a list and of a set',
      code: `const REFUSALS = new Set([SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS])
if (REFUSALS.has(rc) || [0x8009030c].includes(rc)) deny()`,
      nearMiss: `const REFUSALS = new Set([SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS])
export { REFUSALS }`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const REFUSALS = new Set([SEC_E_LOGON_DENIED, SEC_E_NO_CREDENTIALS])
                                  ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        if (REFUSALS.has(rc) || [0x8009030c].includes(rc)) deny()
                                 ~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'assertions',
      code: `assert.strictEqual(rc, SEC_E_LOGON_DENIED)
expect(rc).toBe(-2146893044)`,
      nearMiss: 'assert.strictEqual(SEC_E_LOGON_DENIED, 0x8009030c)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        assert.strictEqual(rc, SEC_E_LOGON_DENIED)
                               ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        expect(rc).toBe(-2146893044)
                        ~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'tests of a text',
      code: `if (message.includes('SEC_E_LOGON_DENIED') || message.startsWith('0x8009030c')) deny()
if (/SEC_E_LOGON_DENIED|0x8009030c/i.test(message)) deny()`,
      nearMiss: "if (message.includes('LOGON_DENIED') || message.startsWith('8009030c')) deny()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        if (message.includes('SEC_E_LOGON_DENIED') || message.startsWith('0x8009030c')) deny()
                             ~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
                                                                         ~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        if (/SEC_E_LOGON_DENIED|0x8009030c/i.test(message)) deny()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a constant of the file',
      code: `${imported}
const DENIED = 0x8009030c | 0
if (rc === DENIED) deny()`,
      nearMiss: `${imported}
const address = 0x8009030c | 0
if (rc === address) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        const DENIED = 0x8009030c | 0
        if (rc === DENIED) deny()
                   ~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        --- testSeverity: Test the severity: \`isError(rc)\`.
        import { isError } from 'sspi-status'
        const DENIED = 0x8009030c | 0
        if (isError(rc)) deny()
      `),
    },
  ],
  valid: [
    {
      name: 'a key of an object, which only describes it',
      code: "const texts = { [SEC_E_LOGON_DENIED]: 'denied' }\nshow(texts[rc])",
      nearMiss: 'const codes = [SEC_E_LOGON_DENIED]\nif (codes.includes(rc)) show()',
    },
    {
      name: 'a row of a map',
      code: "const texts = new Map([[SEC_E_LOGON_DENIED, 'denied']])\nshow(texts.has(rc) && texts.get(rc))",
      nearMiss: 'const codes = new Set([SEC_E_LOGON_DENIED])\nshow(codes.has(rc))',
    },
    {
      name: 'a declaration, an argument and an error',
      code: 'const SEC_E_LOGON_DENIED = 0x8009030c\nlog(SEC_E_LOGON_DENIED)\nthrow new Error(SEC_E_LOGON_DENIED)',
      nearMiss: 'const SEC_E_LOGON_DENIED = 0x8009030c\nif (rc === SEC_E_LOGON_DENIED) throw new Error()',
    },
    {
      name: 'an address with the same digits',
      code: 'if (pc === 0x8009030c) jump()',
      nearMiss: 'if (rc === 0x8009030c) jump()',
    },
    {
      name: 'the bare digits in a longer text, which are an LDAP error’s',
      code: "if (message.includes('8009030C')) deny()",
      nearMiss: "if (message.includes('0x8009030C')) deny()",
    },
    {
      name: 'eight digits beside what is no status',
      code: "if (order === '8009030C') ship()",
      nearMiss: "if (errorCode === '8009030C') ship()",
    },
    {
      name: 'a test of the table itself',
      code: "expect(toHex(SEC_E_LOGON_DENIED)).toBe('0x8009030C')\nexpect(lookup(0x8009030c).name).toBe('SEC_E_LOGON_DENIED')",
      nearMiss: "expect(toHex(rc)).toBe('0x8009030C')",
    },
    {
      name: 'a look at what a table or the command line has',
      code: "check(Object.keys(codes).includes('SEC_E_LOGON_DENIED'), process.argv.includes('SEC_E_LOGON_DENIED'))",
      nearMiss: "check(codes.includes('SEC_E_LOGON_DENIED'))",
    },
    {
      name: 'a generated file',
      code: '// @generated\nif (rc === SEC_E_LOGON_DENIED) deny()',
      nearMiss: '// made by hand\nif (rc === SEC_E_LOGON_DENIED) deny()',
    },
  ],
})
