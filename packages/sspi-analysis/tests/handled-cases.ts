import { describe, expect, it } from 'vitest'
import { unhandled } from './unhandled.ts'

interface Case {
  name: string
  /** Nothing in it handles an informational result. */
  unhandled: string
  /** The same but for what does. */
  handled: string
  language?: 'ts'
}

// The call that gives the result; other names are strangers.
const CALL = 'sspi.InitializeSecurityContextW(credential)'

function check({ name, language, ...sources }: Case): void {
  it(`${name}: unhandled`, () => {
    expect(unhandled(sources.unhandled.replaceAll('CALL', CALL), {}, language)).toHaveLength(1)
  })
  it(`${name}: handled`, () => {
    expect(unhandled(sources.handled.replaceAll('CALL', CALL), {}, language)).toEqual([])
  })
}

/** Two tests of each case of a table. */
export function checkAll(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    cases.forEach(check)
  })
}
