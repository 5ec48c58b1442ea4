import { statusCodes } from 'sspi-status'
import { describe, expect, it } from 'vitest'
import advice from '../status/advice.json' with { type: 'json' }
import { adviceOn } from '../status/advice.ts'

const names: string[] = statusCodes.map(({ name }) => name)

describe('what to do about a code', () => {
  it('is said for every name and nothing else', () => {
    expect(Object.keys(advice).sort()).toEqual([...names].sort())
  })

  it.each(statusCodes.filter(({ aliasOf }) => aliasOf === null))(
    '$name: sentences of its own',
    ({ name }) => {
      const text = adviceOn(name)
      expect(text).toMatch(/^[A-Z].{20,}\.$/u)
      expect(names).not.toContain(text)
      expect(Object.values(advice).filter((each) => each === text)).toHaveLength(1)
    },
  )

  it.each(statusCodes.flatMap(({ name, aliasOf }) => (aliasOf === null ? [] : [{ name, aliasOf }])))(
    '$name: that of $aliasOf',
    ({ name, aliasOf }) => {
      expect(adviceOn(name)).toBe(adviceOn(aliasOf))
    },
  )
})
