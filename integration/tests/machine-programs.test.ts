import { afterEach, expect, it, vi } from 'vitest'
import { skipWithout } from './machine-programs.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('skips nothing where every program is installed', () => {
  vi.stubEnv('CI', 'true')
  expect(skipWithout('node')).toEqual({ isSkipped: false, why: '' })
})

it('skips where one is missing, and says so', () => {
  vi.stubEnv('CI', undefined)
  const why = ' (skipped: no-such-program not installed)'
  expect(skipWithout('node', 'no-such-program')).toEqual({ isSkipped: true, why })
})

it.runIf(process.platform === 'linux' && process.arch === 'x64')('fails in CI instead', () => {
  vi.stubEnv('CI', 'true')
  expect(() => skipWithout('node', 'no-such-program')).toThrow('no-such-program')
})
