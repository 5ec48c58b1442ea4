import type fc from 'fast-check'

/** One part of what is fuzzed. */
export interface FuzzPart<Input> {
  inputs: fc.Arbitrary<Input>
  /** Whether a smaller input that fails as well would take too long to find. */
  isSlow?: boolean
  /** @throws {Error} where the part does with an input what it must not. */
  check(input: Input): void | Promise<void>
}

/** The parts by name; each is loaded alone. */
export const fuzzParts = {
  status: async () => (await import('./fuzz-status.ts')).fuzzStatus,
  rules: async () => (await import('./fuzz-rules.ts')).fuzzRules,
  transforms: async () => (await import('./fuzz-transforms.ts')).fuzzTransforms,
  reports: async () =>
    (await import('../../packages/sspi-codemod/tests/reliability/fuzz-reports.ts')).fuzzReports,
  commands: async () =>
    (await import('../../packages/sspi-codemod/tests/reliability/fuzz-commands.ts')).fuzzCommands,
} as const

export type FuzzPartName = keyof typeof fuzzParts

/** @throws {Error} always, with what was expected. */
export function broken(what: string): never {
  throw new Error(what)
}
