import { onlyTypeScript, testRule } from '../../rule-tester.ts'

const imported = "import { isError } from 'sspi-status'"

// What a test of the severity would take the place of, and where it cannot.
testRule('no-obsolete-status', {
  invalid: [
    {
      name: 'a text that may be no status, of which `isError` would throw',
      code: `${imported}
if (err.code === 'SEC_E_LOGON_DENIED') deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (err.code === 'SEC_E_LOGON_DENIED') deny()
                         ~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a namespace, which has the function too',
      code: `import * as sspi from 'sspi-status'
const isDenied = rc == sspi.SEC_E_LOGON_DENIED`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import * as sspi from 'sspi-status'
          const isDenied = rc == sspi.SEC_E_LOGON_DENIED
                                 ~~~~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
            SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
            Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          --- testSeverity: Test the severity: \`sspi.isError(rc)\`.
          import * as sspi from 'sspi-status'
          const isDenied = sspi.isError(rc)
        `),
    },
    {
      name: 'a file that has another function of that name',
      code: `import { isError } from 'lodash'
if (rc === SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { isError } from 'lodash'
          if (rc === SEC_E_LOGON_DENIED) deny()
                     ~~~~~~~~~~~~~~~~~~ obsoleteStatus
            SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
            Whoever asks for it alone misses the other refusals: treat every error as a refusal.
          --- testSeverity: Test the severity: \`isError_2(rc)\`.
          import { isError } from 'lodash'
          import { isError as isError_2 } from 'sspi-status'
          if (isError_2(rc)) deny()
        `),
    },
    {
      name: 'a comment inside, which would be lost',
      code: `${imported}
if (rc === /* wrong password */ SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (rc === /* wrong password */ SEC_E_LOGON_DENIED) deny()
                                        ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a file without modules, which gets no import',
      code: 'if (rc === 0x8009030c) deny()',
      sourceType: 'script',
      report: (report) =>
        report.toMatchInlineSnapshot(`
        if (rc === 0x8009030c) deny()
                   ~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a project whose constants come from a file of its own, which has no functions',
      code: "import { SEC_E_LOGON_DENIED } from './codes.js'\nif (rc === SEC_E_LOGON_DENIED) deny()",
      settings: { module: './codes.js' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_LOGON_DENIED } from './codes.js'
        if (rc === SEC_E_LOGON_DENIED) deny()
                   ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a status with a cast',
      code: `${imported}
if ((rc as number) === codes.SEC_E_LOGON_DENIED!) deny()`,
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if ((rc as number) === codes.SEC_E_LOGON_DENIED!) deny()
                               ~~~~~~~~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        --- testSeverity: Test the severity: \`isError(rc as number)\`.
        import { isError } from 'sspi-status'
        if (isError(rc as number)) deny()
      `),
    },
    {
      name: 'a property that may hold the text of another error, of which `isError` would throw',
      code: `${imported}
if (err.code === SEC_E_LOGON_DENIED || err.code === 'ECONNREFUSED') deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (err.code === SEC_E_LOGON_DENIED || err.code === 'ECONNREFUSED') deny()
                         ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'a value that may be absent, of which it would throw too',
      code: `${imported}
if (result?.rc === SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (result?.rc === SEC_E_LOGON_DENIED) deny()
                           ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
      `),
    },
    {
      name: 'another error of the same value, which it would swallow',
      code: `${imported}
if (rc === SEC_E_LOGON_DENIED) deny()
else if (rc === SEC_E_NO_CREDENTIALS) ask()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (rc === SEC_E_LOGON_DENIED) deny()
                   ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        else if (rc === SEC_E_NO_CREDENTIALS) ask()
      `),
    },
    {
      name: 'another error of another value',
      code: `${imported}
if (rc === SEC_E_LOGON_DENIED) deny()
else if (hr === SEC_E_NO_CREDENTIALS) ask()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if (rc === SEC_E_LOGON_DENIED) deny()
                   ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        else if (hr === SEC_E_NO_CREDENTIALS) ask()
        --- testSeverity: Test the severity: \`isError(rc)\`.
        import { isError } from 'sspi-status'
        if (isError(rc)) deny()
        else if (hr === SEC_E_NO_CREDENTIALS) ask()
      `),
    },
    {
      name: 'a sequence, which is one argument',
      code: `${imported}
if ((log(), rc) === SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        if ((log(), rc) === SEC_E_LOGON_DENIED) deny()
                            ~~~~~~~~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        --- testSeverity: Test the severity: \`isError((log(), rc))\`.
        import { isError } from 'sspi-status'
        if (isError((log(), rc))) deny()
      `),
    },
    {
      name: 'a number, whatever its name',
      code: `${imported}
const x = bytes.readInt32LE(0)
if (x === -2146893044) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { isError } from 'sspi-status'
        const x = bytes.readInt32LE(0)
        if (x === -2146893044) deny()
                  ~~~~~~~~~~~ obsoleteStatus
          SEC_E_LOGON_DENIED is documented as obsolete, though Windows still returns it.
          Whoever asks for it alone misses the other refusals: treat every error as a refusal.
        --- testSeverity: Test the severity: \`isError(x)\`.
        import { isError } from 'sspi-status'
        const x = bytes.readInt32LE(0)
        if (isError(x)) deny()
      `),
    },
  ],
})
