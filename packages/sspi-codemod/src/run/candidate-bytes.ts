import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { isInWord, mayHoldStatusCode } from 'sspi-analysis'
import { createStemSearch, STEM_PLACES, type StemSearch } from '../stems/stem-search.ts'

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

function createParts(): Parts {
  const search = createStemSearch(BUFFER_SIZE)
  if (search !== undefined)
    return { buffer: search.buffer, isCandidateUpTo: (length) => isCandidateAround(search, length) }
  const buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE)
  return { buffer, isCandidateUpTo: (length) => isCandidate(buffer, length) }
}

/** In how many places the words around are looked at one by one: in more of them it takes longer than at once. */
const MOST_PLACES = 100

/** How many bytes in front of a word say whether it is a fraction. */
const BEFORE_WORD = 2

/** The same as `isCandidate`, though only words that a stem may be in become a text. */
function isCandidateAround({ buffer, stemIn }: StemSearch, length: number): boolean {
  let start = 0
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const found = stemIn(start, length)
    if (found === undefined) return false
    const [wordStart, wordEnd] = wordsAround(buffer, found, Math.min(found + STEM_PLACES, length), length)
    if (mayHoldStatusCode(buffer.toString('latin1', Math.max(0, wordStart - BEFORE_WORD), wordEnd)))
      return true
    start = wordEnd
  }
  return isCandidate(buffer, length)
}

/** From the start of the word at one offset to the end of the word at another. */
function wordsAround(bytes: Buffer, from: number, to: number, length: number): [start: number, end: number] {
  let [start, end] = [from, to]
  while (start > 0 && isInWord(bytes[start - 1] ?? 0)) start -= 1
  while (end < length && isInWord(bytes[end] ?? 0)) end += 1
  return [start, end]
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
