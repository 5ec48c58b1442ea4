import { stemSearchModule } from './stem-search-module.ts'

/** A buffer, and what looks for the stems of status codes in it. */
export interface StemSearch {
  buffer: Buffer
  /** Where a stem may begin: at that of 16 bytes or at one of the others. Undefined where none begins from one byte up to another. */
  stemIn: (start: number, end: number) => number | undefined
}

interface Exports {
  memory: { buffer: ArrayBuffer }
  /** Where the text begins. */
  text: { value: number }
  search: (offset: number, end: number) => number
}

/** How many places the search looks at side by side. */
export const STEM_PLACES = 16

/** How many bytes behind the end the search looks at. */
const BEHIND = 18

/**
 * Makes a search with a buffer of its own, some gigabytes a second fast; undefined where Node or the processor cannot run it.
 *
 * @throws {RangeError} where the buffer is longer than the search has memory
 */
export function createStemSearch(size: number): StemSearch | undefined {
  const exports = load()
  if (exports === undefined) return undefined
  const { memory, text, search } = exports
  if (text.value + size + BEHIND > memory.buffer.byteLength)
    throw new RangeError('The search has no memory for such a buffer.')
  return {
    buffer: Buffer.from(memory.buffer, text.value, size),
    stemIn: (start, end) => {
      const offset = search(text.value + start, text.value + end)
      return offset === 0 ? undefined : offset - text.value
    },
  }
}

/** `node --jitless` has no WebAssembly, and an old processor none with vectors. */
function load(): Exports | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const module = new WebAssembly.Module(Buffer.from(stemSearchModule, 'base64'))
    return new WebAssembly.Instance(module).exports as Exports
  } catch {
    return undefined
  }
}
