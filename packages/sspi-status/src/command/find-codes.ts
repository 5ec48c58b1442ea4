import { lookup, unsignedValueOf } from '../lookup.ts'
import type { StatusCode } from '../types.ts'

/** How JavaScript holds a code that is written so; null for a name. */
export type Representation = 'unsigned' | 'int32' | 'bigint' | 'hex' | null

/** A number or a name in an input of the command. */
export interface CodeInText {
  /** As the input has it. */
  readonly text: string
  readonly representation: Representation
  /** The unsigned value; undefined for an unknown name and a number of more than 32 bits. */
  readonly value: number | undefined
  readonly row: StatusCode | undefined
}

const namePattern = /(?<!\w)SEC_[EI]_\w+/gi
// A minus may follow a letter (`code-2146893044`), not a digit. Suffixes: `0x80090308L` in C, `2148074248n`.
const numberPattern = /(?:(?<!\d)-|(?<![\w.]))(?:0x[\da-f_]+|\d[\d_]*|[\da-f]{8})(?:ul?|lu?|n)?(?!\w|\.\d)/gi
const numberParts = /^(?<sign>-?)(?<digits>.*?)(?<suffix>ul?|lu?|n)?$/i

/**
 * The codes in an input of the command, which is one itself or a text that has some inside.
 *
 * @returns the known codes, each value once; if there are none, what looks as if it was meant for one
 */
export function findCodes(input: string): CodeInText[] {
  const row = lookup(input) ?? lookup(input.toUpperCase())
  if (row !== undefined) return [{ ...codeOf(input), value: row.value, row }]
  const codes = [...input.matchAll(namePattern), ...input.matchAll(numberPattern)]
    .sort((a, b) => a.index - b.index)
    .map(([text]) => codeOf(text))
  const known = codes.filter((code) => code.row !== undefined && (code.text === input || isCertain(code)))
  const found =
    known.length > 0 ? known : codes.filter((code) => code.text === input || looksLikeStatus(code))
  const byValue = new Map<number | string, CodeInText>()
  for (const code of found) {
    const key = code.value ?? code.text
    if (!byValue.has(key)) byValue.set(key, code)
  }
  return [...byValue.values()]
}

function codeOf(text: string): CodeInText {
  if (/^SEC_/i.test(text)) {
    const row = lookup(text.toUpperCase())
    return { text, representation: null, value: row?.value, row }
  }
  const { sign = '', digits = '', suffix = '' } = numberParts.exec(text)?.groups ?? {}
  const plain = digits.replaceAll('_', '')
  // Eight bare digits are hex, so that a minus before them is a dash.
  const isNegative = sign !== '' && !/^[\da-f]{8}$/i.test(plain)
  const value = isNegative ? unsignedValueOf(-Number(plain)) : unsignedValueOf(plain)
  const row = value === undefined ? undefined : lookup(value)
  return { text, representation: representationOf(isNegative, plain, suffix), value, row }
}

function representationOf(isNegative: boolean, digits: string, suffix: string): Representation {
  if (suffix.toLowerCase() === 'n') return 'bigint'
  if (isNegative) return 'int32'
  return isReadAsBareHex(digits) ? 'hex' : 'unsigned'
}

function isReadAsBareHex(digits: string): boolean {
  return !/^0x/i.test(digits) && unsignedValueOf(digits) !== Number(digits)
}

/** Zero, ports and line numbers stand in any text; there, five to seven bare digits are no hex. */
function isCertain({ text, representation, value }: CodeInText): boolean {
  return value !== 0 && !(representation === 'hex' && text.length < 8)
}

function looksLikeStatus({ text }: CodeInText): boolean {
  return /^(?:SEC_|0x[\da-f]{8}|-\d{10}|\d{10}|[8c][\da-f]{7}$)/i.test(text)
}
