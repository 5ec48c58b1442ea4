/** A file that holds something else than UTF-8 text. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError'
}

// Without `ignoreBOM` the decoder would swallow the byte-order mark, and it would be missing from the output.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a source file, byte-order mark included, so that encoding it again gives the same bytes.
 * @throws {EncodingError} where the bytes are not UTF-8.
 */
export function decodeSource(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new EncodingError('Not UTF-8 text.')
  }
}
