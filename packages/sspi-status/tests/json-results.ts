import { expect } from 'vitest'
import type { Outcome } from '../src/command/run-command.ts'

/** What the tests read of a result of `--json`. */
export interface JsonResult {
  input: string
  found: boolean
  name?: string
  text?: string
  representation?: string | null
  message?: string
  nearest?: string[]
  ldap?: Record<string, unknown>
}

export function jsonResults({ stdout }: Outcome): JsonResult[] {
  const { version, results } = JSON.parse(stdout) as { version: number; results: JsonResult[] }
  expect(version).toBe(1)
  return results
}
