import { onlyTypeScript, testRule } from '../../rule-tester.ts'

// How a constant gets into a file: by `import`, by `require`, or not at all.

testRule('no-magic-status', {
  invalid: [
    {
      name: 'a file that requires takes the constant by `require`',
      code: 'var a = require("a");\na(0x80090308);\n',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          var a = require("a");
          a(0x80090308);
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          var a = require("a");
          var { SEC_E_INVALID_TOKEN } = require("sspi-status");
          a(SEC_E_INVALID_TOKEN);
        `),
    },
    {
      name: 'a file that shows nothing, in a package of CommonJS',
      code: 'f(0x80090308)\n',
      sourceType: 'commonjs',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          f(SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'a file that shows nothing, with the name of a CommonJS file',
      code: 'f(0x80090308)\n',
      filename: 'file.cjs',
      sourceType: 'script',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          const { SEC_E_INVALID_TOKEN } = require('sspi-status')
          f(SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'a script has no place for an import',
      code: 'f(0x80090308)\n',
      sourceType: 'script',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'a `.js` file that shows nothing may be a script, whatever ESLint takes it for',
      code: 'f(0x80090308)\n',
      sourceType: 'module',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'an import would turn a TypeScript file without one into a module',
      code: 'declare const rc: number\nif (rc === 0x80090308) stop()\n',
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          declare const rc: number
          if (rc === 0x80090308) stop()
                     ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
    {
      name: 'TypeScript with a module’s extension',
      code: 'f(0x80090308 as number)\n',
      filename: 'file.mts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          f(0x80090308 as number)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN as number)
        `),
    },
    {
      name: 'the script of a component, into an import that is there',
      code: "import { SEC_E_OK } from 'sspi-status'\nf(0x80090308)\n",
      filename: 'Component.vue',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { SEC_E_OK } from 'sspi-status'
          f(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            A reader must look the number up, and a wrong digit goes unnoticed.
          --- importConstant: Import SEC_E_INVALID_TOKEN and write SEC_E_INVALID_TOKEN.
          import { SEC_E_OK, SEC_E_INVALID_TOKEN } from 'sspi-status'
          f(SEC_E_INVALID_TOKEN)
        `),
    },
    {
      name: 'the script of a component never gets a new line',
      code: "import { a } from './a.js'\na(0x80090308)\n",
      filename: 'Component.svelte',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          import { a } from './a.js'
          a(0x80090308)
            ~~~~~~~~~~ magicLiteral
            \`0x80090308\` is SEC_E_INVALID_TOKEN: its notation is that of a status code.
            The file has no module system that could import a constant.
        `),
    },
  ],
})
