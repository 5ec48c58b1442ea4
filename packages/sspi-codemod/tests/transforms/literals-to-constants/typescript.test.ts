import fc from 'fast-check'
import { statusCodes } from 'sspi-status'
import { describe, expect, it } from 'vitest'
import { typeErrorsIn } from '../type-errors.ts'
import { codemod } from './codemod.ts'

/**
 * Statements whose types depend on a code: §U is an unsigned one, §N its name, §I the same as int32, §B as a bigint, and §V another
 * unsigned one. `_0` makes the names of a statement its own.
 */
const statements = [
  'let widened_0 = §U; widened_0 = 1; export { widened_0 }',
  'export let pair_0: [§U, §I] = [§U, §I]',
  'export const frozen_0 = [§U, §I, §B] as const; export const first_0: §U = frozen_0[0]',
  'export let union_0: §U | §V = §V; union_0 = §U',
  'export type Named_0 = { code: §U; text: `code ${§U}` }; export let named_0: Named_0 = { code: §U, text: `code ${§U}` }',
  'export function isBad_0(x: unknown): x is §I { return x === §I }',
  'export function choose_0(r: { code: §U; a: 1 } | { code: §V; b: 2 }): 1 | 2 { return r.code === §U ? r.a : r.b }',
  'export function both_0(x: §U | §V): string { switch (x) { case §U: return "a"; case §V: return "b" } }',
  'export const texts_0 = { [§U]: "a", §V: "b" } as const; export const text_0: "a" = texts_0[§U]',
  'export const open_0: Record<number, string> = { §U: "a", [§V]: "b" }',
  'export class Class_0 { §U = 1; static readonly §V = "a"; readonly code: §U | §V = §V; check(x: number) { return x === §U && this[§U] } }',
  'export const call_0 = (<const T,>(x: T): T => x)(§U); export const called_0: §U = call_0',
  'export const generic_0 = Number.isInteger(§U) ? §U : §V satisfies number; export let g_0: §U | §V = generic_0',
  'export type Keys_0 = keyof { [K in §U | §V as `k${K}`]: K }; export let key_0: Keys_0 = `k${§U}`',
  'export let big_0: §B = §B; export const sum_0 = §B + 1n',
  'export let number_0: number = §I; number_0 = §U; number_0 += §V',
  'export let cast_0 = §U as number as §U; cast_0 = §U',
  'export let same_0 = §U as const; same_0 = §U',
  'export enum Enum_0 { A = §U, B = §V } export let e_0: Enum_0 = Enum_0.A',
  'declare let ambient_0: §U; export type Ambient_0 = typeof ambient_0',
  'export interface Interface_0 { §U: string; code?: §I } export const i_0: Interface_0 = { §U: "a", code: §I }',
  'export abstract class Abstract_0 { abstract code: §U | §I; of(x = §U) { return x === this.code } }',
  'export namespace Space_0 { export const code_0 = (x: number) => x === §U; export let last: §I = §I }',
  'export function local_0(): [§U, §U] { const §N = §U; return [§U, §N] }',
  'export function typed_0(): [§U, number] { const §N: number = §U; return [§U, §N] }',
  'export const fallback_0 = (x: §U | undefined): §U | §V => x ?? §V',
  'export const mapped_0 = new Map<§U | §V, string>([[§U, "a"], [§V, "b"]]); mapped_0.get(§U)?.length',
  'export function* codes_0(): Generator<§U | §I> { yield §U; yield §I }',
  'export const assert_0: (x: number) => asserts x is §U = (x) => { if (x !== §U) throw new Error(String(§U)) }',
]

const heads = [
  '',
  "import type { SecurityStatus } from 'sspi-status'\nexport let status: SecurityStatus\n",
  "import { type SecurityStatusName, lookup } from 'sspi-status'\nexport const name: SecurityStatusName | undefined = lookup(1)?.name\n",
  "import * as sspi from 'sspi-status'\nexport const described = sspi.describe(1)\n",
  "import sspi = require('sspi-status/int32')\nexport const ok = sspi.SEC_E_OK\n",
  '/* eslint-disable */\nexport {}\n',
]

const codes = statusCodes.filter(({ severity }) => severity === 'error')
const hex = (value: number) => `0x${value.toString(16)}`

function filled(
  template: string,
  index: number,
  name: string,
  main: number,
  other: number,
): fc.Arbitrary<string> {
  const unsigned = (value: number) => fc.constantFrom(hex(value), String(value), `0o${value.toString(8)}`)
  const holes: Record<string, fc.Arbitrary<string>> = {
    U: unsigned(main),
    V: unsigned(other),
    I: fc.constantFrom(String(main | 0), `-${hex(2 ** 32 - main)}`),
    B: fc.constantFrom(`${hex(main)}n`, `${main}n`),
    N: fc.constant(name),
  }
  const pieces = template.replaceAll('_0', `_${index}`).split(/§([UVIBN])/u)
  return fc.tuple(...pieces.map((piece) => holes[piece] ?? fc.constant(piece))).map((parts) => parts.join(''))
}

/** Every statement in some program, about two codes, under each head in turn. */
const sources = fc
  .tuple(
    fc.constantFrom(...codes),
    fc.constantFrom(...codes),
    fc.shuffledSubarray(statements, { minLength: 2, maxLength: 5 }),
  )
  .filter(([main, other]) => main.value !== other.value)
  .chain(([main, other, body]) =>
    fc.tuple(...body.map((one, index) => filled(one, index, main.name, main.value, other.value))),
  )
  .map((body) => `${body.join('\n')}\n`)

describe('TypeScript programs', () => {
  const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
  const inputs = [
    ...statements.map((one) =>
      fc.sample(filled(one, 0, 'SEC_E_INVALID_TOKEN', 0x80090308, 0x8009030c), { seed, numRuns: 1 }).join(''),
    ),
    ...fc.sample(sources, { seed, numRuns: 240 }),
  ].map((body, index) => `${heads[index % heads.length] ?? ''}${body}`)
  const outputs = inputs.map((input) => codemod(input, 'a.ts').output)
  const errors = typeErrorsIn([...inputs, ...outputs])
  const wrong = (sources: readonly string[], first: number) =>
    sources.flatMap((source, index) => {
      const found = errors[first + index]
      return found?.length === 0 ? [] : [{ source, errors: found }]
    })

  it('compile before', () => {
    expect(wrong(inputs, 0)).toEqual([])
  })

  it(`compile after (SEED=${seed})`, () => {
    expect(wrong(outputs, inputs.length)).toEqual([])
  })

  it('are all changed, but for those about what is left alone', () => {
    const unchanged = inputs.filter((input, index) => input === outputs[index])
    expect(unchanged.every((input) => /enum Enum_|ambient_|as const; same_/u.test(input))).toBe(true)
  })
})
