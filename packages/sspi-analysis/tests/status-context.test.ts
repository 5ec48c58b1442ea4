import { describe, expect, test } from 'vitest'
import { statusContexts } from '../src/status-context.ts'
import { marked, recognise, recogniseWith, type Language } from './recognise.ts'
import { codes, writingsOf } from './writings.ts'

type Case = [name: string, source: string, language?: Language]

/** Every notation that a place has to vouch for, of every code. */
const ambiguous = codes.flatMap(({ name, value }) =>
  writingsOf(value)
    .filter(({ certain }) => !certain)
    .map(({ written }) => ({ code: name, written: `(${written})` })),
)

/** An example in a function of its own, so that examples do not vouch for each other. */
function isolated(example: string, written: string): string {
  return `;(() => { ${example.replace('0x90312', () => written)} })()`
}

describe.each(statusContexts)('$name', ({ name, reason, example, nearMiss }) => {
  test('its example is found for this reason', () => {
    const { magic } = recognise({ text: example })
    const found = magic.find(({ written }) => written === '0x90312')
    expect(found).toMatchObject({
      because: name,
      code: 'SEC_I_CONTINUE_NEEDED',
      start: example.indexOf('0x90312'),
    })
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
    expect(reason).toMatch(/^[a-z][^.]*$/u)
  })

  test('its near miss is not', () => {
    const { magic } = recognise({ text: nearMiss })
    expect(nearMiss).toContain('0x90312')
    expect(magic.map(({ written }) => written)).not.toContain('0x90312')
  })

  test('holds for every ambiguous notation of every code', () => {
    const text = ambiguous.map(({ written }) => isolated(example, written)).join('\n')
    const magic = recogniseWith('codemod', { text }).magic.filter(({ certain }) => !certain)
    expect(magic.map(({ written, code }) => ({ written: `(${written})`, code }))).toEqual(
      ambiguous.map(({ written, code }) => ({ written, code })),
    )
    expect(new Set(magic.map(({ because }) => because))).toEqual(new Set([name]))
  })

  test('and its near miss for none', () => {
    const text = ambiguous.map(({ written }) => isolated(nearMiss, written)).join('\n')
    expect(recogniseWith('codemod', { text }).magic).toEqual([])
  })
})

describe('ambiguous without a context', () => {
  test.each([
    ['an offset in a script', 'Interceptor.attach(base.add(0x90312), hooks)'],
    ['a colour', 'scene.fog = new Fog(0x090312); light.color.setHex(0x090312)'],
    ['a colour compared', 'if (color === 0x090312) f()'],
    ['an id', 'users.get(590610); if (user.id === 590610) f()'],
    ['a list of ids', 'const ids = [590610, 590611, 590612]'],
    ['ids beside each other', 'switch (id) { case 590610: case 590611: f() }'],
    ['an octal or binary number', 'f(0o2201422, 0b10010000001100010010)'],
    ['a text of digits', "f('80090308'); if (phone === '80090308') f()"],
    ['an assignment, also to a status', 'status = 0x90312; rc = 590610'],
    ['what a function returns', 'function status() { return 0x90312 }'],
    ['what is compared with a call by a status name', 'if (getStatus() === 0x90312) f()'],
    ['what is compared in an order', 'if (rc > 0x90312 && status < 0x90313) f()'],
    ['what is compared with a sum', 'if (rc + 1 === 0x90312) f()'],
    ['what is calculated', 'f((rc & 0x90312) !== 0, rc - 0x90312)'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

describe('compared with a code', () => {
  test.each([
    ['a constant', 'f(SEC_E_OK === «0x90312», «590610» == codes.SEC_E_OK)'],
    ['a name as text', "f('SEC_I_CONTINUE_NEEDED' !== «0x90312»)"],
    ['a certain number', 'f(«0x80090308» != «0x90312»)'],
    [
      'a name of somebody else',
      'f(SEC_WINNT_AUTH_IDENTITY_UNICODE === 0x90312, SEC_E_PERMISSIONDENIED === 0x90312)',
    ],
    ['a name in another case', 'f(sec_e_ok === 0x90312, Sec_E_Ok === 0x90312)'],
    ['a switch on a constant', 'switch (SEC_I_RENEGOTIATE) { case «0x90312»: f() }'],
    ['a list that a constant is looked up in', 'f([«0x90312», «590611»].includes(SEC_E_OK))'],
    ['through casts', 'f((SEC_E_OK as number) === («0x90312» as number))', 'ts'],
    ['through conversions', 'f(Number(SEC_E_OK) === «0x90312», (SEC_E_OK | 0) === «590611»)'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })
})

describe('beside a code', () => {
  test.each([
    ['case labels', 'switch (x) { case «0x80090308»: case «0x90312»: case «590611»: f() }'],
    ['case labels by name', 'switch (x) { case SEC_E_OK: f(); break; case «0x90312»: g() }'],
    ['case labels by text', "switch (x) { case 'SEC_E_OK': f(); break; case «'80090308'»: g() }"],
    ['but no labels of another switch', 'switch (x) { case SEC_E_OK: f() } switch (x) { case 0x90312: f() }'],
    ['nor the values behind them', 'switch (x) { case SEC_E_OK: f(0x90312) }'],
    ['members of an array', 'f([SEC_E_OK, «0x90312», «590611»])'],
    ['members of a Set', 'f(new Set([SEC_E_OK, «0x90312»]))'],
    ['members behind a hole', 'f([, «0x90312», SEC_E_OK])'],
    ['but no members of an inner array', 'f([SEC_E_OK, [0x90312]])'],
    ['keys', "f({ [SEC_E_OK]: 'fine', «0x90312»: 'more', [«590611»]: 'complete' })"],
    ['keys by name', "f({ SEC_E_OK: 'fine', «0x90312»: 'more' })"],
    ['keys by text', "f({ «'0x80090308'»: 'bad', «'8009030C'»: 'denied', «0x90312»: 'more' })"],
    ['but no values of keys', 'f({ ok: SEC_E_OK, more: 0x90312 })'],
    ['nor keys of a pattern', 'f(({ [SEC_E_OK]: a, [0x90312]: b }) => a)'],
    ['keys of a Map', "f(new Map([[SEC_E_OK, 'fine'], [«0x90312», 'more']]))"],
    ['but no values of a Map', "f(new Map([['fine', SEC_E_OK], ['more', 0x90312]]))"],
    ['nor what is made in another way', "f(new Table([[SEC_E_OK, 'fine'], [0x90312, 'more']]))"],
    ['nor rows of a plain array', "f([[SEC_E_OK, 'fine'], [0x90312, 'more']])"],
    ['branches', 'f(x ? SEC_E_OK : «0x90312», y ? «590610» : «0x80090308»)'],
    ['but no test of branches', 'f(0x90312 ? SEC_E_OK : x)'],
    ['a code by itself is none beside itself', 'f([0x90312, 0x90312], x ? 0x90312 : 0x90312)'],
    ['with a cast on either side', 'f([SEC_E_OK as number, «0x90312» as number])', 'ts'],
    ['alone under a cast', 'f([0x90312 as number])', 'ts'],
    [
      'a Map with its types',
      "f(new Map<number, string>([[SEC_E_OK, 'fine'], [«0x90312», 'more']] as const))",
      'ts',
    ],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })
})

describe('compared elsewhere', () => {
  test.each([
    ['the same variable', 'function f(x) { if (x === SEC_E_OK) return; if (x === «0x90312») g() }'],
    ['before or after', 'function f(x) { if (x === «0x90312») g(); else if (x === «0x80090308») h() }'],
    ['from a closure', 'function f(x) { g(() => x === «0x90312»); return x == SEC_E_OK }'],
    ['in a switch', 'function f(x) { switch (x) { case SEC_E_OK: g() } return x !== «590610» }'],
    ['in a list', 'function f(x) { return [SEC_E_OK].includes(x) || x === «590610» }'],
    ['in a Set', 'function f(x) { return new Set([SEC_E_OK]).has(x) || x === «590610» }'],
    ['in a Map', "function f(x) { return new Map([[SEC_E_OK, 'fine']]).get(x) ?? x === «590610» }"],
    ['in an object', "function f(x) { return { [SEC_E_OK]: 'fine' }[x] ?? x === «590610» }"],
    ['in an assertion', 'function f(x) { expect(x).toBe(SEC_E_OK); return x === «590610» }'],
    [
      'through conversions',
      'function f(x) { if ((x >>> 0) === SEC_E_OK) return; return Number(x) === «590610» }',
    ],
    [
      'but not as a member of a list',
      'function f(x) { return [x].concat(SEC_E_OK), [SEC_E_OK].concat(x), x === 590610 }',
    ],
    [
      'but no other variable of that name',
      'function f(x) { x === SEC_E_OK } function g(x) { x === 0x90312 }',
    ],
    ['nor a property', 'function f(x) { return x.a === SEC_E_OK || x.b === 0x90312 }'],
    ['nor one that is only assigned a code', 'function f(x) { x = SEC_E_OK; return x === 0x90312 }'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

describe('compared with a status name', () => {
  test.each([
    ['in any comparison', 'f(rc === «0x90312», rc == «0x90312», rc !== «0x90312», rc != «0x90312»)'],
    ['on either side', 'f(«0x90312» === rc)'],
    ['in a switch', 'switch (hr) { case «0x90312»: f(); break; case «590611»: g() }'],
    ['in an array', 'f([«0x90312», «590611»].includes(rc), [«0x90320»].indexOf(ret) !== -1)'],
    ['in a Set', 'f(new Set([«0x90312», «590611»]).has(rc))'],
    ['in a Map', "f(new Map([[«0x90312», 'more']]).get(rc), new Map([[«0x90313», 'more']]).has(rc))"],
    ['in an object', "f({ «0x90312»: 'more' }[rc])"],
    ['as a property', 'f(ctx.SECURITY_STATUS === «0x90312», this.hr == «590611», a.b.rc === «0x90320»)'],
    ['behind a question mark', 'f(ctx?.SECURITY_STATUS === «0x90312», err?.inner?.errorCode === «0x90320»)'],
    ['in brackets', "f(ctx['SECURITY_STATUS'] === «0x90312»)"],
    ['as a private field', 'class A { #rc; m() { return this.#rc === «0x90312» } }'],
    ['but no computed property', 'f(ctx[status] === 0x90312, ctx[rc] === 0x90312)'],
    ['nor an object of that name', 'f(status.value === 0x90312, rc.x === 590610)'],
    [
      'through conversions',
      'f((rc >>> 0) === «0x90312», Number(rc) === «590611», retval.toInt32() === «0x90320»)',
    ],
    ['through an assignment', 'f((rc = call()) === «0x90312», (x.hr = call()) === «590611»)'],
    ['through await', 'async function f() { return (await rc) === «0x90312» }'],
    [
      'as bare text',
      "f(SECURITY_STATUS === «'80090308'», err.code === «'8009030C'», status === «`80090308`»)",
    ],
    [
      'through casts',
      'f((rc as number) === «0x90312», rc! === «590611», (<any>rc) === («0x90320» as number))',
      'ts',
    ],
    [
      'through casts of a notation that is put together',
      '(x) => f([«0x90312», («~~0x00090368») as any], x === «0x90320», x === («~~0x00090368» as any))',
      'ts',
    ],
    ['through casts of Flow', 'f((rc: any) === («0x90312»: number))', 'flow'],
  ] satisfies Case[])('%s', (_, source, language: Language = 'js') => {
    expect(marked(source, { language })).toBe(source)
  })
})

// Babel does not read them.
test('newer casts of Flow are casts too', () => {
  const source = 'f((rc as any) === («0x90312» as number), [SEC_E_OK as const, «590610» as const])'
  expect(marked(source, { language: 'flow' }, ['codemod'])).toBe(source)
})

describe('an assertion beside a status', () => {
  test.each([
    ['node:assert', 'assert.equal(rc, «0x90312»); assert.strictEqual(errorCode, «590610», "message")'],
    ['node:assert, negated', 'assert.notEqual(rc, «0x90312»); assert.notStrictEqual(«590610», rc)'],
    ['node:assert, deep', 'assert.deepStrictEqual(rc, «0x90312»); assert.notDeepStrictEqual(rc, «590610»)'],
    ['node:assert, deep and negated', 'assert.notDeepEqual(rc, «0x90312»); assert.deepEqual(rc, «590610»)'],
    ['node:assert by name', 'strictEqual(errorCode, «0x90312»); deepEqual(err.errorCode, «590610»)'],
    ['node:test', 't.assert.strictEqual(rc, «0x90312»)'],
    [
      'Chai expect',
      'expect(rc).to.equal(«0x90312»); expect(rc).to.not.be.eql(«590610»); expect(rc).eq(«0x90320»)',
    ],
    ['Chai should', 'rc.should.equal(«0x90312»); ctx.hr.should.not.be.eql(«590610»)'],
    ['Chai assert', 'assert.equal(rc, «0x90312»); assert.oneOf(rc, [«0x90312», «590610»])'],
    ['Chai lists', 'expect(rc).to.be.oneOf([«0x90312», «590610»]); expect([«0x90320»]).to.include(rc)'],
    [
      'Jest',
      'expect(rc).toBe(«0x90312»); expect(ctx.hr).toEqual(«590610»); expect(rc).toStrictEqual(«0x90320»)',
    ],
    ['Jest, negated', 'expect(rc).not.toBe(«0x90312»)'],
    ['Jest with promises', 'expect(rc).resolves.toBe(«0x90312»)'],
    ['Jest, the other way round', 'expect(«0x90312»).toBe(rc); expect([«0x90312»]).toContain(rc)'],
    [
      'Vitest',
      'expect.soft(rc).toBe(«0x90312»); expect(rc, "message").toBe(«590610»); expect(rc).toBeOneOf([«0x90320»])',
    ],
    [
      'tap',
      't.equal(rc, «0x90312»); t.same(rc, «590610»); t.strictSame(rc, «0x90320»); t.not(rc, «0x90321»)',
    ],
    [
      'tape',
      't.equals(rc, «0x90312»); t.isNot(rc, «590610»); t.notSame(rc, «0x90320»); t.strictNotSame(rc, «0x90321»)',
    ],
    ['AVA', 't.is(rc, «0x90312»); t.deepEqual(rc, «590610»)'],
    ['Deno', 'assertEquals(rc, «0x90312»); assertStrictEquals(rc, «590610»); assertNotEquals(rc, «0x90320»)'],
    ['Object.is', 'f(Object.is(rc, «0x90312»))'],
    ['a constant', 'expect(SEC_E_OK).toBe(«0x90312»); assert.equal(«0x90312», SEC_E_OK)'],
    ['not the message of one', 'assert.equal(x, rc, 0x90312); assert.equal(rc, x, 590610)'],
    [
      'nor beside another value',
      'assert.equal(size, 0x90312); expect(size).toBe(590610); size.should.equal(0x90312)',
    ],
    ['nor another matcher', 'expect(rc).toHaveLength(0x90312); expect(rc).toBeGreaterThan(590610)'],
    ['nor a call that happens to be given one', 'log(rc, 0x90312); retry(status, 590610)'],
    ['nor a chain that expects nothing', 'a.b.c.toBe(0x90312); builder(rc).toBe(590610)'],
    ['nor the subject of a bare expectation', 'expect(0x90312); expect(0x90312).not'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

/** `status`, `statusCode` and `code` are everybody's words: a small decimal beside them may be anything. */
describe('common names', () => {
  const commonNames = ['status', 'statusCode', 'code']

  test.each(commonNames)('%s vouches for no decimal', (name) => {
    const source = `f(${name} === 590610, x.${name} !== 590611, ${name} == 590_615n); switch (${name}) { case 590612: f() }`
    expect(marked(source)).toBe(source)
  })

  test.each(commonNames)('%s vouches for every other notation', (name) => {
    const source = `f(${name} === «0x90312», ${name} === «0x090313», x.${name} === «0o2201422», ${name} === «'80090308'»)`
    expect(marked(source)).toBe(source)
  })

  test.each(commonNames)('%s vouches for a decimal where another code stands in the function', (name) => {
    const source = `function f(${name}) { if (x === SEC_E_OK) g(); return ${name}.${name} === «590610» }`
    expect(marked(source)).toBe(source)
  })

  test.each([
    ['a certain number', 'function f(o) { g(«0x80090308»); return o.code === «590610» }'],
    ['a constant of a namespace', 'function f(o) { g(codes.SEC_E_OK); return o.code === «590610» }'],
    ['a name as text', "function f(o) { g('SEC_E_OK'); return o.code === «590610» }"],
    ['a code in the file', 'g(SEC_E_OK); f(o.code === «590610»)'],
    [
      'not one in another function',
      'function f() { g(SEC_E_OK) } function h(o) { return o.code === 590610 }',
    ],
    ['nor in a function inside', 'function f(o) { g(() => SEC_E_OK); return o.code === 590610 }'],
    ['nor around it', 'function f(o) { g(SEC_E_OK); return h(() => o.code === 590610) }'],
    ['nor another decimal', 'function f(o) { return o.code === 590610 || o.code === 590611 }'],
    [
      'nor the name of something else',
      'function f(o) { g(SEC_E_PERMISSIONDENIED); return o.code === 590610 }',
    ],
  ])('where: %s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})
