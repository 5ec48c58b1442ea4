import { writeSync } from 'node:fs'
import { standardOutput } from './standard-streams.ts'

const STDOUT = 1

/** How many bytes the system took before the pipe was full. */
function writtenAtOnce(bytes: Buffer): number {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written)
  } catch {
    // A full pipe that does not wait, or a closed one: the stream knows what to do with the rest.
  }
  return written
}

/**
 * Writes all of a text to stdout. Node's stream takes as long to load as a hundred sources to read, and is asked only for
 * what the system does not take at once, and on Windows, where a console shows nothing but UTF-16.
 */
export function writeOutput(text: string): void {
  const bytes = Buffer.from(text)
  const written = process.platform === 'win32' ? 0 : writtenAtOnce(bytes)
  if (written < bytes.length) standardOutput().write(bytes.subarray(written))
}
