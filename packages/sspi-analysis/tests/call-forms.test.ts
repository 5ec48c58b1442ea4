import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import type { RecogniserSettings } from '../src/source-file.ts'
import { readersOf, readWith } from './recognise.ts'

/** The calls of a source, as every parser sees them. */
function callsIn(text: string, settings: RecogniserSettings = {}): string[] {
  const [first = [], ...others] = readersOf.js.map((parser) => {
    const { calls } = createAnalysis(readWith(parser, { text, settings }))
    return calls.calls().map(({ called, kind }) => `${kind} ${called.name}`)
  })
  for (const other of others) expect(other).toEqual(first)
  return first
}

describe('calls in all their forms', () => {
  test.each([
    [
      'an alias',
      'const isc = sspi.InitializeSecurityContextW; isc(x)',
      'const isc = sspi.initialize; isc(x)',
    ],
    [
      'an alias that is assigned',
      'let isc; isc = sspi.AcceptSecurityContext; isc(x)',
      'let isc; isc = sspi.accept; isc(x)',
    ],
    [
      'a name that is taken out',
      'const { AcceptSecurityContext: a } = lib; a(x)',
      'const { accept: a } = lib; a(x)',
    ],
    [
      'an import',
      "import { AcceptSecurityContext as a } from 'x'; a(y)",
      "import { accept as a } from 'x'; a(y)",
    ],
    ['promisify', 'promisify(lib.AcceptSecurityContext.async)(x)', 'promisify(lib.accept.async)(x)'],
    ['bind', 'const a = lib.AcceptSecurityContext.bind(lib); a(x)', 'const a = lib.accept.bind(lib); a(x)'],
    ['a symbol', 'lib.symbols.AcceptSecurityContext(x)', 'lib.symbols.accept(x)'],
    [
      'koffi',
      "const a = lib.func('int AcceptSecurityContext(void *)'); a(x)",
      "const a = lib.func('int Accept(void *)'); a(x)",
    ],
    [
      'koffi in an object',
      "const api = { a: lib.func('AcceptSecurityContext', 'int', []) }; api.a(x)",
      "const api = { a: lib.func('Accept', 'int', []) }; api.a(x)",
    ],
    [
      'Deno under another name',
      "const { symbols } = Deno.dlopen(d, { a: { name: 'AcceptSecurityContext', result: 'i32' } }); symbols.a(x)",
      "const { symbols } = Deno.dlopen(d, { a: { name: 'Accept', result: 'i32' } }); symbols.a(x)",
    ],
    [
      'a NativeFunction',
      "const a = new NativeFunction(Module.getExportByName(d, 'AcceptSecurityContext'), 'int', []); a(x)",
      "const a = new NativeFunction(Module.getExportByName(d, 'Accept'), 'int', []); a(x)",
    ],
    [
      'a function that is passed, where its result is seen',
      'const rc = await run(sspi.AcceptSecurityContext, x); if (rc !== 0) f()',
      'const rc = await run(sspi.AcceptSecurityContext, x); g(rc)',
    ],
    ['a starter’s result', 'SspiGetAsyncCallStatus(x)', 'SspiAcceptSecurityContextAsync(x)'],
    [
      'a function of another file',
      "import { acceptSecurityContext } from 'x'; acceptSecurityContext(y)",
      'function acceptSecurityContext() {} acceptSecurityContext(y)',
    ],
    [
      'a method of another class',
      'class A { f() { this.acceptSecurityContext() } }',
      'class A { f() { this.acceptSecurityContext() } acceptSecurityContext() {} }',
    ],
    [
      'a method of another object',
      'const a = { accept() {} }; a.acceptSecurityContext()',
      'const a = { acceptSecurityContext() {} }; a.acceptSecurityContext()',
    ],
  ])('%s', (_, text, nearMiss) => {
    expect(callsIn(text).map((each) => each.replace(/ .*/u, ''))).toEqual(['call'])
    expect(callsIn(nearMiss)).toEqual([])
  })

  test('a callback gets the result', () => {
    expect(callsIn('lib.AcceptSecurityContext.async(x, (e, rc) => f(rc))')).toEqual([
      'callback AcceptSecurityContext',
    ])
    expect(callsIn('lib.accept.async(x, (e, rc) => f(rc))')).toEqual([])
  })

  test.each([
    ["Module.getExportByName('secur32.dll', 'DecryptMessage')", ['hook DecryptMessage']],
    ["Process.getModuleByName('sspicli.dll').getExportByName('EncryptMessage')", ['hook EncryptMessage']],
    ["Module.getExportByName('chat.dll', 'DecryptMessage')", []],
    ["Module.getExportByName('secur32.dll', 'Other')", []],
  ])('a hook on %s', (address, expected) => {
    expect(callsIn(`Interceptor.attach(${address}, { onLeave(retval) { f(retval) } })`)).toEqual(expected)
    expect(callsIn(`Interceptor.attach(${address}, { onEnter(args) { f(args) } })`)).toEqual([])
    expect(callsIn(`const a = ${address}; Interceptor.attach(a, { onLeave: (r) => f(r) })`)).toEqual(expected)
  })

  test('functions of the settings, also of the same file', () => {
    const functions = { 'auth.step': ['SEC_I_CONTINUE_NEEDED'] } as const
    expect(callsIn('this.auth.step(x); other.step(x)', { functions })).toEqual(['call auth.step'])
    expect(callsIn('function next() {} next()', { functions: { next: [] } })).toEqual(['call next'])
  })
})
