import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codemod } from './codemod.ts'

const codes = [
  '0x90312',
  '590610',
  '0x090317',
  '590615',
  '0x00090320',
  '0x80090308',
  '-2146893048',
  '1',
  'SEC_E_OK',
]
const subjects = [
  'rc',
  'x',
  'y',
  'status',
  'o.code',
  'o.SECURITY_STATUS',
  'f()',
  'sspi.InitializeSecurityContextW()',
  'decryptMessage()',
]

/** Statements in which a number is a status code or not, depending on what stands around it. `#` is a number, `@` a value. */
const statements = [
  'if (@ === #) f()',
  'switch (@) { case #: f(); case #: f() }',
  'f([#, #].includes(@))',
  'f(new Set([#, #]).has(@))',
  'f(new Map([[#, 1], [#, 2]]).get(@))',
  'f({ 0x90312: 1, 590615: 2 })',
  'f({ 590610: 1, 0x80090308: 2 })',
  'f(x ? # : #)',
  'var x = @',
  'y = @',
  'assert.equal(@, #)',
  'f(#)',
  '{ const g = (x) => x === # && @ !== # }',
]

const filled = (template: string) =>
  fc
    .tuple(
      ...template.split(/([#@])/u).map((piece) => {
        if (piece === '#') return fc.constantFrom(...codes)
        return piece === '@' ? fc.constantFrom(...subjects) : fc.constant(piece)
      }),
    )
    .map((parts) => parts.join(''))

const sources = fc
  .array(fc.constantFrom(...statements).chain(filled), { minLength: 1, maxLength: 4 })
  .map((body) => `import a from 'a'\nfunction g(x, y, rc, status) {\n${body.join('\n')}\n}\n`)

describe('a second run finds nothing new', () => {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

  it(`whatever the names that the first one wrote say of the numbers beside them (SEED=${seed})`, () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { output, leftAlone } = codemod(source, 'a.mjs')
        const again = codemod(output, 'a.mjs')
        expect({ output, edits: again.edits }).toEqual({ output, edits: [] })
        expect(again.leftAlone).toEqual(leftAlone)
      }),
      { seed, numRuns: 2000 },
    )
  })

  it.each([
    'function g(status, rc) { if (rc === 0x90312) f(); if (status === 590610) f() }',
    'f([0x90312, 590615].includes(o.code))',
    'const x = decryptMessage(); f(rc === 0x90312, x === 590615)',
  ])('in %s', (source) => {
    const { output, edits } = codemod(source, 'a.mjs')
    expect(edits.filter(({ replaces }) => replaces)).toHaveLength(2)
    expect(codemod(output, 'a.mjs').edits).toEqual([])
  })
})
