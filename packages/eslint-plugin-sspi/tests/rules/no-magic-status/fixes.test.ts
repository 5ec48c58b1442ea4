import { onlyTypeScript, testRule } from '../../rule-tester.ts'

// A constant that is there already is written in place of the number, by `eslint --fix`.

testRule('no-magic-status', {
  invalid: [
    {
      name: 'an imported constant',
      code: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (rc === 0x80090308) stop()\n",
      nearMiss: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (rc === SEC_E_INVALID_TOKEN) stop()\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          if (rc === SEC_E_INVALID_TOKEN) stop()
        `),
    },
    {
      name: 'a constant under another name, and one of a whole entry point',
      code: "import { SEC_E_INVALID_TOKEN as BAD } from 'sspi-status'\nimport * as int32 from 'sspi-status/int32'\nf(0x80090308, -2146893044)\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN as BAD } from 'sspi-status'
          import * as int32 from 'sspi-status/int32'
          f(0x80090308, -2146893044)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_INVALID_TOKEN as BAD } from 'sspi-status'
          import * as int32 from 'sspi-status/int32'
          f(BAD, int32.SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'an alias of the constant is another name of the same number, and is not taken for it',
      code: "import { SEC_E_NOT_SUPPORTED } from 'sspi-status'\nf(0x80090302)\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_NOT_SUPPORTED } from 'sspi-status'
          f(0x80090302)
            ~~~~~~~~~~ magicLiteral
            \`0x80090302\` is SEC_E_UNSUPPORTED_FUNCTION: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_UNSUPPORTED_FUNCTION and write SEC_E_UNSUPPORTED_FUNCTION.
          import { SEC_E_NOT_SUPPORTED, SEC_E_UNSUPPORTED_FUNCTION } from 'sspi-status'
          f(SEC_E_UNSUPPORTED_FUNCTION)
        `),
    },
    {
      name: 'a constant of the other representation is not the number: only a suggestion',
      code: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(-2146893048)\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(-2146893048)
            ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_INT32.
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_INT32 } from 'sspi-status/int32'
          f(SEC_E_INVALID_TOKEN_INT32)
        `),
    },
    {
      name: 'a continuation code is the same number in both',
      code: "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'\nif (status === 0x90312) next()\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'
          if (status === 0x90312) next()
                         ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it is compared with a value that is named like a status.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'
          if (status === SEC_I_CONTINUE_NEEDED) next()
        `),
    },
    {
      name: 'a required constant',
      code: "const { SEC_E_INVALID_TOKEN } = require('sspi-status')\nif (rc === 0x80090308) stop()\n",
      sourceType: 'commonjs',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          if (rc === SEC_E_INVALID_TOKEN) stop()
        `),
    },
    {
      name: 'a required constant counts only below its `require`',
      code: "if (rc === 0x80090308) stop()\nconst { SEC_E_INVALID_TOKEN } = require('sspi-status')\nif (rc === 0x80090308) stop()\n",
      sourceType: 'commonjs',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 1:12 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_2.
          const { SEC_E_INVALID_TOKEN: SEC_E_INVALID_TOKEN_2 } = require('sspi-status')
          if (rc === SEC_E_INVALID_TOKEN_2) stop()
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          if (rc === 0x80090308) stop()
          --- fixed
          if (rc === 0x80090308) stop()
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          if (rc === SEC_E_INVALID_TOKEN) stop()
        `),
    },
    {
      name: 'a constant of the file itself',
      code: 'const SEC_E_INVALID_TOKEN = 0x80090308\nif (rc === 0x80090308) stop()\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const SEC_E_INVALID_TOKEN = 0x80090308
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          const SEC_E_INVALID_TOKEN = 0x80090308
          if (rc === SEC_E_INVALID_TOKEN) stop()
        `),
    },
    {
      name: 'a constant of the file with another value is not it',
      code: 'const SEC_E_INVALID_TOKEN = 0x80090309\nif (rc === 0x80090308) stop()\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const SEC_E_INVALID_TOKEN = 0x80090309
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a name that means something else where the number stands',
      code: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nconst f = (rc, SEC_E_INVALID_TOKEN) => rc === 0x80090308\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          const f = (rc, SEC_E_INVALID_TOKEN) => rc === 0x80090308
                                                        ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_2.
          import { SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from 'sspi-status'
          const f = (rc, SEC_E_INVALID_TOKEN) => rc === SEC_E_INVALID_TOKEN_2
        `),
    },
    {
      name: 'numbers glued to words',
      code: "import { SEC_E_LOGON_DENIED as DENIED } from 'sspi-status/int32'\nfunction f() { return-2146893044 }\nswitch (f()) { case-2146893044: throw-2146893044 }\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_LOGON_DENIED as DENIED } from 'sspi-status/int32'
          function f() { return-2146893044 }
                               ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          switch (f()) { case-2146893044: throw-2146893044 }
                             ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                                               ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_LOGON_DENIED as DENIED } from 'sspi-status/int32'
          function f() { return DENIED }
          switch (f()) { case DENIED: throw DENIED }
        `),
    },
    {
      name: 'a key becomes computed',
      code: "import { SEC_E_LOGON_DENIED } from 'sspi-status'\nf({ 0x8009030C: 'bad password' })\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          f({ 0x8009030C: 'bad password' })
              ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          f({ [SEC_E_LOGON_DENIED]: 'bad password' })
        `),
    },
    {
      name: 'a type',
      code: "import { SEC_E_LOGON_DENIED } from 'sspi-status'\ntype Denied = 0x8009030C\n",
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          type Denied = 0x8009030C
                        ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          type Denied = typeof SEC_E_LOGON_DENIED
        `),
    },
    {
      name: 'a type-only import gives no value',
      code: "import type { SEC_E_LOGON_DENIED } from 'sspi-status'\nf(0x8009030C)\n",
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import type { SEC_E_LOGON_DENIED } from 'sspi-status'
          f(0x8009030C)
            ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_LOGON_DENIED and write SEC_E_LOGON_DENIED_2.
          import type { SEC_E_LOGON_DENIED } from 'sspi-status'
          import { SEC_E_LOGON_DENIED as SEC_E_LOGON_DENIED_2 } from 'sspi-status'
          f(SEC_E_LOGON_DENIED_2)
        `),
    },
    {
      name: 'a text beside its constant, which is only suggested',
      code: "import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'\nif (code === '8009030C' || code === '0x8009030C') deny()\n",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'
          if (code === '8009030C' || code === '0x8009030C') deny()
                       ~~~~~~~~~~ magicLiteral
            \`'8009030C'\` is SEC_E_LOGON_DENIED: it is compared with a value that is named like a status.
            A reader must look the number up, and a wrong digit goes unnoticed.
                                              ~~~~~~~~~~~~ magicLiteral
            \`'0x8009030C'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 2:14 useConstant: Write SEC_E_LOGON_DENIED.
          import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'
          if (code === SEC_E_LOGON_DENIED || code === '0x8009030C') deny()
          --- 2:37 useConstant: Write \`0x\${SEC_E_LOGON_DENIED}\`.
          import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'
          if (code === '8009030C' || code === \`0x\${SEC_E_LOGON_DENIED}\`) deny()
        `),
    },
    {
      name: 'what surrounds the number, to the byte',
      code: "\uFEFF#!/usr/bin/env node\r\nimport { SEC_E_LOGON_DENIED } from 'sspi-status'\r\n\tf( 0x8009030C ,\r\n\t '\t' )",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          <BOM>#!/usr/bin/env node␍
          import { SEC_E_LOGON_DENIED } from 'sspi-status'␍
          	f( 0x8009030C ,␍
          	   ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          	 '	' )
          --- fixed
          <BOM>#!/usr/bin/env node␍
          import { SEC_E_LOGON_DENIED } from 'sspi-status'␍
          	f( SEC_E_LOGON_DENIED ,␍
          	 '	' )
        `),
    },
  ],
})
