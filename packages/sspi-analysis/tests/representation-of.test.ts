import { describe, expect, it } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { representationOf } from '../src/representation-of.ts'
import { nodesIn } from '../src/tree.ts'
import type { RecogniserSettings } from '../src/source-file.ts'
import { readWith, readersOf } from './recognise.ts'

/** What is known of the argument of the last statement, `f(…)`, on every parser. */
function known(text: string, settings: RecogniserSettings = {}): (string | undefined)[] {
  return readersOf.js.map((parser) => {
    const analysis = createAnalysis(readWith(parser, { text, settings }))
    const last = analysis.file.ast.body.at(-1)
    const call = last?.type === 'ExpressionStatement' ? last.expression : undefined
    const [argument] = call?.type === 'CallExpression' ? nodesIn(call.arguments) : []
    if (argument === undefined) throw new Error(`no call at the end of ${text}`)
    const found = representationOf(argument, analysis)
    return found && `${found.representation}: ${found.reason}${found.isConverted ? ', on purpose' : ''}`
  })
}

describe('a representation is known', () => {
  it.each([
    { text: 'f(0x80090308)', is: 'unsigned: it is positive' },
    { text: 'f(-2146893048)', is: 'int32: it is negative' },
    { text: 'f(0x80090308n)', is: 'bigint: it ends in `n`' },
    { text: "f('80090308')", is: 'hex: it stands in quotes' },
    { text: 'f(x | 0)', is: 'int32: `|` makes it so, on purpose' },
    { text: 'f(x >> 0)', is: 'int32: `>>` makes it so, on purpose' },
    { text: 'f(~x)', is: 'int32: `~` makes it so, on purpose' },
    { text: 'f(x >>> 0)', is: 'unsigned: `>>>` makes it so, on purpose' },
    { text: 'f(BigInt(x) & 0xffffffffn)', is: 'bigint: its operands are bigints' },
    { text: 'f(x & 0xffffffffn)', is: 'bigint: its operands are bigints' },
    { text: 'f(buffer.readInt32LE(0))', is: 'int32: `readInt32LE` returns it so' },
    { text: 'f(buffer.readUInt32BE(0))', is: 'unsigned: `readUInt32BE` returns it so' },
    { text: 'f(view.getUint32(0, true))', is: 'unsigned: `getUint32` returns it so' },
    { text: 'f(retval.toInt32())', is: 'int32: `toInt32` returns it so, on purpose' },
    { text: 'f(toUnsigned(x))', is: 'unsigned: `toUnsigned` returns it so, on purpose' },
    { text: 'f(new Int32Array(1)[0])', is: 'int32: it is an element of `Int32Array`' },
    { text: 'const rc = x | 0; f(rc)', is: 'int32: `|` makes it so, on purpose' },
    { text: 'let rc; rc = x | 0; rc = y | 0; f(rc)', is: 'int32: `|` makes it so, on purpose' },
    { text: 'let rc = 0; rc = x | 0; f(rc)', is: 'int32: `|` makes it so, on purpose' },
    { text: 'let rc = 0x90312; rc = x | 0; f(rc)', is: 'int32: `|` makes it so, on purpose' },
    { text: 'const a = x | 0; const b = a; f(b)', is: 'int32: `|` makes it so, on purpose' },
    {
      text: "import { SEC_E_OK as ok } from 'sspi-status/int32'; f(ok)",
      is: 'int32: `sspi-status/int32` has it so',
    },
    {
      text: "const { SEC_E_OK } = require('sspi-status'); f(SEC_E_OK)",
      is: 'unsigned: `sspi-status` has it so',
    },
    {
      text: "import * as codes from 'sspi-status/hex'; f(codes.SEC_E_OK)",
      is: 'hex: `sspi-status/hex` has it so',
    },
    {
      text: 'const rc = await lib.symbols.g(); Deno.dlopen(p, { g: { result: "u32" } }); f(rc)',
      is: 'unsigned: Deno declares `u32`',
    },
    {
      text: 'Deno.dlopen(p, { g: { result: "i64" } }); f(lib.symbols.g())',
      is: 'bigint: Deno declares `i64`',
    },
  ])('$text', ({ text, is }) => {
    for (const found of known(text)) expect(found).toBe(is)
  })

  it('of the result of an SSPI call, where the settings say it and no declaration does', () => {
    const settings = { representation: 'unsigned' } as const
    const own = known('f(sspi.AcceptSecurityContext())', settings)
    const declared = known("const a = lib.func('int AcceptSecurityContext()'); f(a())", settings)
    for (const found of own) expect(found).toBe('unsigned: `settings.sspi.representation` says so')
    for (const found of declared) expect(found).toBe('int32: koffi declares `int`')
    for (const found of known('f(sspi.other())', settings)) expect(found).toBeUndefined()
  })
})

describe('a representation is not known', () => {
  it.each([
    'f(x)',
    'f(0x80092012)',
    'f(x + 1)',
    'function toInt32(x) { return x >>> 0 } f(toInt32(x))',
    'const toInt32 = (x) => x >>> 0; f(toInt32(x))',
    'let rc = 0; f(rc)',
    'let rc = 0x80090308; rc = x | 0; f(rc)',
    'f(buffer.readInt16LE(0))',
    'f(new Float64Array(1)[0])',
    'let rc = x | 0; rc = y; f(rc)',
    'let rc = x | 0; rc = y >>> 0; f(rc)',
    'let rc = x | 0; rc += 1; f(rc)',
    'let rc = x | 0; rc++; f(rc)',
    'const { rc } = x | 0; f(rc)',
    'const rc = rc; f(rc)',
    "import { SEC_E_OK } from './codes.js'; f(SEC_E_OK)",
    "import { lookup } from 'sspi-status'; f(lookup)",
    'Deno.dlopen(p, { g: { result: "pointer" } }); f(lib.symbols.g())',
  ])('%s', (text) => {
    for (const found of known(text)) expect(found).toBeUndefined()
  })
})
