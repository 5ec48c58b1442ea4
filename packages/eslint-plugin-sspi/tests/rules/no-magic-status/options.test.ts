import { testRule } from '../../rule-tester.ts'

testRule('no-magic-status', {
  invalid: [
    {
      name: 'checkZero: zero beside the result of an SSPI call',
      code: 'const ret = sspi.InitializeSecurityContextW()\nif (ret === 0 || xhr.status === 0) done()\n',
      nearMiss: 'const ret = xhr.send()\nif (ret === 0 || xhr.status === 0) done()\n',
      options: [{ checkZero: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const ret = sspi.InitializeSecurityContextW()
          if (ret === 0 || xhr.status === 0) done()
                      ~ magicLiteral
            \`0\` is SEC_E_OK: it is compared with the result of an SSPI call.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'checkZero: in every notation, with a constant in scope',
      code: "import { SEC_E_OK } from 'sspi-status'\nswitch (sspi.initializeSecurityContext()) { case 0x0: done() }\n",
      nearMiss:
        "import { SEC_E_OK } from 'sspi-status'\nswitch (sspi.initializeSecurityContext()) { case 1: done() }\n",
      options: [{ checkZero: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_OK } from 'sspi-status'
          switch (sspi.initializeSecurityContext()) { case 0x0: done() }
                                                           ~~~ magicLiteral
            \`0x0\` is SEC_E_OK: it is compared with the result of an SSPI call.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_OK } from 'sspi-status'
          switch (sspi.initializeSecurityContext()) { case SEC_E_OK: done() }
        `),
    },
    {
      name: 'checkGenerated: a file that says it is generated',
      code: '// @generated\nif (rc === 0x80090308) stop()\n',
      options: [{ checkGenerated: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          // @generated
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'checkGenerated: a file whose name says it is minified',
      code: 'if (rc === 0x80090308) stop()\n',
      filename: 'client.min.js',
      options: [{ checkGenerated: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'fixWithImport: the first pass imports what all need, the second replaces the rest',
      code: "import './a.js'\nf(0x80090308, 0x8009030C, 0x80090308)\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308, 0x8009030C, 0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                                    ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed, pass 1
          import './a.js'
          import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN, 0x8009030C, 0x80090308)
          --- fixed, pass 2
          import './a.js'
          import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED, SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'fixWithImport: by `require` in CommonJS',
      code: "'use strict'\nconst a = require('a')\na(-2146893048, -2146893044)\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          'use strict'
          const a = require('a')
          a(-2146893048, -2146893044)
            ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                         ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed, pass 1
          'use strict'
          const a = require('a')
          const { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } = require('sspi-status/int32')
          a(SEC_E_INVALID_TOKEN, -2146893044)
          --- fixed, pass 2
          'use strict'
          const a = require('a')
          const { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } = require('sspi-status/int32')
          a(SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'fixWithImport: both representations, the second under an alias',
      code: "import './a.js'\nf(0x80090308, -2146893048)\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308, -2146893048)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed, pass 1
          import './a.js'
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_INT32 } from 'sspi-status/int32'
          f(SEC_E_INVALID_TOKEN, -2146893048)
          --- fixed, pass 2
          import './a.js'
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_INT32 } from 'sspi-status/int32'
          f(SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32)
        `),
    },
    {
      name: 'fixWithImport: a text stays a suggestion, and its name is not imported',
      code: "import './a.js'\nf(0x80090308, '0x8009030C')\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308, '0x8009030C')
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~~~ magicLiteral
            \`'0x8009030C'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 2:15 importConstant: Import SEC_E_LOGON_DENIED and write \`0x\${SEC_E_LOGON_DENIED}\`.
          import './a.js'
          import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'
          f(0x80090308, \`0x\${SEC_E_LOGON_DENIED}\`)
          --- fixed
          import './a.js'
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN, '0x8009030C')
        `),
    },
    {
      name: 'fixWithImport: what a comment silences adds no name to the import',
      code: "import './a.js'\nf(0x80090308) // eslint-disable-line -- measured\nf(0x8009030C)\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308) // eslint-disable-line -- measured
          f(0x8009030C)
            ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import './a.js'
          import { SEC_E_LOGON_DENIED } from 'sspi-status'
          f(0x80090308) // eslint-disable-line -- measured
          f(SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'fixWithImport: a comment that silences nothing here, or another rule, changes nothing',
      code: "import './a.js'\nf(0x80090308) // eslint-disable-line no-undef\n// eslint-disable\nf(0x8009030C)\n",
      options: [{ fixWithImport: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308) // eslint-disable-line no-undef
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          // eslint-disable
          f(0x8009030C)
            ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed, pass 1
          import './a.js'
          import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN) // eslint-disable-line no-undef
          // eslint-disable
          f(0x8009030C)
          --- fixed, pass 2
          import './a.js'
          import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN) // eslint-disable-line no-undef
          // eslint-disable
          f(SEC_E_LOGON_DENIED)
        `),
    },
  ],
  valid: [
    {
      name: 'zero, where nobody asks',
      code: 'if (sspi.InitializeSecurityContextW() === 0) done()',
      nearMiss: 'if (sspi.InitializeSecurityContextW() === 0x90312) next()',
    },
    {
      name: 'a generated file',
      code: '// @generated\nif (rc === 0x80090308) stop()',
      nearMiss: 'if (rc === 0x80090308) stop() // @generated',
    },
    {
      name: 'a minified file',
      code: `f("${'x'.repeat(600)}", 0x80090308)`,
      nearMiss: `f("${'x'.repeat(600)}", 0x80090308)\n\n`,
    },
  ],
})
