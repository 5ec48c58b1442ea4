import { onlyTypeScript, testRule } from '../../rule-tester.ts'

// Files without a module system: their reports are short, because nothing can be imported there.

testRule('no-magic-status', {
  invalid: [
    {
      name: 'hex, whatever the case and with separators',
      code: 'f(0x8009030c, 0X8009030C, 0x8009_030C)',
      nearMiss: 'f(0x8009000c, 0X8009000C, 0x8009_000C)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x8009030c, 0X8009030C, 0x8009_030C)
            ~~~~~~~~~~ magicLiteral
            \`0x8009030c\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
                        ~~~~~~~~~~ magicLiteral
            \`0X8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
                                    ~~~~~~~~~~~ magicLiteral
            \`0x8009_030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'hex of a continuation code with eight digits',
      code: 'f(0x00090312)',
      nearMiss: 'f(0x090312)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x00090312)
            ~~~~~~~~~~ magicLiteral
            \`0x00090312\` is SEC_I_CONTINUE_NEEDED: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'the negative number that an FFI returns',
      code: 'f(-2146893048, -2_146_893_048)',
      nearMiss: 'f(-2146892801, - -2146893048, a - 2146893048)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(-2146893048, -2_146_893_048)
            ~~~~~~~~~~~ magicLiteral
            \`-2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                         ~~~~~~~~~~~~~~ magicLiteral
            \`-2_146_893_048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'the unsigned number',
      code: 'f(2148074248)',
      nearMiss: 'f(2148074495)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(2148074248)
            ~~~~~~~~~~ magicLiteral
            \`2148074248\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a negated hex number, and not its positive half',
      code: 'f(-0x7FF6FCF8)',
      nearMiss: 'f(0x7FF6FCF8)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(-0x7FF6FCF8)
            ~~~~~~~~~~~ magicLiteral
            \`-0x7FF6FCF8\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a conversion, with its operators',
      code: 'f(0x80090308 | 0, ~~0x80090308, ~0x7FF6FCF7, 0x80090308 >> 0, -2146893048 >>> 0)',
      nearMiss: 'f(0x80090308 | 1, 0x80090308 >> 1, 0x80090308 >>> 3, 0x80090308 & 0xffff)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308 | 0, ~~0x80090308, ~0x7FF6FCF7, 0x80090308 >> 0, -2146893048 >>> 0)
            ~~~~~~~~~~~~~~ magicLiteral
            \`0x80090308 | 0\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                            ~~~~~~~~~~~~ magicLiteral
            \`~~0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                                          ~~~~~~~~~~~ magicLiteral
            \`~0x7FF6FCF7\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                                                       ~~~~~~~~~~~~~~~ magicLiteral
            \`0x80090308 >> 0\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                                                                        ~~~~~~~~~~~~~~~~~ magicLiteral
            \`-2146893048 >>> 0\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a subtraction of 2 ** 32, over two lines',
      code: 'f(0x80090308 -\n  0x100000000)',
      nearMiss: 'f(0x80090308 - 0x10000000)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308 -
            ~~~~~~~~~~~~
            0x100000000)
          ~~~~~~~~~~~~~ magicLiteral
            \`0x80090308 - 0x100000000\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'bigints',
      code: 'f(0x80090308n, 2148074248n)',
      nearMiss: 'f(0x800903FFn, 0x80090308n + 1n)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308n, 2148074248n)
            ~~~~~~~~~~~ magicLiteral
            \`0x80090308n\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                         ~~~~~~~~~~~ magicLiteral
            \`2148074248n\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'octal and binary',
      code: 'f(0o20002201410, 0b1000_0000_0000_1001_0000_0011_0000_1000)',
      nearMiss: 'f(0o20002201777, 0b1000_0000_0000_1001_0000_0011_1111_1111)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0o20002201410, 0b1000_0000_0000_1001_0000_0011_0000_1000)
            ~~~~~~~~~~~~~ magicLiteral
            \`0o20002201410\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ magicLiteral
            \`0b1000_0000_0000_1001_0000_0011_0000_1000\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'octal of old, which only scripts have',
      notOn: { typescript: 'reads octal only with 0o' },
      code: 'f(020002201410)',
      sourceType: 'script',
      nearMiss: 'f(020002201777)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(020002201410)
            ~~~~~~~~~~~~ magicLiteral
            \`020002201410\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a template without substitutions',
      code: 'f(`0x80090308`)',
      nearMiss: 'f(`0x80090308:${x}`, tag`0x80090308`)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(\`0x80090308\`)
            ~~~~~~~~~~~~ magicLiteral
            \`\`0x80090308\`\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a name that two codes share is the canonical one',
      code: 'f(0x80090302)',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090302)
            ~~~~~~~~~~ magicLiteral
            \`0x80090302\` is SEC_E_UNSUPPORTED_FUNCTION: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'numbers in TypeScript’s own places',
      code: 'type Bad = 0x80090308\nlet bad = <number>0x80090331\nf(0x8009030C as number, 0x8009030E!)',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          type Bad = 0x80090308
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
          let bad = <number>0x80090331
                            ~~~~~~~~~~ magicLiteral
            \`0x80090331\` is SEC_E_ALGORITHM_MISMATCH: its notation is that of a status code.
            The file has no module system that could import a constant.
          f(0x8009030C as number, 0x8009030E!)
            ~~~~~~~~~~ magicLiteral
            \`0x8009030C\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
            The file has no module system that could import a constant.
                                  ~~~~~~~~~~ magicLiteral
            \`0x8009030E\` is SEC_E_NO_CREDENTIALS: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
  ],
  valid: [
    {
      name: 'an exponent',
      code: 'f(2148074.248e3)',
      nearMiss: 'f(2148074248)',
    },
    {
      name: 'a text that is parsed',
      code: "f(parseInt('80090308', 16))",
      nearMiss: 'f(0x80090308)',
    },
    {
      name: 'a text with an escape',
      code: String.raw`f('0x8009030\x38')`,
      nearMiss: "f('0x80090308')",
    },
    {
      name: 'a code of another family of the same facility',
      code: 'f(0x80092012, 0x80090020, 0x8009)',
      nearMiss: 'f(0x80090302)',
    },
  ],
})
