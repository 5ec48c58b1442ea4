import { describe, expect, it } from 'vitest'
import { attackTextsOf, textOf } from '../fuzz/expressions/attack-texts.ts'

function textsFor(expression: RegExp): string[] {
  return attackTextsOf(expression).map((text) => textOf(text, 4 * text.piece.length))
}

describe('texts that attack an expression', () => {
  it.each<[name: string, expression: RegExp, texts: string[], other: string]>([
    ['repeat what has no bound', /a+b/u, ['aaaa'], 'bbbb'],
    ['end with what it does not match', /a+b/u, ['aaaa~'], 'aaaa?'],
    ['end with more of the expression, and not its end', /a+b/u, ['aaaab~'], 'aaaaa~'],
    ['repeat each kind of character', /\w+\d+/u, ['zzzz~', '9999~'], '1111~'],
    ['repeat each alternative', /(?:ab|c)*d/u, ['abababab~', 'cccc~'], 'acacacac~'],
    ['begin with what leads to the part', /<a+/u, ['<aaaa'], '<<aaaa'],
    ['repeat what leads to the part', /<a+>/u, ['<<<<~', '<a<a<a<a~'], 'a<a<a<a<'],
    ['repeat what the part leads to', /<a+>/u, ['a>a>a>a>'], '>a>a>a>a'],
    ['repeat the whole expression', /<a+>/u, ['<a><a><a><a>'], '<aa><aa><aa><aa>'],
    ['go through groups', /<(?:b(?:c|de*)f)g/u, ['<bdeeee'], '<beeee'],
    ['go through what looks ahead and behind', /(?<=<a*)b(?=c*>)/u, ['<aaaa', '<abcccc'], 'cccc<'],
    ['repeat what must not follow', /a(?!b*c)/u, ['abbbb~'], 'acccc~'],
    ['repeat as much as there must be', /a{2,}c/u, ['aaaaaaaa'], 'aaaa'],
    ['give back what a group took', /(['"])a*\1/u, ["'aaaa'~"], `'aaaa"~`],
    ['heed flags', /<.+/su, ['<~~~~'], '<~~~~\n'],
    ['have no more where nothing is without a bound', /ab?c/u, ['abcabcabcabc'], 'bbbb'],
  ])('%s: %s', (_, expression, texts, other) => {
    expect(textsFor(expression)).toEqual(expect.arrayContaining(texts))
    expect(textsFor(expression)).not.toContain(other)
  })

  it('are as long as it is asked for', () => {
    expect(textOf({ before: '<', piece: 'ab', after: '!' }, 6)).toBe('<ababab!')
  })
})
