import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { mayHoldStatusCode } from 'sspi-analysis'
import { statusCodes } from 'sspi-status'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStemSearch, type StemSearch } from '../../src/stems/stem-search.ts'

const SIZE = 4096

function newSearch(): StemSearch {
  const search = createStemSearch(SIZE)
  if (search === undefined) throw new Error('This Node cannot search in bytes.')
  return search
}

const search = newSearch()

/** Whether a stem is found in a text that begins at an offset, with nothing else around it. */
function findsStem(text: string, offset = 0): boolean {
  search.buffer.fill(0)
  const length = search.buffer.write(text, offset)
  return search.stemIn(0, offset + length) !== undefined
}

/** The digits of a code as they stand, negated and complemented, in each radix. */
const spellings = statusCodes
  .filter(({ value }) => value !== 0)
  .flatMap(({ value }) => [value, 2 ** 32 - value, 2 ** 32 - 1 - value])
  .flatMap((value) => [16, 10, 8, 2].map((radix) => value.toString(radix)))

function withSeparators(digits: string, isSeparated: (gap: number) => boolean): string {
  let gap = 0
  return digits.replaceAll(/\B/gu, () => (isSeparated(gap++) ? '_' : ''))
}

describe('every status code has a stem', () => {
  it.each([
    { how: 'without separators', isSeparated: () => false },
    { how: 'with all separators', isSeparated: () => true },
    { how: 'with every second separator', isSeparated: (gap: number) => gap % 2 === 0 },
    { how: 'with every other second separator', isSeparated: (gap: number) => gap % 2 === 1 },
  ])('$how', ({ isSeparated }) => {
    const separated = spellings.map((digits) => withSeparators(digits, isSeparated))
    expect(separated.filter((text) => !findsStem(text))).toEqual([])
    expect(separated.filter((text) => !findsStem(text.toUpperCase()))).toEqual([])
  })

  it.each(Array.from({ length: 33 }, (_, offset) => offset))('at offset %i', (offset) => {
    expect(findsStem('0x80090308', offset)).toBe(true)
  })

  it('at the end of the buffer', () => {
    expect(findsStem('0x80090308', SIZE - 10)).toBe(true)
  })

  it('with separators anywhere, in any text', () => {
    const anywhere = fc.record({
      digits: fc.constantFrom(...spellings),
      choices: fc.infiniteStream(fc.boolean()),
      before: fc.string({ unit: 'binary', maxLength: 200 }),
      after: fc.string({ unit: 'binary', maxLength: 200 }),
    })
    fc.assert(
      fc.property(anywhere, ({ digits, choices, before, after }) => {
        const written = withSeparators(digits, () => choices.next().value === true)
        expect(findsStem(`${before} ${written} ${after}`)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

it('what has no stem holds no status code', () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdefx_7F.- ')), maxLength: 60 })
  fc.assert(
    fc.property(texts, (text) => {
      expect(findsStem(text) || !mayHoldStatusCode(text)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

it.each([0, 1, 15, 16, 17, 100])('where it may begin is said to within sixteen places: %i', (offset) => {
  search.buffer.fill(0)
  search.buffer.write('0x80090308', offset)
  const digits = offset + '0x800'.length
  const found = search.stemIn(0, 200) ?? -Infinity
  expect(digits - found).toBeGreaterThanOrEqual(0)
  expect(digits - found).toBeLessThan(16)
  expect(search.stemIn(digits + 1, 200)).toBeUndefined()
})

describe('there is no stem', () => {
  it.each([
    { where: 'in an empty text', text: '' },
    { where: 'in code without numbers', text: 'export const status = isFine ? "ok" : "failed"' },
    { where: 'in names of codes', text: 'if (rc !== SEC_E_OK) throw new Error("SEC_E_INVALID_TOKEN")' },
    { where: 'in common numbers', text: '0, 1, -1, 255, 1024, 65535, 0xffff, 0xffffffff, 4096, 1e6' },
    { where: 'in names with lines under them', text: 'snake_case, __proto__, a_1, of_data, _0, x_' },
    { where: 'in digits apart', text: '90 30, 9.0303, 5 906, 2.146, 77 75' },
    { where: 'in colours', text: '#fff #90caf9 #abcdef #2196f3' },
    { where: 'in characters with the same lower half', text: 'ICSP y`sq )0#3 1 i0c0' },
  ])('$where', ({ text }) => {
    for (let offset = 0; offset < 16; offset += 1) expect(findsStem(text, offset)).toBe(false)
  })

  it('behind the end', () => {
    search.buffer.fill(0)
    const length = search.buffer.write('x'.repeat(64))
    search.buffer.write('0x80090308', length)
    expect(search.stemIn(0, length - 16)).toBeUndefined()
  })

  it('in what another search has in its buffer', () => {
    const other = newSearch()
    search.buffer.write('0x80090308')
    other.buffer.write('0x00000000')
    expect(other.stemIn(0, 10)).toBeUndefined()
  })
})

it('has no more memory than that', () => {
  expect(() => createStemSearch(2 ** 21)).toThrow(RangeError)
})

describe('a Node that cannot search in bytes', () => {
  const bin = fileURLToPath(new URL('../../bin/sspi-codemod.js', import.meta.url))
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sspi-codemod-'))
    writeFileSync(join(folder, 'none.js'), 'f(5)\n')
    writeFileSync(join(folder, 'one.js'), 'if (rc === 0x80090308) f()\n')
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['--jitless', '--no-enable-sse4-1'])('finds codes too: node %s', (flag) => {
    const out = execFileSync(process.execPath, [flag, bin, '--dry-run', '--json', folder], {
      encoding: 'utf8',
    })
    expect(out.match(/"path": ?"[^"]*"/gu)).toEqual([expect.stringContaining('one.js')])
  })
})
