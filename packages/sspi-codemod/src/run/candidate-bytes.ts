import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { mayHoldStatusCode } from 'sspi-analysis'
import { createStemSearch } from '../stems/stem-search.ts'

/** Whether the first bytes of a buffer can hold a status code, so that they are worth a parser. */
export function isCandidate(bytes: Buffer, length = bytes.length): boolean {
  return mayHoldStatusCode(bytes.toString('latin1', 0, length))
}

// Hardly any source is longer; a longer one is read in parts.
const BUFFER_SIZE = 2 ** 20

// A file system that gives less than was asked for before the end of a file gives whole pages.
const PAGE_SIZE = 4096

const LINE_FEED = 0x0a

/** A buffer for one part of a file after the other. */
interface Parts {
  buffer: Buffer
  /** Whether the first bytes of the buffer can hold a status code. */
  isCandidateUpTo: (length: number) => boolean
}

/** Where Node can search in bytes, hardly any file becomes a text. */
function createParts(): Parts {
  const search = createStemSearch(BUFFER_SIZE)
  const buffer = search?.buffer ?? Buffer.allocUnsafeSlow(BUFFER_SIZE)
  return {
    buffer,
    isCandidateUpTo: (length) => search?.mayHoldStem(length) !== false && isCandidate(buffer, length),
  }
}

/** Reads on until the buffer is full or the file ends; returns how much of the buffer is filled then. */
function fill(buffer: Buffer, filled: number, descriptor: number): number {
  let length = filled
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, -1)
    length += count
    // Behind the first part, reads no longer begin with a page.
    if (count === 0 || (filled === 0 && count % PAGE_SIZE !== 0)) break
  }
  return length
}

/** Looks at one part of a file after the other; `undefined` where a line is longer than the buffer. */
function findsCandidate({ buffer, isCandidateUpTo }: Parts, descriptor: number): boolean | undefined {
  for (let kept = 0; ;) {
    const length = fill(buffer, kept, descriptor)
    if (length < buffer.length) return isCandidateUpTo(length)
    // No word reaches over the end of a line.
    const end = buffer.lastIndexOf(LINE_FEED) + 1
    if (end === 0) return undefined
    if (isCandidateUpTo(end)) return true
    buffer.copyWithin(0, end)
    kept = length - end
  }
}

/** Returns what reads a file, by its real path, and tells whether it is a candidate; one buffer serves for all. */
export function createCandidateCheck(): (realPath: string) => boolean {
  const parts = createParts()
  return (realPath) => {
    const descriptor = openSync(realPath, constants.O_RDONLY)
    try {
      return findsCandidate(parts, descriptor) ?? isCandidate(readFileSync(realPath))
    } finally {
      closeSync(descriptor)
    }
  }
}
