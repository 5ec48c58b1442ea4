import { describe, expect, it } from 'vitest'
import { readCorpusMarks } from '../corpus-marks.ts'

const rules = new Set(['no-magic-status', 'no-obsolete-status'])

function read(...lines: string[]) {
  return readCorpusMarks(lines.join('\n'), 'open/ldap/login.js', rules)
}

describe('a mark', () => {
  it('is a place in the line above it, and leaves an empty line', () => {
    const { text, marks } = read(
      'if (rc === 0x80090308) stop()',
      '//         ~~~~~~~~~~ no-magic-status',
      'go()',
    )
    expect(marks).toEqual([{ rule: 'no-magic-status', line: 1, start: 11, end: 21 }])
    expect(text).toBe('if (rc === 0x80090308) stop()\n\ngo()')
  })

  it('may share its line with others and say why', () => {
    const { marks } = read(
      'switch (rc) {',
      '  case 0x8009030c:',
      '//     ~~~~~~~~~~ no-magic-status',
      '//     ~~~~~~~~~~ no-obsolete-status -- Windows still returns it',
      '    deny()',
    )
    expect(marks).toEqual([
      { rule: 'no-magic-status', line: 2, start: 7, end: 17 },
      { rule: 'no-obsolete-status', line: 2, start: 7, end: 17 },
    ])
  })

  it('reaches back to where its slashes stand when the squiggle follows them', () => {
    const { marks } = read('0x8009030c in names', '//~~~~~~~~ no-magic-status')
    expect(marks).toEqual([{ rule: 'no-magic-status', line: 1, start: 0, end: 10 }])
  })

  it('may be indented', () => {
    const { marks } = read('\t\treturn 0x80090308', '\t\t//     ~~~~~~~~~~ no-magic-status')
    expect(marks).toEqual([{ rule: 'no-magic-status', line: 1, start: 9, end: 19 }])
  })

  it.each([
    { what: 'another comment', line: '// about ~5 seconds' },
    { what: 'code with a tilde', line: 'const code = ~0x7ff6fcf7 // ~ no-magic-status' },
    { what: 'a block comment', line: '/* ~~~ no-magic-status */' },
  ])('is not $what', ({ line }) => {
    expect(read('go()', line)).toEqual({ text: `go()\n${line}`, marks: [] })
  })
})

describe('a malformed mark is an error that names file and line', () => {
  it.each([
    { wrong: '// ~~~~', because: 'a mark is `// ~~~ rule-name`' },
    { wrong: '// ~~~~no-magic-status', because: 'a mark is `// ~~~ rule-name`' },
    { wrong: '// ~~ ~~ no-magic-status', because: 'a mark is `// ~~~ rule-name`' },
    { wrong: '// ~~~~ no-magic-status why', because: 'a mark is `// ~~~ rule-name`' },
    { wrong: '// ~~~~ no-magic-status -- ', because: 'a mark is `// ~~~ rule-name`' },
    { wrong: '// ~~~~ no-majic-status', because: 'no rule is called no-majic-status' },
    { wrong: '//               ~~~~ no-magic-status', because: 'the line above ends before the squiggle' },
  ])('$wrong', ({ wrong, because }) => {
    expect(() => read('go()', 'return code', wrong)).toThrow(`open/ldap/login.js:3: ${because}`)
  })

  it('a mark that nothing stands above', () => {
    expect(() => read('// ~~~~ no-magic-status', 'go()')).toThrow(
      'open/ldap/login.js:1: a mark stands below the line that it marks',
    )
  })
})
