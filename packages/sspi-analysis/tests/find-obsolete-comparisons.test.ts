import { describe, expect, it } from 'vitest'
import { findObsoleteComparisons } from '../src/find-obsolete-comparisons.ts'
import { textOf } from '../src/tree.ts'
import { onEveryParser } from './every-parser.ts'
import { markedBy } from './marks.ts'

const marked = (text: string) => markedBy(findObsoleteComparisons, { text })

describe('a comparison with the obsolete code', () => {
  it.each([
    // Equality: by name, value and text
    'if (rc === «SEC_E_LOGON_DENIED») deny()',
    'if («codes.SEC_E_LOGON_DENIED» != rc) go()',
    "import { SEC_E_LOGON_DENIED as DENIED } from 'sspi-status'; if (rc === «DENIED») deny()",
    'if (rc == «0x8009030c») deny()',
    'if (rc === «-2146893044») deny()',
    'if (rc === «2148074252») deny()',
    'if (rc === («0x8009030c | 0»)) deny()',
    'if (rc === «~0x7ff6fcf3») deny()',
    'if (rc === «0x8009030Cn») deny()',
    'const DENIED = 0x8009030c; if (rc === «DENIED») deny()',
    'var DENIED = 0x8009030c | 0; if (rc === «DENIED») deny()',
    'const codes = { denied: -2146893044 }; if (rc === «codes.denied») deny()',
    "if (context.SECURITY_STATUS === «'SEC_E_LOGON_DENIED'») deny()",
    "if (context.SECURITY_STATUS === «'0x8009030c'») deny()",
    "if (status === «'-2146893044'») deny()",
    "if (status === «'8009030C'») deny()",
    'if (Object.is(rc, «SEC_E_LOGON_DENIED»)) deny()',
    // Labels
    'switch (rc) { case «SEC_E_LOGON_DENIED»: case «-2146893044»: deny() }',
    "switch (name) { case «'SEC_E_LOGON_DENIED'»: deny() }",
    'switch (true) { case rc === «SEC_E_LOGON_DENIED»: deny() }',
    // Lists
    'if ([«SEC_E_LOGON_DENIED», SEC_E_NO_CREDENTIALS].includes(rc)) deny()',
    'if ([«0x8009030c»].indexOf(rc) !== -1) deny()',
    'const REFUSALS = [«SEC_E_LOGON_DENIED»]; if (REFUSALS.includes(rc) || REFUSALS.includes(ss)) deny()',
    'const REFUSALS = new Set([«-2146893044»]); if (REFUSALS.has(rc)) deny()',
    "const REFUSALS = Object.freeze([«'SEC_E_LOGON_DENIED'»]); if (REFUSALS.includes(name)) deny()",
    'const lists = { refusals: [«SEC_E_LOGON_DENIED»] }; if (lists.refusals.includes(rc)) deny()',
    'if ([«SEC_E_LOGON_DENIED»].some((code) => code === rc)) deny()',
    'for (const code of [«SEC_E_LOGON_DENIED»]) if (rc === code) deny()',
    'if (seen.has(«SEC_E_LOGON_DENIED»)) deny()',
    'if (seen.includes(«SEC_E_LOGON_DENIED»)) deny()',
    // Assertions
    'assert.strictEqual(rc, «SEC_E_LOGON_DENIED»)',
    'assert.notEqual(«0x8009030c», rc)',
    'expect(rc).toBe(«SEC_E_LOGON_DENIED»)',
    'expect(rc).not.to.equal(«-2146893044»)',
    'expect(rc).to.be.oneOf([«SEC_E_LOGON_DENIED», SEC_E_OK])',
    // Texts
    "if (message.includes(«'SEC_E_LOGON_DENIED'»)) deny()",
    "if (message.includes(«'0x8009030c'»)) deny()",
    "if (describe(rc).includes(«'SEC_E_LOGON_DENIED'»)) deny()",
    "if (toHex(rc) === «'0x8009030C'» || lookup(rc).name === «'SEC_E_LOGON_DENIED'») deny()",
    "expect(lookup(rc).name).toBe(«'SEC_E_LOGON_DENIED'»)",
    "if (process.status.includes(«'SEC_E_LOGON_DENIED'»)) deny()",
    'if ([...codes].includes(«SEC_E_LOGON_DENIED»)) deny()',
    "if (message.includes(«'-2146893044'»)) deny()",
    "if (message.startsWith(«'SEC_E_LOGON_DENIED:'»)) deny()",
    "if (message.indexOf(«'0x8009030C'») >= 0) deny()",
    'if («/SEC_E_LOGON_DENIED|0x8009030c/i».test(message)) deny()',
    'if (message.match(«/0x8009030[cC]/»)) deny()',
    "import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'; if (message.includes(«`0x${SEC_E_LOGON_DENIED}`»)) deny()",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('no comparison with the obsolete code', () => {
  it.each([
    'if (rc === SEC_E_NO_CREDENTIALS) deny()',
    'if (rc === 0x8009030d) deny()',
    // Declared, described, thrown, handed on
    'const SEC_E_LOGON_DENIED = 0x8009030c; export { SEC_E_LOGON_DENIED }',
    "import { SEC_E_LOGON_DENIED } from 'sspi-status'; report(SEC_E_LOGON_DENIED)",
    'const texts = { [SEC_E_LOGON_DENIED]: "denied", 0x8009030c: "denied" }; show(texts[rc])',
    'const texts = new Map([[SEC_E_LOGON_DENIED, "denied"]]); if (texts.has(rc)) show(texts.get(rc))',
    'const rows = [{ code: SEC_E_LOGON_DENIED, text: "denied" }]; show(rows.find((row) => row.code === rc))',
    'const rows = [[SEC_E_LOGON_DENIED, "denied"]]; show(rows.find(([code]) => code === rc))',
    'const REFUSALS = [SEC_E_LOGON_DENIED]; module.exports = { REFUSALS }',
    'throw new Error(SEC_E_LOGON_DENIED)',
    "function f() { return 'SEC_E_LOGON_DENIED' }",
    'console.log(SEC_E_LOGON_DENIED, 0x8009030c)',
    'const status = failed ? SEC_E_LOGON_DENIED : SEC_E_OK',
    'if (SEC_E_LOGON_DENIED === 0x8009030c) check()',
    'assert.strictEqual(SEC_E_LOGON_DENIED, 0x8009030c)',
    // The table itself
    "expect(toHex(SEC_E_LOGON_DENIED)).toBe('0x8009030C')",
    "expect(lookup(0x8009030c).name).toBe('SEC_E_LOGON_DENIED')",
    "assert.equal(describe(-2146893044).split(':')[0], 'SEC_E_LOGON_DENIED')",
    "if (toHex(SEC_E_LOGON_DENIED) === '0x8009030C') pass()",
    "if (describe(0x8009030c).includes('SEC_E_LOGON_DENIED')) pass()",
    'expect(describe(0x8009030c)).to.match(/SEC_E_LOGON_DENIED/)',
    "if (Object.keys(codes).includes('SEC_E_LOGON_DENIED')) pass()",
    'if ([...codes.values()].includes(SEC_E_LOGON_DENIED)) pass()',
    "if (process.argv.includes('SEC_E_LOGON_DENIED')) pass()",
    "const args = process.argv.slice(2); if (args.includes('SEC_E_LOGON_DENIED')) pass()",
    // Something else with the same digits
    'if (pc === 0x8009030c || address === 0x8009030c) jump()',
    'if (material.color === 0x8009030c) paint()',
    'const patchAddress = 0x8009030c; if (x === patchAddress) patch()',
    'if (mem[0x8009030c] === 1) patch()',
    "if (orderNumber === '8009030C') ship()",
    // For another rule
    "if (message.includes('8009030C')) deny()",
    "import { SEC_E_LOGON_DENIED } from 'sspi-status/hex'; if (message.includes(SEC_E_LOGON_DENIED)) deny()",
    // Longer texts and other names
    "if (message.includes('SEC_E_LOGON_DENIED_BY_POLICY')) deny()",
    "if (message.includes('LOGON_DENIED')) deny()",
    "if (message.includes('0x8009030c00')) deny()",
    "message = message.replace('SEC_E_LOGON_DENIED', 'wrong password')",
    "import { DENIED as SEC_E_LOGON_DENIED_CODE } from './codes.js'; if (rc === SEC_E_LOGON_DENIED_CODE) deny()",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a test of the severity could stand there', () => {
  const severityTests = (text: string) =>
    onEveryParser({ text }, (analysis) =>
      findObsoleteComparisons(analysis).map(
        ({ severityTest: test }) => test && `${test.isNegated ? '!' : ''}${textOf(test.status, text)}`,
      ),
    )

  it.each([
    ['if (rc === SEC_E_LOGON_DENIED) deny()', 'rc'],
    ['if (0x8009030c !== (call(rc) | 0)) go()', '!call(rc) | 0'],
    ["if (context.SECURITY_STATUS == 'SEC_E_LOGON_DENIED') deny()", 'context.SECURITY_STATUS'],
    ["const x = sspi.AcceptSecurityContext(a); if (x === '0x8009030c') deny()", 'x'],
    ['const x = sspi.AcceptSecurityContext(a); if (x === SEC_E_LOGON_DENIED) deny()', 'x'],
    ['const x = bytes.readInt32LE(4); if (x === SEC_E_LOGON_DENIED) deny()', 'x'],
    ['if ((q, rc) === SEC_E_LOGON_DENIED) deny()', 'q, rc'],
    ['if (x?.rc >>> 0 === SEC_E_LOGON_DENIED) deny()', 'x?.rc >>> 0'],
    // A success is told apart beside it all the same, and so is an error of another value.
    ['if (rc === SEC_E_LOGON_DENIED) deny(); else if (rc === SEC_I_CONTINUE_NEEDED) go()', 'rc'],
    ['if (rc === SEC_E_LOGON_DENIED) deny(); else if (hr === SEC_E_NO_CREDENTIALS) ask()', 'rc'],
    [
      'function f(rc) { return rc === SEC_E_LOGON_DENIED } function g(rc) { return rc === SEC_E_NO_CREDENTIALS }',
      'rc',
    ],
  ])('%s', (text, expected) => {
    expect(severityTests(text)).toEqual([expected])
  })

  it.each([
    // `isError` throws where such a text is no status, and of what is absent.
    "if (error.code === 'SEC_E_LOGON_DENIED') deny()",
    "if (name === 'SEC_E_LOGON_DENIED') deny()",
    'if (error.code === SEC_E_LOGON_DENIED) deny()',
    'if (call(rc) === 0x8009030c) deny()',
    'if (x?.rc === SEC_E_LOGON_DENIED) deny()',
    // Another error would be swallowed.
    'if (rc === SEC_E_LOGON_DENIED) deny(); else if (rc === SEC_E_NO_CREDENTIALS) ask()',
    'if (rc === SEC_E_LOGON_DENIED || rc === 0x8009030e) deny()',
    'if (rc === SEC_E_LOGON_DENIED) deny(); switch (rc >>> 0) { case 0x8009030e: ask() }',
    'const OTHERS = new Set([SEC_E_NO_CREDENTIALS]); if (rc === SEC_E_LOGON_DENIED || OTHERS.has(rc)) deny()',
    'switch (rc) { case SEC_E_LOGON_DENIED: deny() }',
    'if ([SEC_E_LOGON_DENIED].includes(rc)) deny()',
    'for (const code of [SEC_E_LOGON_DENIED]) if (rc === code) deny()',
    'assert.equal(rc, SEC_E_LOGON_DENIED)',
    "if (message.includes('SEC_E_LOGON_DENIED')) deny()",
  ])('but not here: %s', (text) => {
    expect(severityTests(text)).toEqual([undefined])
  })
})
