import { testRule } from '../rule-tester.ts'

// Most cases are files without a module system: their reports are short, because nothing can be imported there.

testRule('no-magic-status', {
  invalid: [
    {
      name: 'hex in a comparison',
      code: 'if (rc === 0x80090308) stop()',
      nearMiss: 'if (rc === SEC_E_INVALID_TOKEN) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a label of a switch',
      code: 'switch (result) { case -2146893044: deny() }',
      nearMiss: 'switch (result) { case -2146892801: deny() }',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          switch (result) { case -2146893044: deny() }
                                 ~~~~~~~~~~~ magicLiteral
            \`-2146893044\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a continuation code beside a name that is one of a status',
      code: 'while (ctx.SECURITY_STATUS === 0x90312) next()',
      nearMiss: 'while (ctx.security_status === 0x90312) next()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          while (ctx.SECURITY_STATUS === 0x90312) next()
                                         ~~~~~~~ magicLiteral
            \`0x90312\` is SEC_I_CONTINUE_NEEDED: it is compared with a value that is named like a status.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'an exact text',
      code: "if (error.code === '0x8009030C') deny()",
      nearMiss: "if (error.code === '0x8009030C: denied') deny()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (error.code === '0x8009030C') deny()
                             ~~~~~~~~~~~~ magicLiteral
            \`'0x8009030C'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'several codes of one file, each at its place',
      code: 'if (rc === 0x80090308) stop()\nelse if (rc === 0x80090331)\n\tfail(\n\t\t0x8009030c\n\t)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
          else if (rc === 0x80090331)
                          ~~~~~~~~~~ magicLiteral
            \`0x80090331\` is SEC_E_ALGORITHM_MISMATCH: its notation is that of a status code.
            The file has no module system that could import a constant.
          	fail(
          		0x8009030c
          		~~~~~~~~~~ magicLiteral
            \`0x8009030c\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
          	)
        `),
    },
  ],
})
