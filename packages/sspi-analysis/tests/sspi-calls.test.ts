import { functions } from 'sspi-status/functions'
import { describe, expect, test } from 'vitest'
import { marked, recognise, type Language } from './recognise.ts'

type Case = [name: string, source: string, language?: Language]

/** What a comparison with a value says of it: only an SSPI call's result makes `0x90312` a code here. */
function isResult(setUp: string, value: string): boolean {
  const { magic } = recognise({ text: `${setUp}; if (${value} === 0x90312) next()` })
  expect(magic.map(({ because }) => because)).toEqual(magic.map(() => 'compared-with-result'))
  return magic.length > 0
}

describe('calls by name', () => {
  const initialize = ['InitializeSecurityContext', 'InitializeSecurityContextA', 'InitializeSecurityContextW']
  const names = [
    ...initialize,
    'AcceptSecurityContext',
    'AcquireCredentialsHandleW',
    'SspiGetAsyncCallStatus',
  ]
  const inEitherCase = names.flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)])

  test.each(inEitherCase)('%s', (name) => {
    expect(isResult('', `${name}(x)`)).toBe(true)
    expect(isResult('', `lib.${name}(x)`)).toBe(true)
    expect(isResult(`let r; r = a.b.${name}(x)`, 'r')).toBe(true)
  })

  test('every function that returns a SECURITY_STATUS, with A or W where it has them', () => {
    const returning = functions.filter(({ returns }) => returns === 'SECURITY_STATUS')
    for (const name of returning.flatMap((row) => [row.name, ...row.variants])) {
      expect(`${name} ${String(isResult('secur32', `x.${name}()`))}`).toBe(`${name} true`)
    }
  })

  test.each([
    ...functions.filter(({ returns }) => returns !== 'SECURITY_STATUS').map(({ name }) => name),
    ...['initializesecuritycontext', 'INITIALIZESECURITYCONTEXT', 'InitializeSecurityContextX'],
    ...['initSecurityContext', 'securityContext', 'NtlmInitializeSecurityContext'],
  ])('not %s', (name) => {
    expect(isResult('', `secur32.${name}(x)`)).toBe(false)
  })
})

describe('an expression is a result', () => {
  test.each([
    ['a call', 'f(sspi.InitializeSecurityContextW(x) === «0x90312»)'],
    ['a call in brackets', "f(sspi['InitializeSecurityContextW'](x) === «0x90312»)"],
    ['an optional call', 'f(sspi?.InitializeSecurityContextW?.(x) === «0x90312»)'],
    ['a call of a module', 'f((0, sspi.InitializeSecurityContextW)(x) === «0x90312»)'],
    [
      'an awaited call',
      'async function f() { if ((await InitializeSecurityContextW(x)) === «0x90312») g() }',
    ],
    [
      'a converted call',
      'f(InitializeSecurityContextW(x) >>> 0 === «0x90312», Number(AcceptSecurityContext()) === «590610»)',
    ],
    ['an assigned call', 'let x; while ((x = InitializeSecurityContextW()) === «0x90312») f(x)'],
    ['a switch on a call', 'switch (InitializeSecurityContextW()) { case «590610»: f() }'],
    ['a list that a call is looked up in', 'f([«590610», «590611»].includes(InitializeSecurityContextW()))'],
    ['an assertion beside a call', 'assert.equal(InitializeSecurityContextW(), «590610»)'],
    [
      'the status of the object that it returns',
      'f(sspi.AcceptSecurityContext(x).SECURITY_STATUS === «0x90312»)',
    ],
    [
      'its other status fields',
      'f(AcceptSecurityContext(x).status === «590610», AcceptSecurityContext(x).returnCode === «590610»)',
    ],
    [
      'the status of an awaited object',
      'async function f() { g((await AcceptSecurityContext(x)).SECURITY_STATUS === «590610») }',
    ],
    [
      'but no other field of it',
      'f(AcceptSecurityContext(x).contextAttr === 590610, AcceptSecurityContext(x).size === 0x90312)',
    ],
    [
      'nor what is made of it',
      'f(g(AcceptSecurityContext(x)) === 590610, AcceptSecurityContext(x)[0] === 590610)',
    ],
    ['nor a sum with it', 'f(AcceptSecurityContext(x) + 1 === 590610)'],
    [
      'nor the function itself',
      'f(AcceptSecurityContext === 590610, new AcceptSecurityContext() === 590610)',
    ],
    ['nor a tag', 'f(AcceptSecurityContext`` === 590610)'],
    [
      'a cast call',
      'f((InitializeSecurityContextW(x) as number) === «0x90312», InitializeSecurityContextW(x)! === «590611»)',
      'ts',
    ],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })
})

describe('through one variable', () => {
  test.each([
    ['const', 'const x = InitializeSecurityContextW(); f(x === «0x90312»)'],
    [
      'let that is assigned later',
      'let x; x = InitializeSecurityContextW(); f(x === «0x90312», x == «590611»)',
    ],
    ['await', 'async function f() { const x = await sspi.AcceptSecurityContext(y); return x === «0x90312» }'],
    ['a conversion', 'const x = InitializeSecurityContextW() | 0; f(x === «0x90312»)'],
    ['a closure', 'const x = InitializeSecurityContextW(); f(() => x === «0x90312»)'],
    [
      'its status field',
      'const x = AcceptSecurityContext(y); f(x.SECURITY_STATUS === «590610», x.status === «0x90312»)',
    ],
    ['one of several values', 'let x = 0; if (y) x = InitializeSecurityContextW(); f(x === «0x90312»)'],
    [
      'a status that is taken out',
      'const { SECURITY_STATUS: x } = AcceptSecurityContext(y); f(x === «590610»)',
    ],
    [
      'a status that is taken out later',
      'let x; ({ status: x } = AcceptSecurityContext(y)); f(x === «590610»)',
    ],
    ['with a default', 'const { returnCode: x = 1 } = await AcceptSecurityContext(y); f(x === «590610»)'],
    [
      'but no other field that is taken out',
      'const { contextAttr: x, size } = AcceptSecurityContext(y); f(x === 590610, size === 0x90312)',
    ],
    [
      'nor a field of a field',
      'const { SECURITY_STATUS: { x } } = AcceptSecurityContext(y); f(x === 590610)',
    ],
    ['nor one of a list', 'const [x] = AcceptSecurityContext(y); f(x === 590610)'],
    ['nor another field', 'const x = AcceptSecurityContext(y); f(x.size === 0x90312)'],
    [
      'nor another variable of that name',
      'const x = AcceptSecurityContext(y); function g(x) { return x === 0x90312 }',
    ],
    ['nor an operation in place', 'let x = 0; x += AcceptSecurityContext(y); f(x === 0x90312)'],
    ['nor what goes through two', 'const x = AcceptSecurityContext(y), z = x; f(z === 0x90312)'],
    ['nor an unknown variable', 'f(x === 0x90312)'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

describe('everyday names', () => {
  const everyday = [
    ...[
      'DecryptMessage',
      'decryptMessage',
      'EncryptMessage',
      'encryptMessage',
      'MakeSignature',
      'makeSignature',
    ],
    ...[
      'VerifySignature',
      'verifySignature',
      'SealMessage',
      'unsealMessage',
      'addCredentials',
      'changeAccountPassword',
    ],
  ]

  test.each(everyday)('%s is somebody else’s by itself', (name) => {
    expect(isResult('', `x.${name}(m)`)).toBe(false)
  })

  test.each(everyday)('%s is SSPI’s in a file about SSPI', (name) => {
    expect(isResult("const x = ffi.load('secur32.dll')", `x.${name}(m)`)).toBe(true)
  })

  test.each([
    ['secur32', "koffi.load('Secur32.dll')"],
    ['sspicli', "Module.load('SspiCli.dll')"],
    ['schannel', '// Schannel'],
    ['an import', "require('node-expose-sspi')"],
    ['another import', "require('sspi-client')"],
    ['a name of the binding', 'open(nodeSspi, winSSPI, sspiModule)'],
    ['a scoped Schannel', 'open(useSchannel)'],
    ['a status name', 'f(SEC_E_OK)'],
    ['the type', '/* returns SECURITY_STATUS */'],
    ['another function', 'lib.FreeContextBuffer(p)'],
    ['another function in camelCase', 'lib.acquireCredentialsHandleW(p)'],
    ['a status code', 'f(0x80090331)'],
  ])('evidence: %s', (_, evidence) => {
    const { magic } = recognise({ text: `${evidence}\n;if (x.decryptMessage(m) === 0x90312) f()` })
    expect(magic.filter(({ because }) => because === 'compared-with-result')).toHaveLength(1)
  })

  test.each([
    ['a channel', 'newsChannel.send(isChannel, classChannel)'],
    ['a class picker', 'const classPicker = passPin + crossPipe + glasspipe'],
    ['a context of something else', 'pod.securityContext = { runAsUser: 1 }'],
    ['credentials', 'const credentials = loadCredentials()'],
    ['constants of other names', 'f(SEC_KEY, SECURITY, SECUR, NTSTATUS)'],
    ['another everyday name', 'encryptMessage(makeSignature(m))'],
    ['a number that is none', 'f(0x80092012, 590610)'],
  ])('no evidence: %s', (_, text) => {
    expect(isResult(text, 'x.decryptMessage(m)')).toBe(false)
  })
})
