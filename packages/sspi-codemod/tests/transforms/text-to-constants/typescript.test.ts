import { describe, expect, it } from 'vitest'
import { typeErrorsIn } from '../type-errors.ts'
import { codemod } from './codemod.ts'

/** Modules whose types depend on the text of a code. */
const modules = [
  "export let widened = '0x80090308'; widened = 'other'",
  "export let bare = f(rc === '80090308'); declare const rc: string; declare function f(x: boolean): boolean",
  "export let pair: ['0x80090308', '0X8009030C'] = ['0x80090308', '0X8009030C']",
  "export const frozen = ['0x80090308', 1] as const; export const first: '0x80090308' = frozen[0]",
  "export let union: '0x80090308' | '0x8009030C' = '0x8009030C'; union = '0x80090308'",
  "export let named: { code: '0x80090308'; text: `code ${'0x80090308'}` } = { code: '0x80090308', text: `code ${'0x80090308'}` }",
  "export function isBad(x: unknown): x is '0x80090308' { return x === '0x80090308' }",
  "export function choose(r: { code: '0x80090308'; a: 1 } | { code: '0x8009030C'; b: 2 }): 1 | 2 { return r.code === '0x80090308' ? r.a : r.b }",
  "export function both(x: '0x80090308' | '0x8009030C'): string { switch (x) { case '0x80090308': return 'a'; case '0x8009030C': return 'b' } }",
  "export const texts = { '0x80090308': 'a', ['0x8009030C']: 'b' } as const; export const text: 'a' = texts['0x80090308']",
  "export const open: Record<string, string> = { '0x80090308': 'a' }; export const closed: Record<'0x80090308', 1> = { '0x80090308': 1 }",
  "export class Reply { '0x80090308' = 1; '0x8009030C'() { return this['0x80090308'] } static code = '0x80090308' }; new Reply()['0x80090308'].toFixed()",
  "export const call = (<const T,>(x: T): T => x)('0x80090308'); export const called: '0x80090308' = call",
  "export const generic = (<T extends string>(x: T): T => x)('0x80090308'); export const g: '0x80090308' = generic",
  "export let mapped: { [K in '0x80090308' | '0x8009030C']: K } = { '0x80090308': '0x80090308', '0x8009030C': '0x8009030C' }",
  "export let cast = '0x80090308' as string as '0x80090308'; cast = '0x80090308' satisfies string",
  "export let same = '0x80090308' as const; same = '0x80090308'",
  "export enum Code { A = '0x80090308' } export let code: Code = Code.A",
  "export interface Replies { '0x80090308': string; code?: '0x8009030C' } export const replies: Replies = { '0x80090308': 'a', code: '0x8009030C' }",
  "export const set = new Set<'0x80090308' | '80090308'>(['0x80090308']); set.has('80090308')",
  "export function rest(x: '0x80090308' | 1): 1 { if (x !== '0x80090308') return x; return 1 }",
  "const RETRY = ['80090308', '8009030C'] as const; export const isRetried = (m: string) => RETRY.some((text) => m.includes(text))",
  "const TEXTS = { '80090308': 'locked' }; export const textIn = (m: string): string | undefined => TEXTS['80090308'] + Object.keys(TEXTS).find((text) => m.includes(text))",
].map((source) => `export {}\n${source}\n`)

describe('TypeScript modules', () => {
  const outputs = modules.map((source) => codemod(source, 'a.ts').output)
  const errors = typeErrorsIn([...modules, ...outputs])
  const wrong = (sources: readonly string[], first: number) =>
    sources.flatMap((source, index) => {
      const found = errors[first + index]
      return found?.length === 0 ? [] : [{ source, errors: found }]
    })

  it('compile before', () => {
    expect(wrong(modules, 0)).toEqual([])
  })

  it('compile after', () => {
    expect(wrong(outputs, modules.length)).toEqual([])
  })

  it('are all changed, but for those about what is left alone', () => {
    const unchanged = modules.filter((source, index) => source === outputs[index])
    expect(unchanged.every((source) => /enum Code|as const; same/u.test(source))).toBe(true)
  })
})
