import { onlyTypeScript, testRule } from '../rule-tester.ts'

testRule('no-status-truthiness', {
  valid: [
    {
      name: 'a status that is only named so',
      code: `if (!status) f()`,
      nearMiss: `const status = sspi.AcceptSecurityContext(c); if (!status) f()`,
    },
    {
      name: 'a default',
      code: `const s = sspi.InitializeSecurityContextW(c); const x = s || 1`,
      nearMiss: `const s = sspi.InitializeSecurityContextW(c); if (s || x) f()`,
    },
    {
      name: 'a question whether there is one, before it is told apart',
      code: `const r = sspi.AcceptSecurityContext(c); if (r?.SECURITY_STATUS && r.SECURITY_STATUS === 'SEC_E_OK') f()`,
      nearMiss: `const r = sspi.AcceptSecurityContext(c); if (r?.SECURITY_STATUS && r.token === 'SEC_E_OK') f()`,
    },
    {
      name: 'an object that has the status',
      code: `const x = sspi.AcceptSecurityContext(c); if (x) f(x.SECURITY_STATUS)`,
      nearMiss: `const x = sspi.AcceptSecurityContext(c); if (x) f(y.SECURITY_STATUS)`,
    },
    {
      name: 'a comparison in another function',
      code: `function f(x) { return !x } function g(x) { return x === SEC_E_INVALID_TOKEN }`,
      nearMiss: `function f(x) { return !x || x === SEC_E_INVALID_TOKEN }`,
    },
  ],
  invalid: [
    {
      name: 'not',
      code: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); if (!s) finish()`,
      nearMiss: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); if (s === SEC_E_OK) finish()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); if (!s) finish()
                                                          ~~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
        --- compareWithOk: Write \`s === SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); if (s === SEC_E_OK) finish()
      `),
    },
    {
      name: 'a condition',
      code: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); const text = s ? 'failed' : 'fine'`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); const text = s ? 'failed' : 'fine'
                                                                   ~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
        --- compareWithOk: Write \`s !== SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); const text = s !== SEC_E_OK ? 'failed' : 'fine'
      `),
    },
    {
      name: 'and',
      code: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); s && stop()`,
      nearMiss: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); s !== SEC_E_OK && stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); s && stop()
                                                      ~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
        --- compareWithOk: Write \`s !== SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); s !== SEC_E_OK && stop()
      `),
    },
    {
      name: 'Boolean and twice not, inside other operators',
      code: `import { SEC_E_OK } from 'sspi-status'
const s = sspi.InitializeSecurityContextW(c); f(Boolean(s), !!s, typeof !s, x == !s)`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); f(Boolean(s), !!s, typeof !s, x == !s)
                                                        ~~~~~~~~~~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
                                                                    ~~~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
                                                                                ~~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
                                                                                         ~~ truthyStatus
          \`s\` is tested for truth and is the status that \`InitializeSecurityContextW\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
        --- 2:49 compareWithOk: Write \`s !== SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); f(s !== SEC_E_OK, !!s, typeof !s, x == !s)
        --- 2:61 compareWithOk: Write \`s !== SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); f(Boolean(s), s !== SEC_E_OK, typeof !s, x == !s)
        --- 2:73 compareWithOk: Write \`s === SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); f(Boolean(s), !!s, typeof (s === SEC_E_OK), x == !s)
        --- 2:82 compareWithOk: Write \`s === SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        const s = sspi.InitializeSecurityContextW(c); f(Boolean(s), !!s, typeof !s, x == (s === SEC_E_OK))
      `),
    },
    {
      name: 'an assignment, with the import that is missing',
      code: `let s
while ((s = sspi.AcceptSecurityContext(c))) send()
export { s }`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        let s
        while ((s = sspi.AcceptSecurityContext(c))) send()
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ truthyStatus
          \`s = sspi.AcceptSecurityContext(c)\` is tested for truth and is the status that \`AcceptSecurityContext\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
        export { s }
        --- compareWithOk: Write \`(s = sspi.AcceptSecurityContext(c)) !== SEC_E_OK\`.
        import { SEC_E_OK } from 'sspi-status'
        let s
        while (((s = sspi.AcceptSecurityContext(c)) !== SEC_E_OK)) send()
        export { s }
      `),
    },
    {
      name: 'a status in a text',
      code: `const x = sspi.AcceptSecurityContext(c); if (!x.SECURITY_STATUS) stop()`,
      nearMiss: `const x = sspi.AcceptSecurityContext(c); if (!x.SecBufferDesc) stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const x = sspi.AcceptSecurityContext(c); if (!x.SECURITY_STATUS) stop()
                                                     ~~~~~~~~~~~~~~~~~~ truthyStatus
          \`x.SECURITY_STATUS\` is tested for truth and is the status that \`AcceptSecurityContext\` gives.
          It is a text, so it is always true, whatever it says.
        --- compareWithOk: Write \`x.SECURITY_STATUS === 'SEC_E_OK'\`.
        const x = sspi.AcceptSecurityContext(c); if (x.SECURITY_STATUS === 'SEC_E_OK') stop()
      `),
    },
    {
      name: 'what is compared with a code in the same function',
      code: `function explain(code) { if (!code) return ''; switch (code) { case SEC_E_INVALID_TOKEN: return 'token' } }`,
      nearMiss: `function explain(code) { if (!code) return ''; switch (code) { case 1: return 'token' } }`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        function explain(code) { if (!code) return ''; switch (code) { case SEC_E_INVALID_TOKEN: return 'token' } }
                                     ~~~~~ truthyStatus
          \`code\` is tested for truth and is compared with SEC_E_INVALID_TOKEN in the same function.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
      `),
    },
    {
      name: 'a function without informational results',
      code: `if (sspi.AcquireCredentialsHandleW(c)) stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        if (sspi.AcquireCredentialsHandleW(c)) stop()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ truthyStatus
          \`sspi.AcquireCredentialsHandleW(c)\` is tested for truth and is the status that \`AcquireCredentialsHandleW\` gives.
          SEC_E_OK is 0, so success reads as false.
      `),
    },
    {
      name: 'a hook',
      code: `Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { if (!r.toInt32()) show() } })`,
      nearMiss: `Interceptor.attach(Module.getExportByName('chat.dll', 'DecryptMessage'), { onLeave(r) { if (!r.toInt32()) show() } })`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { if (!r.toInt32()) show() } })
                                                                                                       ~~~~~~~~~~~~ truthyStatus
          \`r.toInt32()\` is tested for truth and is the status that \`DecryptMessage\` gives.
          An informational success like SEC_I_CONTEXT_EXPIRED then counts as failure.
      `),
    },
    {
      name: 'TypeScript',
      code: `const s = sspi.AcceptSecurityContext(c) as number
if (!(s as number)) finish()`,
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const s = sspi.AcceptSecurityContext(c) as number
        if (!(s as number)) finish()
            ~~~~~~~~~~~~~~ truthyStatus
          \`s as number\` is tested for truth and is the status that \`AcceptSecurityContext\` gives.
          An informational success like SEC_I_CONTINUE_NEEDED then counts as failure.
      `),
    },
  ],
})
