import { literalReasons } from 'sspi-analysis'
import { expect, it } from 'vitest'
import { onlyTypeScript, testRule, type InvalidCase } from '../../rule-tester.ts'

// Where the codemod leaves a code alone, the rule reports it and says why, without a fix or suggestion.

const cases: InvalidCase[] = [
  {
    name: 'no-module-system',
    code: 'f(0x80090308)\n',
    report: (report) =>
      report.toMatchInlineSnapshot(`
        f(0x80090308)
          ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          The file has no module system that could import a constant.
      `),
  },
  {
    name: 'comment-inside',
    code: "import 'a'\nf(- /* signed */ 2146893048)\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        f(- /* signed */ 2146893048)
          ~~~~~~~~~~~~~~~~~~~~~~~~~ magicLiteral
          \`- /* signed */ 2146893048\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          A comment inside the expression would be lost.
      `),
  },
  {
    name: 'no-constant',
    code: "import 'a'\nf(-2146893048n)\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        f(-2146893048n)
          ~~~~~~~~~~~~ magicLiteral
          \`-2146893048n\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          No constant has this value: a bigint below zero is not one of the entry points.
      `),
  },
  {
    name: 'lower-case-hex',
    code: "import 'a'\nf('0x8009030c')\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        f('0x8009030c')
          ~~~~~~~~~~~~ magicLiteral
          \`'0x8009030c'\` is SEC_E_LOGON_DENIED: its notation is that of a status code.
          The hex constants have upper-case digits.
      `),
  },
  {
    name: 'class-key',
    code: "import 'a'\nclass A {\n  x = y\n  0x80090308 = 1\n}\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        class A {
          x = y
          0x80090308 = 1
          ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          A computed key could become part of the field above it.
        }
      `),
  },
  {
    name: 'type-member',
    code: "import 'a'\ninterface A { 0x80090308: string }\n",
    filename: 'file.ts',
    notOn: onlyTypeScript,
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        interface A { 0x80090308: string }
                      ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          The key of a type must be of a literal type, and a constant may be declared otherwise.
      `),
  },
  {
    name: 'delete',
    code: "import 'a'\ndelete 0x80090308\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        delete 0x80090308
               ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          A name cannot be deleted.
      `),
  },
  {
    name: 'as-const',
    code: "import 'a'\nf(0x80090308 as const)\n",
    filename: 'file.ts',
    notOn: onlyTypeScript,
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        f(0x80090308 as const)
          ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          Only a literal can be followed by \`as const\`.
      `),
  },
  {
    name: 'enum-member',
    code: "import 'a'\nenum Codes { bad = f(0x80090308) }\n",
    filename: 'file.ts',
    notOn: onlyTypeScript,
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        enum Codes { bad = f(0x80090308) }
                             ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          The value of an enum member would no longer be known at compile time.
      `),
  },
  {
    name: 'ambient',
    code: "import 'a'\ndeclare function f(): 0x80090308\n",
    filename: 'file.ts',
    notOn: onlyTypeScript,
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        declare function f(): 0x80090308
                              ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          An ambient declaration can only hold a literal.
      `),
  },
  {
    name: 'with',
    code: "require('a')\nwith (x) f(0x80090308)\n",
    sourceType: 'script',
    report: (report) =>
      report.toMatchInlineSnapshot(`
        require('a')
        with (x) f(0x80090308)
                   ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          Inside \`with\`, the name could mean something else.
      `),
  },
  {
    name: 'asm-js',
    code: "import 'a'\nfunction f() { 'use asm'; return 0x80090308 }\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        function f() { 'use asm'; return 0x80090308 }
                                         ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          Code that says "use asm" can only hold literals.
      `),
  },
  {
    name: 'ambiguous-syntax',
    code: "import 'a'\nf(a < ~0x7ff6fcf7, b > (c))\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        f(a < ~0x7ff6fcf7, b > (c))
              ~~~~~~~~~~~ magicLiteral
          \`~0x7ff6fcf7\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          A name at this place would be read as the start of something else.
      `),
  },
  {
    name: 'serialized-function',
    code: "import 'a'\npage.evaluate(() => window.rc === 0x80090308)\n",
    report: (report) =>
      report.toMatchInlineSnapshot(`
        import 'a'
        page.evaluate(() => window.rc === 0x80090308)
                                          ~~~~~~~~~~ magicLiteral
          \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
          The function runs elsewhere or before the imports, where they are out of reach.
      `),
  },
]

testRule('no-magic-status', { invalid: cases })

it('has a case for each reason that the rule can give', () => {
  // Numbers and texts are all its business, in modules of any system and language; a generated or minified file is not reported.
  const others = ['text', 'number', 'other-module-system', 'other-language', 'generated', 'minified']
  const reasons = Object.keys(literalReasons).filter((reason) => !others.includes(reason))
  expect(cases.map(({ name }) => name).sort()).toEqual(reasons.sort())
})
