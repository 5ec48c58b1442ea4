import { attempt } from './attempt.mjs'

export const isShort = (status) => status === 0x80090318 || status === -2146893033
