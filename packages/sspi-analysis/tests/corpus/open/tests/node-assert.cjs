const assert = require('assert')
const { test } = require('node:test')
const { step } = require('../lib/handshake.js')

test('a damaged token is refused', () => {
  const { errorCode } = step(Buffer.from('nonsense'))
  assert.strictEqual(errorCode, -2146893048)
//                              ~~~~~~~~~~~ no-magic-status
})

test('an empty token asks for more', () => {
  const { status, reply } = step(Buffer.alloc(0))
  assert.equal(status, 0x00090312)
//                     ~~~~~~~~~~ no-magic-status
  assert.ok(reply.length > 0)
})

test('a wrong password', () => {
  const { rc } = step(Buffer.from('wrong'))
  assert.notStrictEqual(rc, 0)
  assert.strictEqual(rc, 0x8009030c)
//                       ~~~~~~~~~~ no-magic-status
//                       ~~~~~~~~~~ no-obsolete-status
})
