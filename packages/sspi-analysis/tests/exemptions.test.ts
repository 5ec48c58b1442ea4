import { describe, expect, test } from 'vitest'
import { exemptions, type Exemption } from '../src/exemptions.ts'
import { marked, recognise, recogniseWith, type Language } from './recognise.ts'
import { codes, writingsOf, type Writing } from './writings.ts'

type Case = [name: string, source: string, language?: Language]

/** Notations that are certain, of every code and each of some code, as far as an example can hold them. */
function writingsFor({ example }: Exemption): { code: string; written: string }[] {
  const isOfText = example.includes("'0x80090308'")
  const isKey = example.includes('{ 0x80090308:')
  const isTable = example.split(', 0x').length > 4
  const fits = ({ certain, notation, isLiteral }: Writing) =>
    certain && notation.endsWith('text') === isOfText && (isLiteral || !(isKey || isTable || isOfText))
  return codes.flatMap(({ name, value }, number) =>
    writingsOf(value)
      .filter(fits)
      .filter((_, index) => index % 4 === number % 4)
      .map(({ written, isLiteral }) => ({ code: name, written: isLiteral ? written : `(${written})` })),
  )
}

/** An example in a function of its own; an import can only stand at the top. */
function isolated(example: string, written: string): string {
  const source = example.replace(/'0x80090308'|0x80090308/u, () => written)
  return source.startsWith('import') ? `;${source}` : `;(() => { ${source} })()`
}

describe.each(exemptions)('$name', (row) => {
  const { name, reason, example, nearMiss } = row
  const written = /'0x80090308'|0x80090308/u

  test('its example is exempt for this reason', () => {
    const { magic, exempt } = recognise({ text: example })
    expect(magic).toEqual([])
    const start = example.search(written)
    expect(exempt).toMatchObject([{ because: name, code: 'SEC_E_INVALID_TOKEN', start }])
    expect(reason).toMatch(/^[a-z][^.]*$/u)
  })

  test('its near miss is magic', () => {
    const text = nearMiss.replace(written, '«$&»').replace(/, (0x\w+)\]/u, ', «$1»]')
    expect(marked(text)).toBe(text)
  })

  test('holds for every certain notation and every code', () => {
    const writings = writingsFor(row)
    const text = writings.map((each) => isolated(example, each.written)).join('\n')
    const { magic, exempt } = recogniseWith('codemod', { text })
    expect(magic).toEqual([])
    expect(exempt).toMatchObject(
      writings.map(({ code, written: writing }) => {
        return { because: name, code, written: writing.replace(/^\((.*)\)$/u, '$1') }
      }),
    )
    expect(new Set(writings.map(({ code }) => code)).size).toBe(codes.length)
  })

  test('and its near miss for none', () => {
    const writings = writingsFor(row)
    const text = writings.map((each) => isolated(nearMiss, each.written)).join('\n')
    const found = new Set(recogniseWith('codemod', { text }).magic.map(({ written: writing }) => writing))
    const missed = writings.filter((each) => !found.has(each.written.replace(/^\((.*)\)$/u, '$1')))
    expect(missed).toEqual([])
  })
})

describe('a definition is not magic', () => {
  test.each([
    ['a const', 'const bad = 0x80090308, denied = -2146893044, text = "0x80090308"'],
    ['an exported const', 'export const bad = 0x80090308'],
    ['a const with any name', 'const rc = 0x80090308; const status = 0x80090308'],
    ['a class field', "class A { bad = 0x80090308; static denied = -2146893044; #hidden = '0x80090308' }"],
    ['a const in capitals', 'const SEC_E_INVALID_TOKEN = 0x80090308'],
    [
      'let and var in capitals',
      'let BAD_TOKEN = 0x80090308; var SEC_E_LOGON_DENIED = -2146893044, _X1 = 0x80090301',
    ],
    [
      'an assignment in capitals',
      'BAD_TOKEN = 0x80090308; codes.SEC_E_X = 0x80090301; this.BAD ||= 0x80090302',
    ],
    [
      'an assignment in brackets',
      "codes['BAD_TOKEN'] = 0x80090308; Status[Status['BAD'] = 0x80090308] = 'BAD'",
    ],
    ['a property in capitals', "f({ BAD_TOKEN: 0x80090308, 'SEC_E_LOGON_DENIED': -2146893044 })"],
    ['a frozen table', 'module.exports = Object.freeze({ SEC_E_INVALID_TOKEN: 0x80090308 })'],
    [
      'a default in capitals',
      'function f(BAD = 0x80090308, { DENIED = 0x8009030C } = {}, [X = 0x80090301] = []) {}',
    ],
    ['a default of a renamed property', 'f(({ bad: BAD = 0x80090308 }) => BAD)'],
    ['exports', 'exports.bad = 0x80090308; module.exports.denied = -2146893044'],
    ['exports in a row', 'exports.a = exports.b = 0x80090308'],
    ['a row of a table', "f({ name: 'SEC_E_INVALID_TOKEN', value: 0x80090308, text: 'bad' })"],
    ['a row with any keys', "f([{ code: -2146893048, id: 'SEC_E_INVALID_TOKEN' }])"],
    ['a row with a misspelt name', "f({ name: 'SEC_E_INVALID_TOKNE', value: 0x80090308 })"],
    ['a pair', "f([['SEC_E_INVALID_TOKEN', 0x80090308]], new Map([['SEC_E_LOGON_DENIED', -2146893044]]))"],
    [
      'map.set',
      "names.set(0x80090308, 'SEC_E_INVALID_TOKEN'); values.set('SEC_E_INVALID_TOKEN', 0x80090308)",
    ],
    ['an inverse table', "f({ 0x80090303: 'SEC_E_TARGET_UNKNOWN', [-2146893044]: 'SEC_E_LOGON_DENIED' })"],
    [
      'an inverse table of texts',
      "f({ '0x80090303': 'SEC_E_TARGET_UNKNOWN', '80090308': 'SEC_E_INVALID_TOKEN' })",
    ],
    [
      'an inverse table with another name',
      "f({ 0x80090303: 'SEC_E_INVALID_TOKEN', 0x80090308: 'SEC_E_TYPO' })",
    ],
    ['an inverse table in a class', "class A { static 0x80090303 = 'SEC_E_TARGET_UNKNOWN' }"],
    [
      'an inverse Map',
      "f(new Map([[0x80090303, 'SEC_E_TARGET_UNKNOWN'], [-2146893044, 'SEC_E_LOGON_DENIED']]))",
    ],
    [
      'an inverse table that is filled',
      "t[0x80090303] = 'SEC_E_TARGET_UNKNOWN'; this.t['0x80090308'] = 'SEC_E_INVALID_TOKEN'",
    ],
    ['a small decimal', 'const id = 590610; exports.x = 0x90312; f({ SEC_I_CONTINUE_NEEDED: 590610 })'],
    ['even beside an SSPI call', 'const SEC_E_OK2 = 0x90312, rc = InitializeSecurityContextW()'],
    ['an enum member', "enum E { Bad = 0x80090308, Denied = -2146893044, Text = '0x80090308' }", 'ts'],
    ['a const enum', 'export const enum E { Bad = 0x80090308 | 0, Denied = ~~0x8009030C }', 'ts'],
    [
      'a static readonly field',
      'class A { static readonly bad = 0x80090308; private readonly denied: number = -2146893044 }',
      'ts',
    ],
    ['an accessor', 'class A { accessor bad = 0x80090308 }', 'ts'],
    [
      'through casts',
      'const bad = 0x80090308 as const, denied = <number>-2146893044, x = 0x80090301 satisfies number',
      'ts',
    ],
    [
      'a row through casts',
      "f([[0x80090303, 'SEC_E_TARGET_UNKNOWN'] as const, { 0x80090308: 'SEC_E_INVALID_TOKEN' as string }])",
      'ts',
    ],
    ['a declared constant', 'declare const bad: 0x80090308; declare let BAD: -2146893048', 'ts'],
    ['a declared field', 'declare class A { readonly bad: 0x80090308; static denied: -2146893044 }', 'ts'],
    [
      'a property of a type in capitals',
      "interface A { BAD_TOKEN: 0x80090308; 'SEC_E_LOGON_DENIED': -2146893044 }",
      'ts',
    ],
    ['a type in capitals', 'type SEC_E_INVALID_TOKEN = 0x80090308', 'ts'],
    ['an enum of Flow', 'enum E { Bad = 0x80090308, Denied = 0x8009030C }', 'flow'],
    ['a const with a type', 'const bad: number = 0x80090308; const denied = (-2146893044: number)', 'flow'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(recognise({ text: source, language }).magic).toEqual([])
    expect(recognise({ text: source, language }).exempt).not.toEqual([])
  })
})

describe('magic all the same', () => {
  test.each([
    ['let and var', 'let bad = «0x80090308»; var denied = «-2146893044»'],
    ['a property', 'f({ code: «0x80090308», status: «-2146893044» })'],
    ['a property of a const', 'const reply = { code: «0x80090308» }; const list = [«0x80090308»]'],
    ['a status in capitals', 'SECURITY_STATUS = «0x80090308»; f({ SECURITY_STATUS: «0x80090308» })'],
    ['an assignment', 'status = «0x80090308»; this.code = «-2146893048»'],
    ['a name that is only nearly in capitals', 'codes.BadToken = «0x80090308»; BADtoken = «0x80090308»'],
    ['an argument', 'f(new Foo(«0x80090308»), fail(«-2146893048»))'],
    ['a key with prose', "f({ «0x8009030c»: 'bad password', [«-2146893044»]: 'bad password' })"],
    ['a key with any value', 'f({ «0x8009030c»: handler, «0x80090308»: SEC_E_INVALID_TOKEN })'],
    ['a Map with prose', "f(new Map([[«0x8009030c», 'bad password']])); m.set(«0x80090308», 'bad token')"],
    ['a table that is filled with prose', "t[«0x8009030c»] = 'bad password'; t[«0x80090308»] = `bad ${x}`"],
    [
      'a case that returns the name',
      "function f(x) { switch (x) { case «0x80090308»: return 'SEC_E_INVALID_TOKEN' } }",
    ],
    ['a comparison that gives the name', "f(x === «0x80090308» ? 'SEC_E_INVALID_TOKEN' : '')"],
    ['a list with a name in it', "f([«0x80090308», 'SEC_E_INVALID_TOKEN'].includes(x))"],
    [
      'a name beside it that is no code',
      "f({ name: 'SEC_E_', value: «0x80090308» }, { name: 'sec_e_ok', value: «0x80090308» })",
    ],
    ['a name in another object', "f({ name: 'SEC_E_INVALID_TOKEN' }, { value: «0x80090308» })"],
    [
      'module.exports itself',
      'module.exports = «0x80090308»; exports = «0x80090308»; other.exports.x = «0x80090308»',
    ],
    ['a default of a parameter', 'function f(code = «0x80090308», { status = «-2146893044» } = {}) {}'],
    ['a default inside const', 'const { bad = «0x80090308» } = x'],
    [
      'a value that is worked out',
      'const bad = x ? «0x80090308» : «0x8009030C»; const other = f(«0x80090308»)',
    ],
    ['a field that is worked out', 'class A { bad = f(«0x80090308»); [«0x80090308»] = 1 }'],
    [
      'a declared variable',
      'declare let bad: «0x80090308»; declare function f(code: «-2146893048»): void',
      'ts',
    ],
    ['a type of several', 'declare const bad: «0x80090308» | «-2146893048»; type Bad = «0x80090308»', 'ts'],
    ['a property of a type', 'interface A { code: «0x80090308» }', 'ts'],
    ['a parameter property', 'class A { constructor(readonly code = «0x80090308») {} }', 'ts'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })

  test('the capitals of a name that the settings call a status', () => {
    const source = 'LAST_RESULT = «0x80090308»; LAST_CODE = 0x80090308'
    expect(marked(source, { settings: { statusNames: [/^LAST_RESULT$/u] } })).toBe(source)
  })
})

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
      'further searches',
      "f(m.endsWith('0x80090308'), m.split('0x80090308'), m.replace('0x80090308', x), m.match('0x80090308'))",
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
    [
      'a calculation',
      'f(x + 0x80090308, x ^ 0x80090308, x * 2148074248, x & 0x80090308, 0x80090308 % 7, 1 << 0x80090308)',
    ],
    ['a calculation in place', 'x += 0x80090308; x ^= 2148074248; x |= 0x80090308'],
    [
      'a module',
      "import x from '0x80090308'; export * from '0x80090308'; import('0x80090308'); require('0x80090308')",
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
    ['a list that is searched', "f([«'0x80090308'»].includes(m))"],
    [
      'a number in a list',
      'f(bad.includes(«0x80090308»), bad.has(«-2146893048»), bad.indexOf(«0x80090308»))',
    ],
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
