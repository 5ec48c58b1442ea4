import { onlyTypeScript, testRule } from '../rule-tester.ts'

testRule('no-unhandled-informational-status', {
  valid: [
    {
      name: 'a wrapper that gives a callback something of its own',
      code: `sspi.context.decryptMessage(descriptor, function (err, context) { show(context.payload) })`,
      nearMiss: `sspi.context.decryptMessage(descriptor, callback)`,
    },
    {
      name: 'a code that wants a retry',
      code: `const rc = secur32.DecryptMessage(c); if (rc === SEC_E_INCOMPLETE_MESSAGE) more(); else if (rc !== 0) stop()`,
      nearMiss: `const rc = secur32.DecryptMessage(c); if (rc === SEC_E_MESSAGE_ALTERED) more(); else if (rc !== 0) stop()`,
    },
    {
      name: 'a hook, unless checkHooks asks for it',
      code: `Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { show(r.toInt32() === 0) } })`,
      nearMiss: `secur32.DecryptMessage(m)`,
    },
    {
      name: 'a function that has no informational results',
      code: `sspi.AcquireCredentialsHandleW(c)`,
      nearMiss: `sspi.AcceptSecurityContext(c)`,
    },
    {
      name: 'a chat',
      code: `chat.decryptMessage(m)`,
      nearMiss: `chat.decryptMessage(m) // Schannel`,
    },
    {
      name: 'one of several codes is handled',
      code: `if (sspi.InitializeSecurityContextW(c) === SEC_I_COMPLETE_NEEDED) finish()`,
      nearMiss: `if (sspi.InitializeSecurityContextW(c) === SEC_E_INVALID_TOKEN) finish()`,
    },
    {
      name: 'every code is handled, and all are required',
      code: `if ([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE].includes(sspi.AcceptSecurityContext(c))) next()`,
      nearMiss: `if ([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_NEEDED].includes(sspi.AcceptSecurityContext(c))) next()`,
      options: [{ require: 'all' }],
    },
    {
      name: 'a name that only the settings of another project have',
      code: `client.step(t)`,
      nearMiss: `sspi.InitializeSecurityContextW(c)`,
    },
  ],
  invalid: [
    {
      name: 'a result that is discarded',
      code: `sspi.InitializeSecurityContextW(c)`,
      nearMiss: `keep(sspi.InitializeSecurityContextW(c))`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        sspi.InitializeSecurityContextW(c)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContextW\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
      `),
    },
    {
      name: 'an awaited result that is compared with SEC_E_OK',
      code: `import { SEC_E_OK } from 'sspi-status'
const rc = await sspi.InitializeSecurityContextW(c)
if (rc !== SEC_E_OK) throw new Error('failed')`,
      nearMiss: `import { SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
const rc = await sspi.InitializeSecurityContextW(c)
if (rc !== SEC_E_OK && rc !== SEC_I_CONTINUE_NEEDED) throw new Error('failed')`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        const rc = await sspi.InitializeSecurityContextW(c)
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContextW\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
        if (rc !== SEC_E_OK) throw new Error('failed')
        --- addComparison: Tell SEC_I_CONTINUE_NEEDED apart.
        import { SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
        const rc = await sspi.InitializeSecurityContextW(c)
        if (rc === SEC_I_CONTINUE_NEEDED) throw new Error('SEC_I_CONTINUE_NEEDED is not handled yet')
        if (rc !== SEC_E_OK) throw new Error('failed')
      `),
    },
    {
      name: 'a comparison beside others gets brackets where it needs them',
      code: `import { SEC_E_OK, SEC_I_CONTINUE_NEEDED as MORE } from 'sspi-status'
const rc = sspi.InitializeSecurityContextW(c)
if (rc !== SEC_E_OK || isClosed) stop()
keep(MORE)`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK, SEC_I_CONTINUE_NEEDED as MORE } from 'sspi-status'
        const rc = sspi.InitializeSecurityContextW(c)
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContextW\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
        if (rc !== SEC_E_OK || isClosed) stop()
        keep(MORE)
      `),
    },
    {
      name: 'a switch',
      code: `import { SEC_E_OK } from 'sspi-status'
switch (sspi.AcceptSecurityContext(c)) {
  case SEC_E_OK:
    finish()
    break
  default:
    stop()
}`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        import { SEC_E_OK } from 'sspi-status'
        switch (sspi.AcceptSecurityContext(c)) {
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`AcceptSecurityContext\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token to the client, wait for its token and call again with it.
          case SEC_E_OK:
            finish()
            break
          default:
            stop()
        }
        --- addComparison: Tell SEC_I_CONTINUE_NEEDED apart.
        import { SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
        switch (sspi.AcceptSecurityContext(c)) {
          case SEC_I_CONTINUE_NEEDED:
            throw new Error('SEC_I_CONTINUE_NEEDED is not handled yet')
          case SEC_E_OK:
            finish()
            break
          default:
            stop()
        }
      `),
    },
    {
      name: 'a switch in one line, of texts',
      code: `switch (sspi.AcceptSecurityContext(c).SECURITY_STATUS) { case 'SEC_E_OK': finish() }`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        switch (sspi.AcceptSecurityContext(c).SECURITY_STATUS) { case 'SEC_E_OK': finish() }
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`AcceptSecurityContext\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token to the client, wait for its token and call again with it.
        --- addComparison: Tell SEC_I_CONTINUE_NEEDED apart.
        switch (sspi.AcceptSecurityContext(c).SECURITY_STATUS) { case 'SEC_I_CONTINUE_NEEDED': throw new Error('SEC_I_CONTINUE_NEEDED is not handled yet'); case 'SEC_E_OK': finish() }
      `),
    },
    {
      name: 'a text',
      code: `const { SECURITY_STATUS } = sspi.InitializeSecurityContext(c); if (SECURITY_STATUS !== 'SEC_E_OK') stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const { SECURITY_STATUS } = sspi.InitializeSecurityContext(c); if (SECURITY_STATUS !== 'SEC_E_OK') stop()
                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContext\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
        --- addComparison: Tell SEC_I_CONTINUE_NEEDED apart.
        const { SECURITY_STATUS } = sspi.InitializeSecurityContext(c); if (SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') throw new Error('SEC_I_CONTINUE_NEEDED is not handled yet'); if (SECURITY_STATUS !== 'SEC_E_OK') stop()
      `),
    },
    {
      name: 'a callback',
      code: `lib.AcceptSecurityContext.async(c, (error, rc) => { if (rc !== 0) stop() })`,
      nearMiss: `lib.AcceptSecurityContext.async(c, (error, rc) => { if (rc === 0x90312) next() })`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        lib.AcceptSecurityContext.async(c, (error, rc) => { if (rc !== 0) stop() })
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`AcceptSecurityContext\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token to the client, wait for its token and call again with it.
      `),
    },
    {
      name: 'a declaration of koffi',
      code: `const accept = lib.func('int32_t AcceptSecurityContext(void *)')
if (accept(c) < 0) stop()`,
      nearMiss: `const accept = lib.func('int32_t Accept(void *)')
if (accept(c) < 0) stop()`,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const accept = lib.func('int32_t AcceptSecurityContext(void *)')
        if (accept(c) < 0) stop()
            ~~~~~~~~~ unhandledStatus
          No informational result of \`AcceptSecurityContext\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token to the client, wait for its token and call again with it.
      `),
    },
    {
      name: 'each code that is missing',
      code: `if (sspi.InitializeSecurityContextW(c) === SEC_I_CONTINUE_NEEDED) next()`,
      nearMiss: `keep(sspi.InitializeSecurityContextW(c))`,
      options: [{ require: 'all' }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
        if (sspi.InitializeSecurityContextW(c) === SEC_I_CONTINUE_NEEDED) next()
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missingCode
          \`InitializeSecurityContextW\` can give SEC_I_COMPLETE_NEEDED, which is not handled here.
          SEC_I_COMPLETE_NEEDED means: finish building the message, then call CompleteAuthToken before treating the context as ready.
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missingCode
          \`InitializeSecurityContextW\` can give SEC_I_COMPLETE_AND_CONTINUE, which is not handled here.
          SEC_I_COMPLETE_AND_CONTINUE means: call CompleteAuthToken, send the output token, then call again with the reply.
      `),
    },
    {
      name: 'a client certificate, with Schannel',
      code: `open(UNISP_NAME); if ([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE].includes(sspi.InitializeSecurityContextW(c))) next()`,
      nearMiss: `open(NEGOSSP_NAME); if ([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE].includes(sspi.InitializeSecurityContextW(c))) next()`,
      options: [{ require: 'all' }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
        open(UNISP_NAME); if ([SEC_I_CONTINUE_NEEDED, SEC_I_COMPLETE_NEEDED, SEC_I_COMPLETE_AND_CONTINUE].includes(sspi.InitializeSecurityContextW(c))) next()
                                                                                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ missingCode
          \`InitializeSecurityContextW\` can give SEC_I_INCOMPLETE_CREDENTIALS, which is not handled here.
          SEC_I_INCOMPLETE_CREDENTIALS means: Schannel: the server asked for a client certificate and none usable was supplied; pick a trusted one (issuer list via QueryContextAttributes), acquire a new credential and call again.
      `),
    },
    {
      name: 'a hook',
      code: `Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { show(r.toInt32() === 0) } })`,
      options: [{ checkHooks: true }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
        Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { show(r.toInt32() === 0) } })
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`DecryptMessage\` is handled here, not even SEC_I_CONTEXT_EXPIRED.
          SEC_I_CONTEXT_EXPIRED means: the peer has started to close: finish with the Schannel shutdown sequence, do not keep reading.
      `),
    },
    {
      name: 'a function of the settings',
      code: `client.step(t)`,
      nearMiss: `other.step(t)`,
      settings: { functions: { 'client.step': ['SEC_I_RENEGOTIATE', 'SEC_I_LOCAL_LOGON'] } },
      options: [{ require: 'all' }],
      report: (report) =>
        report.toMatchInlineSnapshot(`
        client.step(t)
        ~~~~~~~~~~~~~~ missingCode
          \`client.step\` can give SEC_I_RENEGOTIATE, which is not handled here.
          SEC_I_RENEGOTIATE means: a post-handshake message arrived (TLS 1.3 tickets and key updates too): hand the SECBUFFER_EXTRA content, retyped as SECBUFFER_TOKEN, back to InitializeSecurityContext / AcceptSecurityContext; until then Encrypt/DecryptMessage fail with SEC_E_CONTEXT_EXPIRED.
        ~~~~~~~~~~~~~~ missingCode
          \`client.step\` can give SEC_I_LOCAL_LOGON, which is not handled here.
          SEC_I_LOCAL_LOGON means: logged on from locally cached data, because no authority could be reached.
      `),
    },
    {
      name: 'a logger of the settings',
      code: `audit.write(sspi.InitializeSecurityContextW(c))`,
      nearMiss: `other.write(sspi.InitializeSecurityContextW(c))`,
      settings: { loggers: ['audit.*'] },
      report: (report) =>
        report.toMatchInlineSnapshot(`
        audit.write(sspi.InitializeSecurityContextW(c))
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContextW\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
      `),
    },
    {
      name: 'TypeScript',
      code: `const rc = sspi!.InitializeSecurityContextW(c) as number
if (rc! !== 0) throw new Error()`,
      filename: 'file.ts',
      notOn: onlyTypeScript,
      report: (report) =>
        report.toMatchInlineSnapshot(`
        const rc = sspi!.InitializeSecurityContextW(c) as number
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unhandledStatus
          No informational result of \`InitializeSecurityContextW\` is handled here, not even SEC_I_CONTINUE_NEEDED.
          SEC_I_CONTINUE_NEEDED means: send the output token (which may be empty) to the server, wait for its reply token, and call again with the same context.
        if (rc! !== 0) throw new Error()
      `),
    },
  ],
})
