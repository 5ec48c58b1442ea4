import { testRule } from '../../rule-tester.ts'

testRule('no-magic-status', {
  invalid: [
    {
      name: 'module: another package that is laid out alike',
      code: "import './a.js'\nf(0x80090308, -2146893044)\n",
      settings: { module: '@company/status' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308, -2146893044)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 2:3 importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import './a.js'
          import { SEC_E_INVALID_TOKEN } from '@company/status'
          f(SEC_E_INVALID_TOKEN, -2146893044)
          --- 2:15 importConstant: Import SEC_E_LOGON_DENIED and write SEC_E_LOGON_DENIED.
          import './a.js'
          import { SEC_E_LOGON_DENIED } from '@company/status/int32'
          f(0x80090308, SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'module: an entry point for each representation',
      code: "import { SEC_E_INVALID_TOKEN } from '#codes'\nf(0x80090308, -2146893044)\n",
      settings: { module: { unsigned: '#codes', int32: '#codes/signed' } },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from '#codes'
          f(0x80090308, -2146893044)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
                        ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- 2:15 importConstant: Import SEC_E_LOGON_DENIED and write SEC_E_LOGON_DENIED.
          import { SEC_E_INVALID_TOKEN } from '#codes'
          import { SEC_E_LOGON_DENIED } from '#codes/signed'
          f(0x80090308, SEC_E_LOGON_DENIED)
          --- fixed
          import { SEC_E_INVALID_TOKEN } from '#codes'
          f(SEC_E_INVALID_TOKEN, -2146893044)
        `),
    },
    {
      name: 'module: what another package exports is no constant of ours',
      code: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(0x80090308)\n",
      settings: { module: '@company/status' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN_2.
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from '@company/status'
          f(SEC_E_INVALID_TOKEN_2)
        `),
    },
    {
      name: 'module: a file, from a file two folders below',
      code: "import './a.js'\nf(0x80090308)\n",
      filename: 'src/net/client.js',
      settings: { module: './src/status-codes.js' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import './a.js'
          import { SEC_E_INVALID_TOKEN } from '../status-codes.js'
          f(SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'module: a file, from its neighbour',
      code: "import { SEC_E_INVALID_TOKEN } from './status-codes.js'\nf(0x80090308)\n",
      filename: 'src/client.js',
      settings: { module: './src/status-codes.js' },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_INVALID_TOKEN } from './status-codes.js'
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- fixed
          import { SEC_E_INVALID_TOKEN } from './status-codes.js'
          f(SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'module: a file, from another branch of the tree',
      code: "import './a.js'\nf(-2146893044)\n",
      filename: 'test/client.test.js',
      settings: { module: { int32: './src/int32.js' } },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import './a.js'
          f(-2146893044)
            ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_LOGON_DENIED and write SEC_E_LOGON_DENIED.
          import './a.js'
          import { SEC_E_LOGON_DENIED } from '../src/int32.js'
          f(SEC_E_LOGON_DENIED)
        `),
    },
    {
      name: 'statusNames: a name that holds a status in this project',
      code: 'if (outcome === 0x90312) next()\n',
      nearMiss: 'if (outcomes === 0x90312) next()\n',
      settings: { statusNames: ['out(?:come|put)', 'lastResult'] },
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (outcome === 0x90312) next()
                          ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it is compared with a value that is named like a status.
            The file has no module system that could import a constant.
        `),
    },
  ],
  valid: [
    {
      name: 'a name that holds no status until a setting says so',
      code: 'if (outcome === 0x90312) next()',
      nearMiss: 'if (outcomeStatus === 0x90312) next()',
    },
  ],
})
