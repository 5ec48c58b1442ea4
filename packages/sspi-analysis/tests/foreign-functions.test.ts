import { describe, expect, it } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { readWith, readersOf } from './recognise.ts'

/** The foreign function that the call at the end of a source calls, on every parser. */
function called(text: string): unknown[] {
  return readersOf.js.map((parser) => {
    const { file, foreignFunctions } = createAnalysis(readWith(parser, { text }))
    const last = file.ast.body.at(-1)
    const call = last?.type === 'ExpressionStatement' ? last.expression : undefined
    const found =
      call?.type !== 'CallExpression' ? undefined : foreignFunctions.foreignFunctionOf(call.callee)
    return found === undefined ? undefined : `${found.name}: ${found.returns?.binding} ${found.returns?.type}`
  })
}

describe('a callee is a foreign function', () => {
  it.each([
    { text: "const f = lib.func('int32_t InitializeSecurityContextW(void *a)'); f()", is: 'koffi int32_t' },
    {
      text: "const f = lib.func('long __stdcall InitializeSecurityContextW(void *a)'); f()",
      is: 'koffi long',
    },
    {
      text: "const f = lib.func('unsigned long InitializeSecurityContextW(void *a)'); f()",
      is: 'koffi unsigned long',
    },
    { text: "const f = lib.func('InitializeSecurityContextW', 'int', ['void *']); f()", is: 'koffi int' },
    {
      text: "const f = lib.func('__stdcall', 'InitializeSecurityContextW', 'int', []); f()",
      is: 'koffi int',
    },
    {
      text: "ffi.Library('secur32', { InitializeSecurityContextW: ['long', []] }).InitializeSecurityContextW()",
      is: 'ffi-napi long',
    },
    {
      text: "const lib = new ffi.Library('secur32', { InitializeSecurityContextW: [ref.types.long, []] }); lib.InitializeSecurityContextW()",
      is: 'ffi-napi long',
    },
    {
      text: "const lib = Deno.dlopen('secur32.dll', { InitializeSecurityContextW: { parameters: [], result: 'i32' } }); lib.symbols.InitializeSecurityContextW()",
      is: 'Deno i32',
    },
    {
      text: "const symbols = { start: { name: 'InitializeSecurityContextW', parameters: [], result: 'u32' } }; Deno.dlopen('secur32.dll', symbols).symbols.start()",
      is: 'Deno u32',
    },
    {
      text: "const { symbols } = dlopen('secur32.dll', { InitializeSecurityContextW: { args: [], returns: FFIType.i32 } }); symbols.InitializeSecurityContextW()",
      is: 'Bun i32',
    },
    {
      text: "const f = new NativeFunction(Module.getExportByName('secur32.dll', 'InitializeSecurityContextW'), 'int32', []); f()",
      is: 'Frida int32',
    },
    {
      text: "const p = Module.findExportByName(null, 'InitializeSecurityContextW'); const f = new NativeFunction(p, 'uint32', []); f()",
      is: 'Frida uint32',
    },
  ])('$text', ({ text, is }) => {
    for (const found of called(text)) expect(found).toBe(`InitializeSecurityContextW: ${is}`)
  })
})

describe('a callee is no foreign function', () => {
  it.each([
    "const f = lib.find('int32_t InitializeSecurityContextW(void *a)'); f()",
    'const f = lib.func(prototype); f()',
    "let f = lib.func('int32_t InitializeSecurityContextW(void *a)'); f = other; f()",
    "ffi.Library('secur32', { InitializeSecurityContextW: ['long', []] }).AcceptSecurityContext()",
    'Deno.dlopen(path, table).symbols.start()',
    'const f = new NativeFunction(ptr(address), "int", []); f()',
  ])('%s', (text) => {
    for (const found of called(text)) expect(found).toBeUndefined()
  })
})
