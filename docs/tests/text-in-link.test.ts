import { describe, expect, it } from 'vitest'
import { fragmentWith, textIn } from '../status/text-in-link.ts'

describe('a link to an answer', () => {
  it.each([
    ['a number', '0x80090308'],
    ['an error text', '80090308: LdapErr: DSID-0C090447, comment: 100% #1 & "2" + 3?\r\nv3839'],
    ['emoji', '😀'],
  ])('gives back what it was made of: %s', (_, text) => {
    expect(textIn(fragmentWith(text))).toBe(text)
    expect(new URL(fragmentWith(text), 'http://site.example/status/').search).toBe('')
  })

  it.each(['', ' \n'])('holds nothing for %j', (text) => {
    expect(fragmentWith(text)).toBe('')
    expect(textIn('')).toBe('')
  })

  it.each(['#VPContent', '#all-status-codes', '#%'])(
    'is none that names a place in the page: %s',
    (fragment) => {
      expect(textIn(fragment)).toBeUndefined()
    },
  )
})
