import { describe, expect, it } from 'vitest'
import { announcedBump, isEnough, neededBump } from '../needed-bump.ts'

const released = ['config recommended: sspi/a "error"', 'flag --json', 'rule a: message wrong']

describe('what changed in a public interface asks for', () => {
  it.each([
    { claim: 'nothing, where it is the same', now: released, bump: 'none', because: [] },
    {
      claim: 'a minor version for a new line',
      now: [...released, 'flag --x'],
      bump: 'minor',
      because: ['+ flag --x'],
    },
    {
      claim: 'a major one for a line that went',
      now: released.slice(1),
      bump: 'major',
      because: [`- ${released[0]}`],
    },
    {
      claim: 'a major one for a line that changed',
      now: [...released.slice(0, 2), 'rule a: message bad'],
      bump: 'major',
      because: ['- rule a: message wrong'],
    },
    {
      claim: 'a major one for a rule in a config that people have',
      now: [...released, 'config strict: sspi/b "error"'],
      bump: 'major',
      because: ['+ config strict: sspi/b "error"'],
    },
    {
      claim: 'a minor one for a rule in the config that has all',
      now: [...released, 'config all: sspi/b "error"'],
      bump: 'minor',
      because: ['+ config all: sspi/b "error"'],
    },
  ])('$claim', ({ now, bump, because }) => {
    expect(neededBump(released, now)).toEqual({ bump, because })
  })

  it('a minor version where there was none', () => {
    expect(neededBump([], released).bump).toBe('minor')
  })
})

describe('changesets announce', () => {
  it.each([
    { bumps: [], announced: 'none' },
    { bumps: ['patch', 'minor', 'patch'], announced: 'minor' },
    { bumps: ['major', 'minor'], announced: 'major' },
  ] as const)('$announced for $bumps', ({ bumps, announced }) => {
    expect(announcedBump(bumps)).toBe(announced)
  })

  it.each([
    { announced: 'none', needed: 'none', enough: true },
    { announced: 'patch', needed: 'minor', enough: false },
    { announced: 'minor', needed: 'minor', enough: true },
    { announced: 'major', needed: 'minor', enough: true },
    { announced: 'minor', needed: 'major', enough: false },
  ] as const)('$announced where $needed is needed: $enough', ({ announced, needed, enough }) => {
    expect(isEnough(announced, needed)).toBe(enough)
  })
})
