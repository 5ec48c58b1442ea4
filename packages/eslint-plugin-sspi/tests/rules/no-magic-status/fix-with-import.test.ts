import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint as ESLint10 } from 'eslint'
import { ESLint as ESLint9 } from 'eslint9'
import { statusCodes, toInt32 } from 'sspi-status'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import plugin from '../../../src/index.ts'

const COUNT = 200

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fix-with-import-'))
})

afterEach(() => rm(folder, { recursive: true }))

const codes = statusCodes.filter(({ aliasOf, value }) => aliasOf === null && value >= 0x80000000)
const unsigned = calls((value) => `0x${value.toString(16)}`)
const int32 = calls((value) => String(toInt32(value)))

function calls(write: (value: number) => string): string[] {
  return Array.from({ length: COUNT }, (_, index) => {
    return `f(${write(codes[index % codes.length]?.value ?? 0)})`
  })
}

function alternately(a: readonly string[], b: readonly string[]): string[] {
  return a.map((line, index) => (index % 2 === 0 ? line : (b[index] ?? '')))
}

/** One `eslint --fix` over a file on disk: what it still reports, and what it would write. */
async function fixFile(
  Version: typeof ESLint10 | typeof ESLint9,
  name: string,
  lines: readonly string[],
  isInlineConfigAllowed = true,
): Promise<{ messages: unknown[]; lines: string[] }> {
  const source = lines.join('\n')
  await writeFile(join(folder, name), source)
  const eslint = new Version({
    cwd: folder,
    fix: true,
    overrideConfigFile: true,
    allowInlineConfig: isInlineConfigAllowed,
    overrideConfig: [
      { plugins: { sspi: plugin }, rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] } },
    ],
  })
  const [result] = await eslint.lintFiles([name])
  return { messages: result?.messages ?? [], lines: (result?.output ?? source).split('\n') }
}

const isCall = (line: string) => line.startsWith('f(')
const hasNumber = (line: string) => /\d{5}/u.test(line)

describe.each([
  { version: 10, Version: ESLint10 },
  { version: 9, Version: ESLint9 },
])('one run of ESLint $version', ({ Version }) => {
  it.each([
    { name: 'an ES module', file: 'file.mjs', lines: unsigned, imports: 1 },
    { name: 'an ES module with imports', file: 'file.js', lines: ["import './a.js'", ...int32], imports: 1 },
    { name: 'CommonJS', file: 'file.cjs', lines: unsigned, imports: 1 },
    { name: 'CommonJS that requires', file: 'file.cjs', lines: ["require('./a')", ...int32], imports: 1 },
    { name: 'both representations', file: 'file.mjs', lines: alternately(unsigned, int32), imports: 2 },
    { name: 'both in CommonJS', file: 'file.cjs', lines: alternately(int32, unsigned), imports: 2 },
  ])(`leaves none of ${String(COUNT)} numbers in $name`, async ({ file, lines, imports }) => {
    const fixed = await fixFile(Version, file, lines)
    expect(fixed.messages).toEqual([])
    expect(fixed.lines.filter(isCall)).toHaveLength(COUNT)
    expect(fixed.lines.filter(hasNumber)).toEqual([])
    expect(fixed.lines.filter((line) => line.includes("'sspi-status"))).toHaveLength(imports)
  })

  it('writes nothing in a second run', async () => {
    const first = await fixFile(Version, 'file.mjs', alternately(unsigned, int32))
    expect(await fixFile(Version, 'file.mjs', first.lines)).toEqual(first)
  })

  const [first = '', ...rest] = unsigned
  it.each([
    { name: 'the next line', disabled: ['// eslint-disable-next-line sspi/no-magic-status', first] },
    { name: 'its own line', disabled: [`${first} // eslint-disable-line -- as measured`] },
    {
      name: 'a stretch',
      disabled: ['/* eslint-disable no-undef, sspi/no-magic-status */', first, '/* eslint-enable */'],
    },
  ])(
    'leaves the first number where a comment disables $name, and imports no name for it',
    async ({ disabled }) => {
      const others = rest.filter((line) => line !== first)
      const fixed = await fixFile(Version, 'file.mjs', [...disabled, ...others])
      expect(fixed.messages).toEqual([])
      expect(fixed.lines.filter(hasNumber)).toEqual(disabled.filter(hasNumber))
      expect(fixed.lines.join('\n')).not.toContain(codes[0]?.name)
    },
  )

  it.each([
    { name: 'another rule', comment: '// eslint-disable-next-line no-undef' },
    { name: 'nothing, because it is a line comment', comment: '// eslint-disable sspi/no-magic-status' },
    { name: 'only before', comment: '/* eslint-disable */ 1 /* eslint-enable sspi/no-magic-status */' },
  ])('takes no heed of a comment that disables $name', async ({ comment }) => {
    const fixed = await fixFile(Version, 'file.mjs', [comment, ...unsigned])
    expect(fixed.messages).toEqual([])
    expect(fixed.lines.filter(hasNumber)).toEqual([])
  })

  it('leaves sound code where ESLint is told to ignore such comments', async () => {
    const fixed = await fixFile(Version, 'file.mjs', [`${first} // eslint-disable-line`, ...rest], false)
    expect(fixed.messages).toEqual([])
    expect(fixed.lines.filter(hasNumber)).toEqual([])
  })
})
