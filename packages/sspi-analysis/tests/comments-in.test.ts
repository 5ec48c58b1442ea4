import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentsIn } from '../src/comments-in.ts'

function readIn(text: string): string[] {
  return [...commentsIn(text)].map(({ start, end }) => text.slice(start, end))
}

describe('comments', () => {
  it.each<[string, string[], string[]]>([
    ['a // b\nc', ['// b'], [' b']],
    ['a // b', ['// b'], [' b']],
    ['// a\r// b\u2028// c\u2029//', ['// a', '// b', '// c', '//'], [' a', ' b', ' c', '']],
    ['a /* b */ c', ['/* b */'], [' b ']],
    ['/**/ /***/ /* * / */', ['/**/', '/***/', '/* * / */'], ['', '*', ' * / ']],
    ['/* // */ // /* */', ['/* // */', '// /* */'], [' // ', ' /* */']],
    ['/* a\n */// b', ['/* a\n */', '// b'], [' a\n ', ' b']],
  ])('%j', (text, written, values) => {
    expect(readIn(text)).toEqual(written)
    expect([...commentsIn(text)].map(({ value }) => value)).toEqual(values)
  })

  it('are told apart by how they begin', () => {
    expect([...commentsIn('//a\n/*b*/')].map(({ isLine }) => isLine)).toEqual([true, false])
  })

  it.each<[string, string[]]>([
    ['a / b * c', []],
    ['/*/', []],
    ['a */ /* b', []],
    ["'/*', /* b */ '/*' // c", ["/*', /* b */", '// c']],
  ])('what does not end is none: %j', (text, written) => expect(readIn(text)).toEqual(written))

  it('are those that an expression finds, slowly', () => {
    const pieces = fc.constantFrom('/', '*', '\n', '\u2028', 'a', '/*', '*/', '//')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (chosen) => {
        const text = chosen.join('')
        const slowly = text.match(/\/\/[^\r\n\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*\*\//gu) ?? []
        expect(readIn(text)).toEqual(slowly)
      }),
    )
  })
})
