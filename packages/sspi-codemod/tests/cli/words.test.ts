import { describe, expect, it } from 'vitest'
import { nearestName } from '../../src/cli/nearest-name.ts'
import { printable, snippet } from '../../src/cli/printable.ts'

describe('printable text', () => {
  it.each([
    { text: 'a\nb\r\tc', shown: 'a\\nb\\r\\tc' },
    { text: '\u001B[31mred', shown: '\\u001b[31mred' },
    { text: 'a\u0085\u009Bb', shown: 'a\\u0085\\u009bb' },
    { text: 'a\u202Etxt.js', shown: 'a\\u202etxt.js' },
    { text: 'half \uD83D', shown: 'half \\ud83d' },
    { text: 'ä 👩‍💻 日本', shown: 'ä 👩‍💻 日本' },
    { text: 'C:\\a', shown: 'C:\\a' },
  ])('$text is shown as $shown', ({ text, shown }) => {
    expect(printable(text)).toBe(shown)
  })
})

describe('a snippet', () => {
  it('is one line', () => {
    expect(snippet('0x80090308\n  | 0')).toBe('0x80090308 | 0')
  })

  it('is cut only where it is too long', () => {
    expect(snippet('123456', 6)).toBe('123456')
    expect(snippet('1234567', 6)).toBe('12345…')
    expect(snippet('😀😀😀😀', 3)).toBe('😀😀…')
  })
})

describe('the nearest name', () => {
  const names = ['literals-to-constants', 'local-constants-to-imports', 'text-to-constants'] as const
  it.each([
    { word: 'literal-to-constant', name: 'literals-to-constants' },
    { word: 'litreals-to-constants', name: 'literals-to-constants' },
    { word: 'texts-to-constants', name: 'text-to-constants' },
    { word: 'constants-to-imports', name: 'local-constants-to-imports' },
    { word: 'local', name: 'local-constants-to-imports' },
  ])('to $word is $name', ({ word, name }) => {
    expect(nearestName(word, names)).toBe(name)
  })

  it('of none is none', () => {
    const none: readonly string[] = []
    expect(nearestName('a', none)).toBeUndefined()
  })
})
