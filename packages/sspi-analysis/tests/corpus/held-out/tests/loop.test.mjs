import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runHandshake } from '../lib/handshake.mjs'
import { FakeProvider } from './fake-provider.mjs'

test('goes on while the provider wants more', async () => {
  const provider = new FakeProvider(['continue', 'ok'])
  const { rounds, rc } = await runHandshake(provider)
  assert.strictEqual(rounds, 2)
  assert.strictEqual(rc, 0)
})

test('stops in the middle when told so', async () => {
  const provider = new FakeProvider(['continue', 'continue'])
  const { rc, errorCode } = await runHandshake(provider, { maxRounds: 1 })
  assert.strictEqual(rc, 0x90312)
//                       ~~~~~~~ no-magic-status
  assert.notStrictEqual(errorCode, 2148074244)
//                                 ~~~~~~~~~~ no-magic-status
})

test('counts the bytes', async () => {
  const provider = new FakeProvider(['ok'], { size: 590610 })
  const { bytes } = await runHandshake(provider)
  assert.equal(bytes, 590610)
})
