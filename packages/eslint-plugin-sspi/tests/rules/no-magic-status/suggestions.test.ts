import { testRule } from '../../rule-tester.ts'

// Where a constant must be imported first, that is for a person to decide: a suggestion, with the import.

testRule('no-magic-status', {
  invalid: [
    {
      name: 'a new import below the others',
      code: "import { a } from './a.js'\n\nif (rc === 0x80090308) a()\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { a } from './a.js'

          if (rc === 0x80090308) a()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { a } from './a.js'
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'

          if (rc === SEC_E_INVALID_TOKEN) a()
        `),
    },
    {
      name: 'into an import that is there, one name for each suggestion',
      code: "import { SEC_E_OK } from 'sspi-status'\nf(0x80090308, 0x8009030C)\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_OK } from 'sspi-status'
          f(0x80090308, 0x8009030C)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 2:3 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { SEC_E_OK, SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN, 0x8009030C)
          --- 2:15 importConstant: Import SEC_E_LOGON_DENIED and write SEC_E_LOGON_DENIED.
          import { SEC_E_OK, SEC_E_LOGON_DENIED } from 'sspi-status'
          f(0x80090308, SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'each representation from its own entry point',
      code: 'export const f = (x) => x == -2146893048 || x == 0x80090308n\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const f = (x) => x == -2146893048 || x == 0x80090308n
                                       ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                                                           ~~~~~~~~~~~ magicLiteral
            \`0x80090308n\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 1:30 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'
          export const f = (x) => x == SEC_E_INVALID_TOKEN || x == 0x80090308n
          --- 1:50 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_BIGINT.
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_BIGINT } from 'sspi-status/bigint'
          export const f = (x) => x == -2146893048 || x == SEC_E_INVALID_TOKEN_BIGINT
        `),
    },
    {
      name: 'a continuation code follows the other codes of its file',
      code: 'export const f = (rc) => rc === 0x90312 || rc === -2146893048\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const f = (rc) => rc === 0x90312 || rc === -2146893048
                                          ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: what it is compared with is compared with a status code elsewhere.
            A reader must look the number up, and a wrong digit goes unnoticed.
                                                            ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 1:33 importConstant: Import SEC_I_CONTINUE_NEEDED and write SEC_I_CONTINUE_NEEDED.
          import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'
          export const f = (rc) => rc === SEC_I_CONTINUE_NEEDED || rc === -2146893048
          --- 1:51 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'
          export const f = (rc) => rc === 0x90312 || rc === SEC_E_INVALID_TOKEN
        `),
    },
    {
      name: 'an exact text',
      code: "export const f = (text) => text === '0x8009030C'\n",
      nearMiss: "export const f = (text) => text === '0x8009030C.'\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const f = (text) => text === '0x8009030C'
                                              ~~~~~~~~~~~~ magicLiteral
            \`'0x8009030C'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_LOGON_DENIED and write \`0x\${SEC_E_LOGON_DENIED}\`.
          import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'
          export const f = (text) => text === \`0x\${SEC_E_LOGON_DENIED}\`
        `),
    },
    {
      name: 'a text of JSX',
      code: 'export const f = () => <Failure code="0x80090331" />\n',
      nearMiss: 'export const f = () => <Failure>0x80090331</Failure>\n',
      filename: 'file.jsx',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const f = () => <Failure code="0x80090331" />
                                               ~~~~~~~~~~~~ magicLiteral
            \`"0x80090331"\` is SEC_E_ALGORITHM_MISMATCH: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_ALGORITHM_MISMATCH and write {\`0x\${SEC_E_ALGORITHM_MISMATCH}\`}.
          import { SEC_E_ALGORITHM_MISMATCH } from 'sspi-status/hex'
          export const f = () => <Failure code={\`0x\${SEC_E_ALGORITHM_MISMATCH}\`} />
        `),
    },
    {
      name: 'a taken name',
      code: 'export const f = (SEC_E_INVALID_TOKEN) => SEC_E_INVALID_TOKEN === 0x80090308\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          export const f = (SEC_E_INVALID_TOKEN) => SEC_E_INVALID_TOKEN === 0x80090308
                                                                            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_2.
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from 'sspi-status'
          export const f = (SEC_E_INVALID_TOKEN) => SEC_E_INVALID_TOKEN === SEC_E_INVALID_TOKEN_2
        `),
    },
    {
      name: 'below a hashbang and a directive, with the line ends of the file',
      code: "#!/usr/bin/env node\r\n'use strict'\r\nrequire('./a')\r\nf(0x80090308)\r\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          #!/usr/bin/env node␍
          'use strict'␍
          require('./a')␍
          f(0x80090308)␍
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          #!/usr/bin/env node␍
          'use strict'␍
          require('./a')␍
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')␍
          f(SEC_E_INVALID_TOKEN)␍
        `),
    },
    {
      name: 'below a licence and behind a byte-order mark',
      code: '\uFEFF/* Copyright */\nf(0x80090308)\n',
      filename: 'file.mjs',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          <BOM>/* Copyright */
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          <BOM>/* Copyright */
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN)
        `),
    },
  ],
})
