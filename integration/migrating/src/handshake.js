import { initialize } from './native.js'

export function step(context) {
  const rc = initialize(context)
  if (rc === 0) return 'done'
  if (rc === 0x90312) return 'again'
  if (rc >>> 0 === 0x80090318) return 'read more'
  if (rc === -2146893048) return 'malformed'
  throw new Error(`status ${rc}`)
}
