import { statusCodes, type StatusCode } from 'sspi-status'
import type { NotationName } from '../src/notation.ts'
import type { Representation } from '../src/text-edit.ts'

/** One way of writing a number in a source, and what the recogniser should say of it. */
export interface Writing {
  written: string
  representation: Representation
  notation: NotationName
  certain: boolean
  hasConstant: boolean
  /** A single literal can be a key; operators around it cannot. */
  isLiteral: boolean
}

/** Every code but zero, by its canonical row. */
export const codes: StatusCode[] = statusCodes.filter((row) => row.aliasOf === null && row.value !== 0)
export const errorCodes = codes.filter(({ value }) => value >= 0x80000000)
export const informationalCodes = codes.filter(({ value }) => value < 0x80000000)

interface Digits {
  notation: NotationName
  /** Without separators. */
  literal: string
  isCertain: (isError: boolean) => boolean
}

const always = () => true
const never = () => false
const forErrors = (isError: boolean) => isError

/** The literals that have this value, without separators. */
function literalsOf(value: number): Digits[] {
  const hex = value.toString(16)
  const eight = hex.padStart(8, '0')
  const shorter = hex.length < 8 ? [hex, hex.toUpperCase(), `0${hex}`, `00${hex}`] : []
  return [
    { notation: 'hex', literal: `0x${eight}`, isCertain: always },
    { notation: 'hex', literal: `0X${eight.toUpperCase()}`, isCertain: always },
    ...[...shorter, `0${eight}`].map((digits) => {
      return { notation: 'hex' as const, literal: `0x${digits}`, isCertain: never }
    }),
    { notation: 'decimal', literal: value.toString(), isCertain: forErrors },
    { notation: 'octal', literal: `0o${value.toString(8)}`, isCertain: forErrors },
    { notation: 'octal', literal: `0O${value.toString(8)}`, isCertain: forErrors },
    { notation: 'binary', literal: `0b${value.toString(2)}`, isCertain: forErrors },
    { notation: 'binary', literal: `0B${value.toString(2)}`, isCertain: forErrors },
  ]
}

const TWO_TO_32 = 0x100000000
const same = (unsigned: number) => unsigned
const negative = (unsigned: number) => TWO_TO_32 - unsigned
const complement = (unsigned: number) => TWO_TO_32 - 1 - unsigned

/** Operators around a literal `#`, the value that the literal has then, and what comes out for an error code. */
const forms: readonly [
  form: string,
  literalOf: (unsigned: number) => number,
  representation: Representation,
  of: 'errors' | 'all',
][] = [
  ['#', same, 'unsigned', 'all'],
  ['# >>> 0', same, 'unsigned', 'all'],
  ['-# >>> 0', negative, 'unsigned', 'all'],
  ['-#', negative, 'int32', 'errors'],
  ['- #', negative, 'int32', 'errors'],
  ['~#', complement, 'int32', 'all'],
  ['~~#', same, 'int32', 'all'],
  ['# | 0', same, 'int32', 'all'],
  ['#>>0', same, 'int32', 'all'],
  ['# - 0x100000000', same, 'int32', 'errors'],
  ['# - 4294967296', same, 'int32', 'errors'],
  ['#n', same, 'bigint', 'all'],
  ['#n | 0n', same, 'bigint', 'all'],
  ['-#n', negative, 'bigint', 'errors'],
  ['~#n', complement, 'bigint', 'errors'],
  ['#n - 0x100000000n', same, 'bigint', 'errors'],
]

/** Every notation of a number as if it were a code: numbers, bigints and texts. */
export function writingsOf(unsigned: number): Writing[] {
  return [...numbersOf(unsigned), ...textsOf(unsigned)]
}

export function numbersOf(unsigned: number): Writing[] {
  const isError = unsigned >= 0x80000000
  return forms.flatMap(([form, literalOf, representation, of]) => {
    if (of === 'errors' && !isError) return []
    return literalsOf(literalOf(unsigned)).map(({ notation, literal, isCertain }): Writing => {
      return {
        written: form.replace('#', literal),
        // Without the severity bit it is the same number in both, and unsigned where nothing else is in the file.
        representation: isError || representation === 'bigint' ? representation : 'unsigned',
        notation,
        certain: isCertain(isError),
        hasConstant: !(representation === 'bigint' && /^[-~]|-/u.test(form)),
        isLiteral: form === '#' || form === '#n',
      }
    })
  })
}

export function textsOf(unsigned: number): Writing[] {
  const digits = unsigned.toString(16).padStart(8, '0')
  const spellings = [...new Set([digits, digits.toUpperCase()])]
  return ["'", '"', '`'].flatMap((quote) =>
    ['0x', '0X', ''].flatMap((prefix) =>
      spellings.map((spelt): Writing => {
        return {
          written: `${quote}${prefix}${spelt}${quote}`,
          representation: 'hex',
          notation: prefix === '' ? 'bare-hex-text' : 'hex-text',
          certain: prefix !== '',
          hasConstant: true,
          isLiteral: quote !== '`',
        }
      }),
    ),
  )
}

/** The gaps between digits of a literal, where a separator may stand. */
function gapsIn(literal: string): number[] {
  const start = /^0[xob]/iu.test(literal) ? 2 : 0
  const digits = /^[\da-f]+/iu.exec(literal.slice(start))?.[0].length ?? 0
  return Array.from({ length: digits - 1 }, (_, index) => start + index + 1)
}

/** A literal with separators at those of its gaps that `isChosen` takes. */
export function separated(literal: string, isChosen: (gap: number) => boolean): string {
  const gaps = new Set(gapsIn(literal).filter(isChosen))
  return Array.from(literal, (digit, index) => (gaps.has(index) ? `_${digit}` : digit)).join('')
}

/** The first literal of a writing with separators. */
export function withSeparators({ written }: Writing, isChosen: (gap: number) => boolean): string {
  return written.replace(/[\da-fox]+/iu, (literal) => separated(literal, isChosen))
}

/** Numbers within 64 of a code that are no codes themselves. */
export function neighbours(): number[] {
  const values = new Set<number>(codes.map(({ value }) => value))
  const distances = Array.from({ length: 129 }, (_, index) => index - 64)
  const near = new Set(codes.flatMap(({ value }) => distances.map((distance) => value + distance)))
  return [...near].filter((number) => !values.has(number))
}
