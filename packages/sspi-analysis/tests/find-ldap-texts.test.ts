import { describe, expect, it } from 'vitest'
import { findLdapTexts } from '../src/find-ldap-texts.ts'
import { markedBy } from './marks.ts'

const marked = (text: string) => markedBy(findLdapTexts, { text })

describe('the digits of a status that are looked for in the text of an error', () => {
  it.each([
    "if (message.includes(«'80090308'»)) deny()",
    "if (message.includes(«'8009030C'») || message.includes(«'8009030c'»)) deny()",
    'if (message.includes(«`80090308`»)) deny()',
    "if (err?.message?.startsWith(«'80090308'»)) deny()",
    "if (JSON.stringify(err.lde_message).indexOf(«'80090308'») > -1) deny()",
    "if (err.message.match(«'80090308'») || err.message.search(«'80090308'») >= 0) deny()",
    "if (_.includes(err.message, «'80090308'»)) deny()",
    "if ([«'80090308'», «'8009030C'»].some((code) => message.includes(code))) deny()",
    "const TEXTS = { «'80090308'»: 'locked' }; Object.keys(TEXTS).find((code) => message.includes(code))",
    // Whether the test decides something, and rightly
    "expect(message.includes(«'80090308'»)).toBe(true)",
    "console.log(message.includes(«'80090308'»))",
    "if (message.includes(«'80090308'») && message.includes('data 775')) deny()",
    // A status that tells a cause
    "if (message.includes(«'80090346'»)) bind()",
    "import ldap from 'ldapjs'; if (answer.includes(«'80090311'»)) retry()",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('what is no such text', () => {
  it.each([
    [
      'digits of no code',
      "if (message.includes('80090020')) deny()",
      "if (message.includes(«'80090320'»)) deny()",
    ],
    [
      'a longer text',
      "if (message.includes('80090308:')) deny()",
      "if (message.includes(«'80090308'»)) deny()",
    ],
    ['a prefix', "if (message.includes('0x80090308')) deny()", "if (message.includes(«'80090308'»)) deny()"],
    [
      'an escape',
      "if (message.includes('8009\\x30308')) deny()",
      "if (message.includes(«'80090308'»)) deny()",
    ],
    ['a pattern', 'if (/80090308/.test(message)) deny()', 'if (message.match(«`80090308`»)) deny()'],
    [
      'a number',
      'if (message.indexOf(80090308) > 0) deny()',
      "if (message.indexOf(«'80090308'») > 0) deny()",
    ],
    [
      'a text of something else',
      "if (order.uuid.startsWith('80090308')) ship()",
      "if (order.text.startsWith(«'80090308'»)) ship()",
    ],
    ["somebody's number", "if (list.includes('80090320')) call()", "if (text.includes(«'80090320'»)) call()"],
    [
      'a list whose members are compared',
      "if (['80090308'].includes(message)) deny()",
      "if ([«'80090308'»].some((code) => message.includes(code))) deny()",
    ],
    [
      'a constant that has its own name',
      "const BAD = '80090308'; if (message.includes(BAD)) deny()",
      "const BAD = [«'80090308'»]; if (BAD.some((code) => message.includes(code))) deny()",
    ],
    [
      'a row that gives its name',
      "const NAMES = { '80090308': 'SEC_E_INVALID_TOKEN' }; Object.keys(NAMES).find((code) => message.includes(code))",
      "const NAMES = { «'80090308'»: 'a bad token' }; Object.keys(NAMES).find((code) => message.includes(code))",
    ],
    [
      'a position that nothing is asked of',
      "const rest = message.slice(message.indexOf('80090308'))",
      "const rest = message.indexOf(«'80090308'») > 0",
    ],
    [
      'a generated file',
      "// @generated\nif (message.includes('80090308')) deny()",
      "// written\nif (message.includes(«'80090308'»)) deny()",
    ],
  ])('%s: %s', (_name, text, nearMiss) => {
    expect([marked(text), marked(nearMiss)]).toEqual([text, nearMiss])
  })
})
