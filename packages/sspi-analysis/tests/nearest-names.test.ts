import { describe, expect, it } from 'vitest'
import { distanceBetween, nearestNames } from '../src/nearest-names.ts'

describe('one change', () => {
  it.each([
    { change: 'a letter put in', from: 'denid', to: 'denied' },
    { change: 'a letter taken out', from: 'dennied', to: 'denied' },
    { change: 'a letter exchanged', from: 'deniet', to: 'denied' },
    { change: 'neighbours swapped', from: 'deneid', to: 'denied' },
  ])('$change', ({ from, to }) => {
    expect(distanceBetween(from, to)).toBe(1)
    expect(distanceBetween(to, from)).toBe(1)
  })

  it('none, and several', () => {
    expect(distanceBetween('denied', 'denied')).toBe(0)
    expect(distanceBetween('', 'denied')).toBe(6)
    expect(distanceBetween('deniet', 'dennied')).toBe(2)
  })
})

describe('the nearest names', () => {
  const names = ['token', 'tokens', 'broken', 'context']

  it('come first, and none that is too far away', () => {
    expect(nearestNames('tokens', names, 2)).toEqual(['tokens', 'token'])
    expect(nearestNames('toke', names, 2)).toEqual(['token', 'tokens'])
    expect(nearestNames('toke', names, 0)).toEqual([])
  })

  it('are three at the most, none of them much farther away than the first', () => {
    expect(nearestNames('a', ['ab', 'ac', 'ad', 'ae'], 3)).toEqual(['ab', 'ac', 'ad'])
    expect(nearestNames('token', ['token', 'tokensss'], 3)).toEqual(['token'])
  })
})
