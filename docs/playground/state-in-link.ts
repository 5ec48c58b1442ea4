import { readState, type PlaygroundState } from './playground-state.ts'

/** Longer than any source that somebody would share: a short text can unpack to gigabytes. */
const MOST_BYTES = 1_000_000

/** Other fragments name places in the page. */
const MARK = '#state='

/** Whether a fragment is one that is to hold a state. */
export function isStateFragment(fragment: string): boolean {
  return fragment.startsWith(MARK)
}

/** The fragment of an address that holds a state; undefined for one that is too long to be read again. */
export async function fragmentOf(state: PlaygroundState): Promise<string | undefined> {
  const text = new Blob([JSON.stringify(state)])
  if (text.size > MOST_BYTES) return undefined
  return MARK + toBase64Url(await bytesOf(text.stream().pipeThrough(new CompressionStream('deflate-raw'))))
}

/** The state that a fragment holds; undefined for one that is damaged, or names rules that there are not. */
export async function stateIn(
  fragment: string,
  ruleNames: readonly string[],
): Promise<PlaygroundState | undefined> {
  try {
    const packed = new Blob([fromBase64Url(fragment.slice(MARK.length))])
    const bytes = await bytesOf(packed.stream().pipeThrough(new DecompressionStream('deflate-raw')))
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return readState(JSON.parse(text), ruleNames)
  } catch {
    return undefined
  }
}

/** @throws {RangeError} where there are too many. */
async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('The state is too long for a link.')
    }
    chunks.push(read.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @throws {DOMException} where the text has other characters. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(characters, (character) => character.charCodeAt(0))
}
