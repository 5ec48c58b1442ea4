import { describe, expect, it } from 'vitest'
import { findAmbiguousLdapTests } from '../src/find-ambiguous-ldap-tests.ts'
import { onEveryParser } from './every-parser.ts'
import { markedBy } from './marks.ts'

const marked = (text: string) => markedBy(findAmbiguousLdapTests, { text })

describe('a decision by a part that every cause has', () => {
  it.each([
    // Methods of texts
    "if (message.includes(«'80090308'»)) deny()",
    "if (message.includes(«'8009030C'»)) deny()",
    "if (err.message.startsWith(«'80090308:'»)) deny()",
    "if (err.message.indexOf(«'80090308'») != -1) deny()",
    "if (err.message.indexOf(«'80090308'») !== -1) deny()",
    "if (err.message.indexOf(«'80090308'») > -1) deny()",
    "if (err.message.indexOf(«'80090308'») >= 0) deny()",
    "if (err.message.indexOf(«'80090308'») === 0) deny()",
    "if (err.message.indexOf(«'80090308'») < 0) other()",
    "if (-1 < err.message.indexOf(«'80090308'»)) deny()",
    "if (~err.message.indexOf(«'80090308'»)) deny()",
    'if (err.message.search(«/80090308/») >= 0) deny()',
    'if (err.message.match(«/80090308/»)) deny()',
    "if (err.message.match(«'80090308'»)) deny()",
    'if (err.message.indexOf(«80090308») >= 0) deny()',
    "const at = err.message.indexOf(«'80090308'»); if (at !== -1) deny()",
    "if (!err.message.indexOf(«'80090308'»)) deny()",
    "if (err.message.indexOf(«'80090308'»)) deny()",
    // Patterns
    'if («/80090308/».test(err.message)) deny()',
    'if («/80090308|8009030C/i».exec(err.message)) deny()',
    'if («/8009030[8C]/».test(err.message)) deny()',
    "if («new RegExp('80090308')».test(err.message)) deny()",
    String.raw`if («/\b80090308\b/».test(err.message)) deny()`,
    String.raw`if («/\b8009030c:/i».test(err.message)) deny()`,
    String.raw`if («new RegExp('\\b80090308')».test(err.message)) deny()`,
    String.raw`if («/(?:^|\W)80090308/».test(err.message)) deny()`,
    String.raw`if («/\bAcceptSecurityContext error/».test(err.message)) deny()`,
    "if (message.includes(«'(80090308'») || message.includes(«'code=80090308,'»)) deny()",
    "if («RegExp('80090308', 'i')».test(err.message)) deny()",
    'const BAD = /80090308/; if («BAD».test(err.message)) deny()',
    // What is searched
    "if (err?.message?.includes(«'80090308'»)) deny()",
    "if (JSON.stringify(err.lde_message).includes(«'80090308'»)) deny()",
    "if (String(err).includes(«'80090308'»)) deny()",
    "if (`${err}`.includes(«'80090308'»)) deny()",
    "if (err.message.toLowerCase().includes(«'8009030c'»)) deny()",
    "if (err.message.toUpperCase().includes(«'8009030C'»)) deny()",
    // What is looked for
    "if (message.includes(«'80090308: LdapErr: DSID-0C09044E'»)) deny()",
    'if (message.includes(«`80090308`»)) deny()',
    "if (message.includes(«'80090308' + ': LdapErr'»)) deny()",
    'if (message.includes(«`80090308: LdapErr: ${dsid}`»)) deny()',
    "const BAD = '80090308'; if (message.includes(«BAD»)) deny()",
    "const TEXTS = { bad: '80090308' }; if (message.includes(«TEXTS.bad»)) deny()",
    "import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'; if (message.includes(«SEC_E_INVALID_TOKEN»)) deny()",
    "import * as hex from 'sspi-status/hex'; if (message.includes(«hex.SEC_E_LOGON_DENIED»)) deny()",
    "if (message.includes(«'AcceptSecurityContext error'»)) deny()",
    "if (err.message.includes(«'AcceptSecurityContext'»)) deny()",
    "if (message.toLowerCase().includes(«'acceptsecuritycontext'»)) deny()",
    // Lists
    "if ([«'80090308'», «'8009030C'»].some((code) => message.includes(code))) deny()",
    "const BAD = [«'80090308'», 'x']; if (BAD.some((code) => message.includes(code))) deny()",
    "for (const code of [«'80090308'», 'x']) if (message.includes(code)) deny()",
    "const ROWS = [{ pattern: «/80090308/», text: 'locked' }]; ROWS.find((row) => row.pattern.test(message))",
    "const ROWS = [[«'80090308'», 'locked']]; for (const [code, text] of ROWS) if (message.includes(code)) show(text)",
    "const TEXTS = { «'80090308'»: 'locked' }; Object.keys(TEXTS).find((code) => message.includes(code))",
    "if («new RegExp(['80090308', '8009030C'].join('|'))».test(message)) deny()",
    // Where it decides
    "switch (true) { case message.includes(«'80090308'»): deny() }",
    "const text = message.includes(«'80090308'») ? 'locked' : 'failed'",
    "const isLocked = (message) => message.includes(«'80090308'»)",
    "if (message.includes('52e') || message.includes(«'80090308'»)) deny()",
    "const t = err.message; if (t.includes(«'80090308'»)) show('locked')",
    "if (log.includes(«'80090308'») || test.toLowerCase().includes(«'80090308'»)) show('locked')",
    "if (_.includes(message, «'80090308'»)) deny()",
    "import { includes } from 'lodash'; if (includes(message, «'80090308'»)) deny()",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a part that names a cause, or is none of an LDAP error', () => {
  it.each([
    "if (message.includes('80090346')) deny()",
    "if (message.includes('80090302') || message.includes('80090311')) deny()",
    "if (message.includes('data 52e')) deny()",
    "if (message.includes('80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, data 52e')) deny()",
    "if (message.includes('AcceptSecurityContext error, data 775')) deny()",
    'if (/80090308: .*, data 52e/.test(message)) deny()',
    'if (/80090308.*data\\s+(\\w+)/.exec(message)) deny()',
    'if (/80090308.*52e/.test(message)) deny()',
    'if (/80090308: LdapErr.*, (\\w+), v/.exec(message)) deny()',
    "if (message.includes('0x80090308') || message.includes('1800903080')) deny()",
    "if (message.startsWith('80090308-') || message.includes('80090308-1c2d-4e5f') || message.includes('80090308_1')) go()",
    "if (message.includes('order-80090308') || message.includes('#80090308') || message.includes('/80090308/')) go()",
    String.raw`if (/^80090308-[\da-f]{4}/.test(message) || /80090308\d/.test(message)) go()`,
    "if (['80090308', '8009030C'].includes(code)) deny()",
    "const BAD = new Set(['80090308']); if (BAD.has(code)) deny()",
    "if (code === '80090308') deny()",
    "exported.filter((symbol) => symbol.name.includes('AcceptSecurityContext'))",
    "accept = sspi.AcceptSecurityContext; if (err.message.includes('AcceptSecurityContext error')) deny()",
    "import { sspi } from 'node-expose-sspi'; if (err.message.includes('AcceptSecurityContext error')) deny()",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a text that is none of an error', () => {
  it.each([
    ["if (order.uuid.startsWith('80090308')) ship()", "if (order.text.startsWith(«'80090308'»)) ship()"],
    [
      "const SHA = '80090308'; if (commit.sha.startsWith(SHA)) build()",
      "const SHA = '80090308'; if (commit.message.startsWith(«SHA»)) build()",
    ],
    ["if (hexdump.includes('8009030c')) warn()", "if (dump.includes(«'8009030c'»)) warn()"],
    ["if (hexdump(bytes).includes('8009030c')) warn()", "if (text(bytes).includes(«'8009030c'»)) warn()"],
    [
      "if (bytes.toString('hex').includes('8009030c')) warn()",
      "if (bytes.toString('utf8').includes(«'8009030c'»)) warn()",
    ],
    ["if (user.phoneNumber.includes('80090308')) call()", "if (user.error.includes(«'80090308'»)) call()"],
    ['if (/80090308/.test(orderId)) ship()', 'if («/80090308/».test(order)) ship()'],
    ["if (colors.includes('80090308')) paint()", "if (texts.includes(«'80090308'»)) paint()"],
    [
      "if (ORDER_ID.toLowerCase().includes('80090308')) ship()",
      "if (ORDER.toLowerCase().includes(«'80090308'»)) ship()",
    ],
    [
      "const part = file.digest; if (part.includes('80090308')) skip()",
      "const part = file.log; if (part.includes(«'80090308'»)) skip()",
    ],
  ])('%s', (text, nearMiss) => {
    expect([marked(text), marked(nearMiss)]).toEqual([text, nearMiss])
  })
})

describe('a test whose `data` is read where it holds', () => {
  it.each([
    "if (message.includes('80090308') && message.includes('data 775')) deny()",
    "if (message.includes('data 775') && message.includes('80090308')) deny()",
    "if (!message.includes('80090308') || !/data 775/.test(message)) other()",
    "if (message.includes('80090308')) show(/data (\\w+)/.exec(message)[1])",
    "if (message.includes('80090308')) { const [, data] = message.split('data ') }",
    "if (message.includes('80090308')) { const at = message.indexOf('data') }",
    "if (message.includes('80090308')) { show(parseLdapBindError(message)?.meaning) }",
    "if (message.includes('80090308')) { show(getSubCode(message)) }",
    "if (message.includes('80090308')) switch (cause) { case '52e': deny() }",
    "const text = message.includes('80090308') ? /data (\\w+)/.exec(message)[1] : ''",
    "const DATA = /data (\\w+)/; if (message.includes('80090308')) show(DATA.exec(message))",
    "const data = /data (\\w+)/.exec(message)?.[1]; if (message.includes('80090308')) show(TEXTS[data])",
    "function cause(text) { return /data (\\w+)/.exec(text) }; if (message.includes('80090308')) show(cause(message))",
    "const isBind = message.includes('80090308'); if (isBind) show(/data (\\w+)/.exec(message))",
    "const isBind = (text) => text.includes('80090308'); if (isBind(message)) show(/data (\\w+)/.exec(message))",
    "function isBind(text) { return text.includes('80090308') }; if (isBind(message)) show(/data (\\w+)/.exec(message))",
    "function f() { if (!message.includes('80090308')) return; show(/data (\\w+)/.exec(message)) }",
    "function f() { if (message.indexOf('80090308') === -1) throw new Error(); show(/data (\\w+)/.exec(message)) }",
    'const found = message.match(/80090308/); if (found !== null) show(/data (\\w+)/.exec(message))',
    "switch (true) { case message.includes('80090308'): case other: show(/data (\\w+)/.exec(message)) }",
    "if (['80090308'].some((code) => message.includes(code))) show(/data (\\w+)/.exec(message))",
    "if (/data/.test(message)) { if (message.includes('80090308')) deny() }",
    "if (message.includes('data 52e')) retry(); else if (message.includes('80090308')) deny()",
    "function f() { if (message.includes('data 52e')) return 1; if (message.includes('80090308')) return 2 }",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a test whose `data` is read elsewhere', () => {
  it.each([
    "if (message.includes(«'80090308'»)) deny(); else show(/data (\\w+)/.exec(message))",
    "if (!message.includes(«'80090308'»)) show(/data (\\w+)/.exec(message)); else deny()",
    "if (message.includes('data 775') || message.includes(«'80090308'»)) deny()",
    "function f() { if (message.includes(«'80090308'»)) return 1; if (message.includes('data 52e')) return 2 }",
    "function f() { if (!message.includes(«'80090308'»)) log(message); show(/data (\\w+)/.exec(message)) }",
    "function other() { return /data (\\w+)/.exec(message) }; if (message.includes(«'80090308'»)) deny()",
    "socket.on('data', () => { if (message.includes(«'80090308'»)) reply({ data: null }) })",
    "import data from './data'; if (message.includes(«'80090308'»)) show(data)",
    "const data = require('./data'); if (message.includes(«'80090308'»)) show(data)",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a test that decides nothing', () => {
  it.each([
    "expect(message.includes('80090308')).toBe(true)",
    "assert(message.includes('80090308') && true)",
    'expect(message).to.match(/80090308/)',
    'message.should.match(/80090308/)',
    "expect(message).toContain('80090308')",
    'assert.match(message, /80090308/)',
    "console.log(message.includes('80090308'))",
    "logger.info({ isBind: message.includes('80090308') }, `${message.includes('80090308')}`)",
    "log(message.includes('80090308') ? 'bind' : 'other')",
    "t.ok(message.includes('80090308'))",
    "const rest = message.slice(message.indexOf('80090308'))",
    "const text = message.replace('80090308', '')",
    'const example = `80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data ${data}`',
    "throw new Error('80090308: LdapErr')",
  ])('%s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

it('takes the loggers of the settings for what they are', () => {
  const settings = { loggers: ['audit.*', 'note'] }
  const text =
    "audit.write(m.includes('80090308')); note(!m.includes('80090308')); send(m.includes(«'80090308'»))"
  expect(markedBy(findAmbiguousLdapTests, { text, settings })).toBe(text)
})

it.each([
  ["if (!m.indexOf('80090308')) deny()", '80090308', 'SEC_E_INVALID_TOKEN', false],
  ["if (!!m.indexOf('80090308')) deny()", '80090308', 'SEC_E_INVALID_TOKEN', false],
  // Whoever asks for a bare position may mean either.
  ["if (m.indexOf('80090308')) deny()", '80090308', 'SEC_E_INVALID_TOKEN', undefined],
  ["const x = m.indexOf('80090308') && deny()", '80090308', 'SEC_E_INVALID_TOKEN', undefined],
  ["if (m.includes('80090308')) deny()", '80090308', 'SEC_E_INVALID_TOKEN', false],
  ["if (m.indexOf('8009030c') < 0) deny()", '8009030c', 'SEC_E_LOGON_DENIED', true],
  ['if (/8009030[8C]/.test(m)) deny()', '80090308', 'SEC_E_INVALID_TOKEN', false],
  // What was found may be read too.
  [
    'const found = message.match(/AcceptSecurityContext error/)',
    'AcceptSecurityContext',
    undefined,
    undefined,
  ],
])('of %s it says what was found', (text, written, name, isNegated) => {
  const found = onEveryParser({ text }, (analysis) =>
    findAmbiguousLdapTests(analysis).map((test) => [test.written, test.code?.name, test.outcome?.isNegated]),
  )
  expect(found).toEqual([[written, name, isNegated]])
})
