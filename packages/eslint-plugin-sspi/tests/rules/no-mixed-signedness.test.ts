import { testRule } from '../rule-tester.ts'

testRule('no-mixed-signedness', {
  invalid: [
    {
      name: 'an int32 from `| 0` and an unsigned literal',
      code: 'if ((status | 0) === 0x80090308) stop()',
      nearMiss: 'if (status === 0x80090308) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if ((status | 0) === 0x80090308) stop()
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`status | 0\` is int32: \`|\` makes it so; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
        `),
    },
    {
      name: 'an unsigned number from `>>> 0` and an int32 literal',
      code: 'if (status >>> 0 !== -2146893048) stop()',
      nearMiss: 'if (status >>> 0 !== 2148074248) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (status >>> 0 !== -2146893048) stop()
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`status >>> 0\` is unsigned: \`>>>\` makes it so; \`-2146893048\` is int32: it is negative.
            So the comparison is always true.
        `),
    },
    {
      name: 'a mask of all bits, which is signed',
      code: 'if ((status & 0xffffffff) == 0x80090308) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if ((status & 0xffffffff) == 0x80090308) stop()
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`status & 0xffffffff\` is int32: \`&\` makes it so; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
        `),
    },
    {
      name: 'what koffi returns and an unsigned constant',
      code: `import { SEC_E_LOGON_DENIED } from 'sspi-status'
const accept = lib.func('int32_t AcceptSecurityContext(void *, void *)')
const rc = accept(a, b)
if (rc === SEC_E_LOGON_DENIED) deny()`,
      nearMiss: `import { SEC_E_LOGON_DENIED } from 'sspi-status'
const accept = lib.func('uint32_t AcceptSecurityContext(void *, void *)')
const rc = accept(a, b)
if (rc === SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_LOGON_DENIED } from 'sspi-status'
        const accept = lib.func('int32_t AcceptSecurityContext(void *, void *)')
        const rc = accept(a, b)
        if (rc === SEC_E_LOGON_DENIED) deny()
            ~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
          \`rc\` is int32: koffi declares \`int32_t\`; \`SEC_E_LOGON_DENIED\` is unsigned: \`sspi-status\` has it so.
          So the comparison is always false.
        --- compareUnsigned: Compare the unsigned number: \`rc >>> 0\`.
        import { SEC_E_LOGON_DENIED } from 'sspi-status'
        const accept = lib.func('int32_t AcceptSecurityContext(void *, void *)')
        const rc = accept(a, b)
        if (rc >>> 0 === SEC_E_LOGON_DENIED) deny()
      `),
    },
    {
      name: 'a converted variable and a constant of the other entry point, which can be changed',
      code: `import { SEC_E_LOGON_DENIED } from 'sspi-status/int32'
const rc = accept(a, b) >>> 0
if (rc === SEC_E_LOGON_DENIED) deny()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_LOGON_DENIED } from 'sspi-status/int32'
        const rc = accept(a, b) >>> 0
        if (rc === SEC_E_LOGON_DENIED) deny()
            ~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
          \`rc\` is unsigned: \`>>>\` makes it so; \`SEC_E_LOGON_DENIED\` is int32: \`sspi-status/int32\` has it so.
          So the comparison is always false.
        --- useMatchingConstant: Write the unsigned constant SEC_E_LOGON_DENIED.
        import { SEC_E_LOGON_DENIED } from 'sspi-status/int32'
        import { SEC_E_LOGON_DENIED as SEC_E_LOGON_DENIED_2 } from 'sspi-status'
        const rc = accept(a, b) >>> 0
        if (rc === SEC_E_LOGON_DENIED_2) deny()
      `),
    },
    {
      name: 'labels of a switch, with a discriminant that no other label needs',
      code: `switch (buffer.readInt32LE(0)) {
  case 0x80090308: stop(); break
  case 0x90312: next()
}`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          switch (buffer.readInt32LE(0)) {
            case 0x80090308: stop(); break
                 ~~~~~~~~~~ mixedRepresentation
            \`buffer.readInt32LE(0)\` is int32: \`readInt32LE\` returns it so; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
            case 0x90312: next()
          }
          --- compareUnsigned: Compare the unsigned number: \`buffer.readInt32LE(0) >>> 0\`.
          switch (buffer.readInt32LE(0) >>> 0) {
            case 0x80090308: stop(); break
            case 0x90312: next()
          }
        `),
    },
    {
      name: 'one wrong label among right ones',
      code: `const rc = lib.symbols.AcceptSecurityContext()
Deno.dlopen('secur32', { AcceptSecurityContext: { parameters: [], result: 'i32' } })
switch (rc) {
  case -2146893044: deny(); break
  case 0x80090308: stop()
}`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const rc = lib.symbols.AcceptSecurityContext()
          Deno.dlopen('secur32', { AcceptSecurityContext: { parameters: [], result: 'i32' } })
          switch (rc) {
            case -2146893044: deny(); break
            case 0x80090308: stop()
                 ~~~~~~~~~~ mixedRepresentation
            \`rc\` is int32: Deno declares \`i32\`; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
          }
        `),
    },
    {
      name: 'a member of a set',
      code: `const fatal = new Set([0x80090302, 0x80090308])
if (fatal.has(status | 0)) stop()`,
      nearMiss: `const fatal = new Set([0x80090302, 0x80090308])
if (fatal.has(status >>> 0)) stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const fatal = new Set([0x80090302, 0x80090308])
          if (fatal.has(status | 0)) stop()
              ~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`status | 0\` is int32: \`|\` makes it so; \`0x80090302\` is unsigned: it is positive.
            So the comparison is always false.
        `),
    },
    {
      name: 'a bigint and a number',
      code: 'if (BigInt(status) === 0x80090308) stop()',
      nearMiss: 'if (BigInt(status) == 0x80090308) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          if (BigInt(status) === 0x80090308) stop()
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`BigInt(status)\` is a bigint: \`BigInt\` returns it so; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
        `),
    },
    {
      name: 'an informational code, where a bigint never equals it',
      code: "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/bigint'\nif ((status | 0) === SEC_I_CONTINUE_NEEDED) next()",
      nearMiss:
        "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'\nif (status >>> 0 === SEC_I_CONTINUE_NEEDED) next()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/bigint'
        if ((status | 0) === SEC_I_CONTINUE_NEEDED) next()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
          \`status | 0\` is int32: \`|\` makes it so; \`SEC_I_CONTINUE_NEEDED\` is a bigint: \`sspi-status/bigint\` has it so.
          So the comparison is always false.
        --- useMatchingConstant: Write the int32 constant SEC_I_CONTINUE_NEEDED.
        import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/bigint'
        import { SEC_I_CONTINUE_NEEDED as SEC_I_CONTINUE_NEEDED_INT32 } from 'sspi-status/int32'
        if ((status | 0) === SEC_I_CONTINUE_NEEDED_INT32) next()
      `),
    },
    {
      name: 'a namespace',
      code: "import * as codes from 'sspi-status'\nif (status.toInt32() === codes.SEC_E_INVALID_TOKEN) stop()",
      nearMiss:
        "import * as codes from './codes.js'\nif (status.toInt32() === codes.SEC_E_INVALID_TOKEN) stop()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import * as codes from 'sspi-status'
        if (status.toInt32() === codes.SEC_E_INVALID_TOKEN) stop()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
          \`status.toInt32()\` is int32: \`toInt32\` returns it so; \`codes.SEC_E_INVALID_TOKEN\` is unsigned: \`sspi-status\` has it so.
          So the comparison is always false.
        --- useMatchingConstant: Write the int32 constant SEC_E_INVALID_TOKEN.
        import * as codes from 'sspi-status'
        import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'
        if (status.toInt32() === SEC_E_INVALID_TOKEN) stop()
      `),
    },
    {
      name: 'a result of an SSPI call, where the settings say what it is',
      code: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (sspi.InitializeSecurityContextW(a) === SEC_E_INVALID_TOKEN) stop()",
      settings: { representation: 'int32' },
      nearMiss:
        "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (other(a) === SEC_E_INVALID_TOKEN) stop()",
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_INVALID_TOKEN } from 'sspi-status'
        if (sspi.InitializeSecurityContextW(a) === SEC_E_INVALID_TOKEN) stop()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
          \`sspi.InitializeSecurityContextW(a)\` is int32: \`settings.sspi.representation\` says so; \`SEC_E_INVALID_TOKEN\` is unsigned: \`sspi-status\` has it so.
          So the comparison is always false.
        --- compareUnsigned: Compare the unsigned number: \`sspi.InitializeSecurityContextW(a) >>> 0\`.
        import { SEC_E_INVALID_TOKEN } from 'sspi-status'
        if (sspi.InitializeSecurityContextW(a) >>> 0 === SEC_E_INVALID_TOKEN) stop()
      `),
    },
    {
      name: 'an element of a typed array',
      code: 'const view = new Int32Array(1)\nif (view[0] === 0x80090308) stop()',
      nearMiss: 'const view = new Uint32Array(1)\nif (view[0] === 0x80090308) stop()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const view = new Int32Array(1)
          if (view[0] === 0x80090308) stop()
              ~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`view[0]\` is int32: it is an element of \`Int32Array\`; \`0x80090308\` is unsigned: it is positive.
            So the comparison is always false.
          --- compareUnsigned: Compare the unsigned number: \`view[0] >>> 0\`.
          const view = new Int32Array(1)
          if (view[0] >>> 0 === 0x80090308) stop()
        `),
    },
    {
      name: 'an enum and a table of the same file',
      code: 'const codes = { denied: -2146893044 }\nif (reply.readUInt32LE(4) === codes.denied) deny()',
      nearMiss: 'const codes = { denied: 2148074252 }\nif (reply.readUInt32LE(4) === codes.denied) deny()',
      report: (report) =>
        report.toMatchInlineSnapshot(`
          const codes = { denied: -2146893044 }
          if (reply.readUInt32LE(4) === codes.denied) deny()
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ mixedRepresentation
            \`reply.readUInt32LE(4)\` is unsigned: \`readUInt32LE\` returns it so; \`codes.denied\` is int32: it is negative.
            So the comparison is always false.
          --- compareInt32: Compare the int32 number: \`(reply.readUInt32LE(4) | 0)\`.
          const codes = { denied: -2146893044 }
          if ((reply.readUInt32LE(4) | 0) === codes.denied) deny()
        `),
    },
  ],
  valid: [
    {
      name: 'is of a parameter, which nothing says',
      code: 'function f(rc) { return rc === 0x80090308 }',
      nearMiss: 'function f(rc) { return ~~rc === 0x80090308 }',
    },
    {
      name: 'a variable that is written in two representations',
      code: 'let rc = a | 0; if (b) rc = a >>> 0; if (rc === 0x80090308) stop()',
      nearMiss: 'let rc = a | 0; if (b) rc = b | 0; if (rc === 0x80090308) stop()',
    },
    {
      name: 'a variable that is calculated with',
      code: 'let rc = a | 0; rc += 2 ** 32; if (rc === 0x80090308) stop()',
      nearMiss: 'let rc = a | 0; if (rc === 0x80090308) stop()',
    },
    {
      name: 'a number that is no status code',
      code: 'if ((color | 0) === 0x80092013) stop()',
      nearMiss: 'if ((color | 0) === 0x80090318) stop()',
    },
    {
      name: 'a generated file',
      code: '// @generated\nif ((status | 0) === 0x80090308) stop()',
      nearMiss: '// made by hand\nif ((status | 0) === 0x80090308) stop()',
    },
    {
      name: 'a text under loose equality',
      code: "if ((status | 0) == '0x80090308') stop()",
      nearMiss: "if ((status | 0) === '0x80090308') stop()",
    },
  ],
})
