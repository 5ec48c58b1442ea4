import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { mayHoldStatusCode } from 'sspi-analysis'

/** Whether the first bytes of a buffer can hold a status code, so that they are worth a parser. */
export function isCandidate(bytes: Buffer, length = bytes.length): boolean {
  return mayHoldStatusCode(bytes.toString('latin1', 0, length))
}

// Hardly any source is longer.
const BUFFER_SIZE = 2 ** 20

// A file system that gives less than was asked for before the end of a file gives whole pages.
const PAGE_SIZE = 4096

/** Reads a file into a buffer and returns its length; `undefined` where the buffer is too short to tell. */
function readInto(buffer: Buffer, path: string): number | undefined {
  const descriptor = openSync(path, constants.O_RDONLY)
  try {
    let length = 0
    while (length < buffer.length) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, -1)
      length += count
      if (count % PAGE_SIZE !== 0 || count === 0) return length
    }
    return undefined
  } finally {
    closeSync(descriptor)
  }
}

/** Returns what reads a file, by its real path, and tells whether it is a candidate; one buffer serves for all. */
export function createCandidateCheck(): (realPath: string) => boolean {
  const buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE)
  return (realPath) => {
    const length = readInto(buffer, realPath)
    return length === undefined ? isCandidate(readFileSync(realPath)) : isCandidate(buffer, length)
  }
}
