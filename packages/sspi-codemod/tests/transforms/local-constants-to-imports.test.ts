import { describe, expect, it } from 'vitest'
import { codemod } from './local-constants-to-imports/codemod.ts'
import { testFixtures } from './promise.ts'

testFixtures('local-constants-to-imports', codemod)

describe('options', () => {
  const source = 'export const SEC_E_INVALID_TOKEN = 0x80090308\n'

  it('`from` is where the constants come from', () => {
    expect(codemod(source, 'a.mjs', { from: './codes.js' }).output).toBe(
      "export { SEC_E_INVALID_TOKEN } from './codes.js'\n",
    )
  })

  it('a file is not made to import itself', () => {
    expect(codemod(source, 'lib/codes.mjs', { from: './codes.mjs' }).output).toBe(source)
  })

  it.each([
    source,
    'exports.SEC_E_INVALID_TOKEN = 0x80090308\n',
    'const SEC_E_INVALID_TOKEN = 0x80090308; module.exports = { SEC_E_INVALID_TOKEN }\n',
  ])('nor one that may have the name which `from` gives: %s', (exporting) => {
    const { output, leftAlone } = codemod(exporting, 'a.js', { from: '#codes' })
    expect({ output, leftAlone }).toEqual({
      output: exporting,
      leftAlone: [['SEC_E_INVALID_TOKEN', 'exported']],
    })
    const without = "import './b.js'\nconst SEC_E_INVALID_TOKEN = 0x80090308; f(SEC_E_INVALID_TOKEN)\n"
    expect(codemod(without, 'a.js', { from: '#codes' }).output).toContain("from '#codes'")
  })
})

describe('what is reported', () => {
  it('is each constant once, whatever the edit that takes it out', () => {
    const source = 'enum A { SEC_E_OK = 0, SEC_E_INVALID_TOKEN = 0x80090308 }\nexport const a = A.SEC_E_OK\n'
    const { edits } = codemod(source, 'a.ts')
    const removed = edits.flatMap(({ removes }) => removes ?? [])
    expect(removed.map(({ start, end, code }) => [source.slice(start, end), code])).toEqual([
      ['SEC_E_OK = 0', 'SEC_E_OK'],
      ['SEC_E_INVALID_TOKEN = 0x80090308', 'SEC_E_INVALID_TOKEN'],
    ])
    expect(edits.flatMap(({ replaces }) => replaces ?? [])).toEqual([
      { code: 'SEC_E_OK', representation: 'unsigned' },
    ])
  })
})
