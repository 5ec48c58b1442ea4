import { setTimeout } from 'node:timers/promises'

const WAIT = 250

/** Repeats what may succeed a second time. */
export async function withRetry(attempt) {
  try {
    return await attempt()
  } catch (error) {
    if (error.status !== 0x80090318 && error.status !== 2148074273) throw error
    await setTimeout(WAIT)
    return attempt()
  }
}

/** Offsets of a file format; nothing to do with Windows, and left alone. */
export const header = { signature: 0x90312, color: '#090312' }
