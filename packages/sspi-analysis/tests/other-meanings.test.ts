import { describe, expect, test } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { isOtherTextName } from '../src/other-meanings.ts'
import { type Node } from '../src/tree.ts'
import { walk } from '../src/walk.ts'
import { marked, readWith, recognise, type Language } from './recognise.ts'

type Case = [name: string, source: string, language?: Language]

describe('not magic', () => {
  test.each([
    ['the facility alone', 'f(0x8009, x >>> 16 === 0x8009, 32777)'],
    [
      'codes of the same facility',
      'if (rc === 0x80090020 || rc === -2146893792 || rc === 0x80092012) f(0x800B0109)',
    ],
    ['WebGL enums', 'gl.blendEquation(0x8009); gl.enable(0x9031); const COMPRESSED = 0x9312, K = 36877'],
    ['colours', 'new Fog(0x090312); f({ color: 0x090312, fill: 0x090320 }); c.setHex(0x090317)'],
    [
      'a number inside a longer text',
      "f('0x80090308: bad', `error 0x8009030C`, '(80090308)', '[-2146893048]')",
    ],
    ['a number inside an address', "fetch('https://example.com/80090308?code=0x80090308')"],
    [
      'a search in a text',
      "f(m.includes('0x80090308'), m.indexOf('0x8009030c') > -1, m.startsWith('0x80090308'))",
    ],
    [
      'an expectation of a text',
      "expect(m).toContain('0x80090308'); expect(m).toMatch('0x80090308'); expect(f).toThrow('0x80090308')",
    ],
    [
      'further searches',
      "f(m.endsWith('0x80090308'), m.search('0x80090308'), m.matchAll('0x80090308'), m.replaceAll('0x80090308', x), m.split('0x80090308'), m.replace('0x80090308', x), m.match('0x80090308'))",
    ],
    [
      'searches from the end, and of what is thrown',
      "f(m.lastIndexOf('0x80090308'), of([x]).includes('0x80090308')); expect(f).toThrowError('0x80090308')",
    ],
    ['a text that is put together', "f('code ' + '0x80090308'); m += '0x8009030C'"],
    ['a text that is read', "f(parseInt('0x80090308', 16), Number.parseInt('0x80090308'))"],
    ['a pointer', "f(ptr(0x80090308), new NativePointer(0x80090308), ptr('0x80090308'))"],
    ['an index', 'f(mem[0x80090308], memory[2148074248]); mem[0x80090308] = 1; mem[0x80090308]++'],
    [
      'an address that is read or written',
      'rom.write32(0x80090308, v); f(view.getUint32(0x80090308), buf.readUInt32LE(0x80090308))',
    ],
    [
      'an address of other readers',
      'f(bus.read(0x80090308), peek(0x80090308), readU8(0x80090308), cpu.store_u16(0x80090308, 1))',
    ],
    ['a pointer and an offset', 'const p = new NativePointer(x); f(p.add(0x80090308))'],
    ['what is no new set', 'const set = Set(x); f(set.add(0x80090308), Set(x).add(0x80090308))'],
    [
      'a name of something else',
      'f({ id: 0x80090308, color: 0x80090308, colours: 0x80090308, palette: 0x80090308, tint: 0x80090308, hash: 0x80090308 })',
    ],
    [
      'further names of something else',
      'f({ crc: 0x80090308, checksum: 0x80090308, magic: 0x80090308, seed: 0x80090308, reg: 0x80090308, regs: 0x80090308 })',
    ],
    [
      'names that end so',
      'f({ orderId: 0x80090308, order_id: 0x80090308, windowStyle: 0x80090308 }, lastHash === 0x80090308)',
    ],
    ['a list of something else', 'const colors = [0x80090308]; f({ ids: [x], palette: [x, -2146893048] })'],
    ['an address and an offset', 'f(base.add(0x80090308), base.sub(0x80090308), ptr(x).add(0x80090308))'],
    [
      'a name of an address',
      'let address = 0x80090308; f({ offset: 0x80090308, baseAddr: 0x8009030C }); p.load_address = 0x80090308',
    ],
    [
      'a comparison with an address',
      'f(pc === 0x80090308, x.address >= 0x80090308 && x.address < 0x80090320)',
    ],
    ['a label of an address', 'switch (cpu.pc) { case 0x80090308: f() }'],
    ['a variable that is an address', 'function f(pc) { return pc === 0x80090308 }'],
    [
      'addresses, which do not vouch for each other',
      'function f(pc, cpu) { if (pc === 0x80090308 || pc === 0x8009030C) g(cpu.pc === 0x80090309 || cpu.pc === 0x8009030E) }',
    ],
    [
      'colours, which do not either',
      'function f(color) { return color === 0x80090308 || color === 0x8009030C }',
    ],
    ['labels of an address', 'function f(pc) { switch (pc) { case 0x80090308: case 0x8009030C: g() } }'],
    [
      'an offset of an address in five digits',
      'function f(pc) { return pc === 0x80090308 || pc === 0x90312 }',
    ],
    [
      'addresses that one is looked up in',
      'f([0x80090308, 0x8009030C].includes(pc), new Set([0x80090308, 0x8009030C]).has(cpu.pc))',
    ],
    [
      'lists of addresses',
      'let breakpoints = [0x80090308, 0x8009030C], hookedAddresses = new Set([0x80090308]); f({ offsets: [0x80090308] })',
    ],
    ['a list of colours', 'let palette = new Set([0x80090308, 0x8009030C])'],
    [
      'an expected address',
      'expect(cpu.pc).toBe(0x80090308); equal(cpu.pc, 0x8009030C); expect(box.color).to.equal(0x8009030C)',
    ],
    [
      'an address that is made unsigned or cast',
      'expect(cpu.pc >>> 0).toBe(0x80090308); f((pc | 0) === -2146893048, Number(x.address) === 0x80090308, (pc as any) === 0x80090308)',
      'ts',
    ],
    ['a factor', 'f(Math.imul(h, 0x80090308), Math.imul(0x8009030C, h), Math.min(x, 0x80090308))'],
    [
      'the title of a test',
      "describe('0x80090308', () => {}); it.only('0x8009030C', async () => {}); test(`0x80090308`, { timeout: 5 }, f => {}); test.skip('0x80090308', function () {})",
    ],
    [
      'the title of a test in other words',
      "suite('0x80090308', () => {}); context('0x80090308', () => {}); specify('0x80090308', () => {})",
    ],
    ['registers', 'f({ pc: 0x80090308, sp: 0x80090300, ra: 0x8009030C, gp: 0x80090310 }, lr === 0x80090308)'],
    [
      'a region of memory',
      'f({ start: 0x80090300, end: 0x80090308, base: 0x80090310, entryPoint: 0x80090308 }, x.textStart)',
    ],
    [
      'the colour of a surface',
      'f({ background: 0x80090308, fill: 0x00090312, stroke: 0x00090312, shadow: 0x00090312 })',
    ],
    [
      'a calculation',
      'f(x + 0x80090308, x ^ 0x80090308, x * 2148074248, x & 0x80090308, 0x80090308 % 7, 1 << 0x80090308)',
    ],
    [
      'further calculations',
      'f(x - 0x80090308, x / 0x80090308, x ** 0x80090308, x >> 0x80090308, x >>> 0x80090308)',
    ],
    ['a calculation with a text', "f('2' * 0x80090308, `2` - 0x80090308, 0x80090308 % '2')"],
    ['a calculation in place', 'x += 0x80090308; x ^= 2148074248; x |= 0x80090308'],
    [
      'a module',
      "import x from '0x80090308'; export * from '0x80090308'; export { y } from '0x80090308'; import('0x80090308'); require('0x80090308')",
    ],
    [
      'names of a module',
      "import { '0x80090308' as y } from 'm'; export { y as '0x80090308' }; export * as '0x80090309' from 'm'",
    ],
    ['an attribute of a module', "import x from 'm' with { type: '0x80090308' }"],
    ['a directive', "'0x80090308'; function f() { '0x8009030C' }"],
    ['a module in TypeScript', "import x = require('0x80090308'); declare module '0x80090308' {}", 'ts'],
    ['a module in a type', "type A = import('0x80090308').A; type B = typeof import('0x80090308')", 'ts'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })

  test.each([
    ['a set that is filled', 'const bad = new Set(); bad.add(«0x80090308»); new Set().add(«0x80090308»)'],
    ['a set among other values', 'let bad = x; bad = new Set(); bad.add(«0x80090308»)'],
    ['a function that is called like a search', "f(includes(«'0x80090308'»), match(«'0x80090308'»))"],
    ['a list that is searched', "f([«'0x80090308'»].includes(m), [x].includes(«'0x80090308'»))"],
    ['an expectation of a list', "expect([x]).toContain(«'0x80090308'»)"],
    ['a number that is parsed', 'f(parseInt(«0x80090308»))'],
    ['names that are nearly those of memory', 'program.fail(«0x80090308»); member.fail(«0x80090308»)'],
    [
      'names that are nearly those of addresses',
      'f(rpc === «0x80090308», pcm === «0x80090308», pts === «0x80090308»)',
    ],
    [
      'names that begin or end like others',
      'f({ lastPts: «0x80090308», idle: «0x80090308», paid: «0x80090308» })',
    ],
    ['a list of another name', 'const replies = [«0x80090308»]; f((colors) => [«0x80090308»])'],
    ['a member of a code', 'f(«0x80090308».x)'],
    ['a require of somebody else', "f(x.require(«'0x80090308'»))"],
    [
      'a number in a list',
      'f(bad.includes(«0x80090308»), bad.has(«-2146893048»), bad.indexOf(«0x80090308»))',
    ],
    [
      'what is no title',
      "it('works', «'0x80090308'», () => {}); it(«'0x80090308'»); run(«'0x80090308'», () => {}); it('works', () => f(«'0x80090308'»)); test(«0x80090308», () => {})",
    ],
    ['what another function gets', 'f(h.imul(«0x80090308»), Maths.imul(h, «0x80090308»))'],
    ['a text key', "f(messages[«'0x80090308'»], «'0x80090308'» in messages)"],
    ['a number beside a text', "f('failed: ' + «0x80090308», «0x80090308» + ` failed`)"],
    ['a text that is no module', "load(«'0x80090308'»); f(«'0x80090308'»); «'0x80090308'»"],
  ])('but: %s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

describe('an address or a table of numbers needs a status context', () => {
  test.each([
    ['compared', 'f(rc === mem[0x80090308], rc === «0x80090308»)'],
    ['compared with a status', 'if (x.offset === 0x80090308 || hr === «0x80090308») f()'],
    [
      'a variable that is compared with a code elsewhere',
      'function f(pc) { return pc === SEC_E_OK || pc === «0x80090308» }',
    ],
    [
      'a code in a list of addresses that a status is looked up in',
      'f({ offsets: [«0x80090308»].includes(rc) })',
    ],
    ['an address beside a code', 'f(address === 0x80090308, x ? SEC_E_OK : «0x80090308»)'],
    ['asserted', 'add(errorCode, 0x80090308); equal(errorCode, «0x80090308»)'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })

  const others = [
    '0x1db71064',
    '0x3b6e20c8',
    '0x26d930ac',
    '0x76dc4190',
    '0x6b6b51f4',
    '0x4db26158',
    '0x5005713c',
  ]

  test.each([
    ['a table of checksums', `f([0x80090308, ${others.join(', ')}])`],
    ['a table of checksums as int32', `f([-2146893048, ${others.join(' | 0, ')} | 0])`],
    ['a table in a typed array', `f(new Uint32Array([0x80090308, ${others.join(', ')}]))`],
    ['a table of bigints', `f([0x80090308n, ${others.join('n, ')}n])`],
    ['a table of complements', `f([~0x7ff6fcf7, ${others.join(', ~')}])`],
    ['a table of other negations', `f([«0x80090308», !${others.join(', !')}])`],
    ['half of them codes', 'f([«0x80090308», «0x90312», «0x90313», «0x90314», 1, 2, 3, 4])'],
    ['zero is no code', 'f([0x80090308, 0, 0, 0, 0, 0, 0, 0, 0, 1])'],
    ['a table of small numbers', `f([0x80090308, 0, 0, 0, 0, 0, 0, 0])`],
    ['fewer than eight numbers', `f([«0x80090308», ${others.slice(1).join(', ')}])`],
    ['mostly codes', 'f([«0x80090308», «0x80090309», «0x8009030A», «0x8009030C», 1, 2, 3, 4])'],
    ['two codes, which vouch for each other', `f([«0x80090308», «0x8009030C», ${others.join(', ')}])`],
    ['something that is no number', `f([«0x80090308», x, ${others.join(', ')}])`],
    ['a list that a status is looked up in', `f([«0x80090308», ${others.join(', ')}].includes(rc))`],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

test.each([
  ["m += '0x80090308'", 'text-part'],
  ["m = '0x80090308' + m", 'text-part'],
  ['m += 0x80090308', 'arithmetic'],
  ["parseInt('0x80090308')", 'parsed-text'],
])('%s is exempt: %s', (text, because) => {
  expect(recognise({ text }).exempt).toMatchObject([{ because }])
})

describe('names of texts in which digits stand by chance', () => {
  test.each([
    ['id', 'idle'],
    ['orderId', 'paid'],
    ['order_ids', 'grids'],
    ['ORDER_ID', 'ORDER_IDLE'],
    ['color', 'colored'],
    ['fileHash', 'rehash'],
    ['hashes', 'hashed'],
    ['checksums', 'checksummed'],
    ['uuid', 'guide'],
    ['sessionGuids', 'misguids'],
    ['sha', 'shares'],
    ['sha256', 'sha3'],
    ['fileSha512', 'Sha512'],
    ['digest', 'digested'],
    ['contentDigests', 'digestible'],
    ['hex', 'hexes'],
    ['hexdump', 'hexdumped'],
    ['hexDump', 'dump'],
    ['phone', 'smartphone'],
    ['phoneNumber', 'lineNumber'],
    ['phone_numbers', 'numbers'],
    ['serial', 'serialized'],
    ['serialNumber', 'serializer'],
    ['serial_number', 'number'],
    ['accessToken', 'tokenError'],
    ['tokens', 'tokenized'],
  ])('%s, not %s', (name, other) => {
    expect([name, other].map(isOtherTextName)).toEqual([true, false])
  })
})

test('older parsers of TypeScript wrap the module of a type', () => {
  const file = readWith('codemod', { text: "type A = import('0x80090308').A", language: 'ts' })
  const literals: Node[] = []
  walk(file.ast, (node) => {
    if (node.type === 'Literal') literals.push(node)
  })
  for (const literal of literals) {
    const { parent } = literal
    Object.assign(literal, { parent: { type: 'TSLiteralType', literal, parent } })
  }
  expect(findMagicLiterals(file)).toMatchObject({ magic: [], exempt: [{ exemption: 'module-specifier' }] })
})
