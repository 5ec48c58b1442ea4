import { describe, expect, it } from 'vitest'
import { findAmbiguousLdapTests } from '../src/find-ambiguous-ldap-tests.ts'
import { markedBy } from './marks.ts'

const marked = (text: string) => markedBy(findAmbiguousLdapTests, { text })

describe('a reader that is a method', () => {
  const reader = (sub: string, sought: string, read: string) =>
    `class Errors { ${sub}; cause(m) { if (m.includes(${sought})) return ${read} } }`
  const body = '{ return /data (\\w+)/.exec(m)?.[1] }'

  it.each([
    [`sub(m) ${body}`, 'this.sub(m)'],
    [`static sub(m) ${body}`, 'Errors.sub(m)'],
    [`#sub(m) ${body}`, 'this.#sub(m)'],
    [`sub = (m) => ${body}`, 'this.sub(m)'],
  ])('%s', (sub, read) => {
    expect(marked(reader(sub, "'80090308'", read))).toBe(reader(sub, "'80090308'", read))
    const nearMiss = reader(sub, "«'80090308'»", 'this.log(m)')
    expect(marked(nearMiss)).toBe(nearMiss)
    const foreign = reader(sub, "«'80090308'»", 'parser.sub(m)')
    expect(marked(foreign)).toBe(foreign)
  })

  it.each([
    `const errors = { sub(m) ${body}, cause(m) { if (m.includes('80090308')) return this.sub(m) } }`,
    `exports.sub = function (m) ${body}; exports.cause = (m) => m.includes('80090308') && exports.sub(m)`,
    `Errors.prototype.sub = function (m) ${body}; Errors.prototype.cause = function (m) { return m.includes('80090308') ? this.sub(m) : '' }`,
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
    const nearMiss = text.replaceAll("'80090308'", "«'80090308'»").replace('data (', 'date (')
    expect(marked(nearMiss)).toBe(nearMiss)
  })
})

it('follows a chain of helpers to its end, though each stands above what it calls', () => {
  const helpers = Array.from(
    { length: 200 },
    (_, index) => `function f${index}(t) { return f${index + 1}(t) }`,
  )
  const text = (sought: string, pattern: string) =>
    [
      ...helpers,
      `function f200(t) { return ${pattern}.exec(t) }`,
      `if (m.includes(${sought})) show(f0(m))`,
    ].join('\n')
  expect(marked(text("'80090308'", '/data (.*)/'))).toBe(text("'80090308'", '/data (.*)/'))
  expect(marked(text("«'80090308'»", '/date (.*)/'))).toBe(text("«'80090308'»", '/date (.*)/'))
})
