import { expect, test } from 'vitest'
import { render } from '../src/render'

test('shows the error of the gateway', () => {
  const text = render({
    title: 'SSPI handshake failed with error code 0x80090311, state 14',
    detail: 'The login is from an untrusted domain.',
  })
  expect(text).toContain('0x80090311')
  expect(text).toMatch(/0x8009[0-9a-f]{4}/)
  expect(text.length).toBeLessThan(200)
})

test('shows a call without answer', () => {
  expect(render({ title: 'No answer', detail: '' })).toBe('No answer')
})
