import { describe, expect, it } from 'vitest'
import { findAmbiguousLdapTests } from '../src/find-ambiguous-ldap-tests.ts'
import { markedBy } from './marks.ts'

const marked = (text: string) => markedBy(findAmbiguousLdapTests, { text })

describe('a fallback for what `data` did not tell', () => {
  const fallback = (before: string, sought = "'80090308'") =>
    `function f(err, sub) { ${before}\nif (err.message.includes(${sought})) return 'bad' }`

  it.each([
    [
      "switch (sub) { case '775': return 'locked'; default: }",
      "switch (sub) { case '775': show('locked'); break }",
    ],
    [
      "if (sub) switch (sub) { case '775': { throw new Locked() } }",
      "if (sub) switch (other) { case 'x': { throw new Locked() } }",
    ],
    [
      "for (const [code, text] of TEXTS) if (err.message.includes('data ' + code)) return text",
      "for (const [code, text] of TEXTS) if (err.message.includes('data ' + code)) break",
    ],
    [
      'for (const code of CODES) { if (err.message.includes(`data ${code}`)) { return code } }',
      'for (const code of CODES) { if (err.message.includes(`data ${code}`)) continue; }',
    ],
    [
      "if (known) { if (sub === '775') return 'locked' }",
      "if (known) { if (sub === '7750') return 'locked' }",
    ],
    [
      "switch (x) { case 1: if (sub === '775') return 'locked' }",
      "switch (x) { case 1: if (sub === '775') break }",
    ],
    [
      `if (sub === '775') ${'{'.repeat(6)} return 'locked' ${'}'.repeat(6)}`,
      `if (sub === '775') ${'{'.repeat(7)} return 'locked' ${'}'.repeat(7)}`,
    ],
    [
      "again: { try { if (sub === '775') return 'locked' } finally {} }",
      "again: { if (sub === '7750') return 'locked' }",
    ],
    ["if (sub !== '775') {} else return 'locked'", "if (sub !== '775') {} else show('locked')"],
    // A function of another file may read it, if it gets the same text.
    [
      "const getSub = require('./errors.js').getSub; if (getSub(err.message)) return 'locked'",
      "const getSub = require('./errors.js').getSub; if (getSub(err.code)) return 'locked'",
    ],
    [
      'const found = getSub(err.message); if (found) return found',
      'const found = getSub(err.code); if (found) return found',
    ],
    [
      'if (errors.isLocked(err.message)) throw new Locked()',
      'if (isString(err.message)) throw new Locked()',
    ].map((each) => `const errors = require('./errors.js'); ${each}`),
    [
      "const text = String(err.message || ''), x = this.locked(text); if (x) return x",
      "const text = String(err.message || ''), x = text.trim(text); if (x) return x",
    ],
    ["if (getSub(err.message)) show('locked'); else", "if (getSub(err.message)) show('locked');"],
  ])('%s', (before, nearMiss) => {
    expect(marked(fallback(before))).toBe(fallback(before))
    const reported = fallback(nearMiss, "«'80090308'»")
    expect(marked(reported)).toBe(reported)
  })

  it('is one for a function of the file only where that reads it', () => {
    const text = (body: string, sought: string) =>
      fallback('const found = getSub(err.message); if (found) return found;', sought) +
      `; function getSub(text) { return ${body} }`
    expect(marked(text('/data (\\w+)/.exec(text)?.[1]', "'80090308'"))).toBe(
      text('/data (\\w+)/.exec(text)?.[1]', "'80090308'"),
    )
    expect(marked(text('text.length', "«'80090308'»"))).toBe(text('text.length', "«'80090308'»"))
  })
})

/** In each, `TEST` is the test for the code; the other has another number in place of `data`. */
describe('asked before', () => {
  it.each([
    ["f(sub === '775' ? 'locked' : TEST ? 'bad' : '')"],
    ["if (sub === '775') throw new Locked(); if (TEST) f('bad')"],
    ["function g() { if (sub === '775') return 'locked';if (TEST) return 'bad' }"],
    ["function g() { if (sub === '775') return 'locked'; run(() => { if (TEST) f('bad') }) }"],
    ["function g() { switch (x) { case 1: if (sub === '775') return 'locked'; if (TEST) return 'bad' } }"],
    ["function g() { switch (x) { case 1: if (sub === '775') return 'locked';if (TEST) return 'bad' } }"],
    ["function g() { switch (true) { case sub === '775': return 'locked'; case TEST: return 'bad' } }"],
    ["function g() { if (sub === '775') return 'locked'; f(TEST, TEST) }"],
    ["for (const m of all) { if (sub === '775') break; if (TEST) f('bad') }"],
    ["for (const m of all) { if (sub === '775') continue; if (TEST) f('bad') }"],
    ["for (const m of all) { { if (sub === '775') break } if (TEST) f('bad') }"],
    ["for (const m of all) { switch (x) { case 1: if (sub === '775') continue } if (TEST) f('bad') }"],
    ["function g() { for (const m of all) { if (sub === '775') return m } if (TEST) f('bad') }"],
    ["function g() { do { if (sub === '775') return m } while (more); if (TEST) f('bad') }"],
  ])('%s', (text) => {
    const asked = text.replaceAll('TEST', "err.message.includes('80090308')")
    expect(marked(asked)).toBe(asked)
    const other = text.replace('775', '7750').replaceAll('TEST', "err.message.includes(«'80090308'»)")
    expect(marked(other)).toBe(other)
  })

  it.each([
    ["f(getSub(err.message) ? 'locked' : TEST)", "f(getSub(err.message) ? TEST : '')"],
    ["f(sub === '775' ? 'locked' : TEST)", "f(TEST ? 'locked' : sub)"],
    ["f(getSub(err.message) ?? (TEST ? 'bad' : ''))", "f((TEST ? 'bad' : '') ?? getSub(err.message))"],
    ['f(getSub(err.message) ?? [TEST])', 'f([TEST, getSub(err.message)] ?? x)'],
    [
      "function g() { if (sub === '775') return; run(() => f(TEST)) }",
      "function g() { if (sub === '775') return; run(function () { f(TEST) }) }",
    ],
    [
      "function g() { if (sub === '775') return; f(TEST) }",
      "function g() { f(TEST); if (sub === '775') return }",
    ],
    [
      "for (const m of all) { if (sub === '775') break; f(TEST) }",
      "for (const m of all) { if (sub === '775') break } f(TEST)",
    ],
    [
      "for (const m of all) { switch (x) { case 1: if (sub === '775') continue } f(TEST) }",
      "for (const m of all) { switch (x) { case 1: if (sub === '775') break } f(TEST) }",
    ],
  ])('%s, not %s', (text, nearMiss) => {
    const getSub = "const { getSub } = require('./errors.js'); "
    const asked = getSub + text.replace('TEST', "err.message.includes('80090308')")
    expect(marked(asked)).toBe(asked)
    const reported = getSub + nearMiss.replace('TEST', "err.message.includes(«'80090308'»)")
    expect(marked(reported)).toBe(reported)
  })
})

describe('a default for what a function did not tell', () => {
  it.each([
    ["const text = causeOf(err.message) ?? (err.message.includes('80090308') ? 'bad' : '')", '??', '&&'],
    ["const text = causeOf(err.message) || (err.message.includes('80090308') ? 'bad' : '')", '||', '&&'],
    ["const text = TEXTS[/data (.*)/.exec(m)] ?? (m.includes('80090308') ? 'bad' : '')", '/data', '/date'],
  ])('%s', (text, part, other) => {
    expect(marked(text)).toBe(text)
    const nearMiss = text.replace(part, other).replace("'80090308'", "«'80090308'»")
    expect(marked(nearMiss)).toBe(nearMiss)
  })
})
