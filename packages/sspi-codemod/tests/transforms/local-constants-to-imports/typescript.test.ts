import { describe, expect, it } from 'vitest'
import { typeErrorsIn } from '../type-errors.ts'
import { codemod } from './codemod.ts'

/** Modules whose types depend on a constant of their own. */
const modules = [
  'const SEC_E_INVALID_TOKEN = 0x80090308\nexport let a = SEC_E_INVALID_TOKEN; a = 0',
  'const SEC_E_INVALID_TOKEN = 0x80090308 as const\nexport const a: 0x80090308 = SEC_E_INVALID_TOKEN',
  'const SEC_E_INVALID_TOKEN: number = 0x80090308\nexport let a = SEC_E_INVALID_TOKEN; a = 1',
  'const SEC_E_INVALID_TOKEN = 0x80090308\nexport type A = typeof SEC_E_INVALID_TOKEN; export const a: A = SEC_E_INVALID_TOKEN',
  'const SEC_E_INVALID_TOKEN = -2146893048\nexport const a: -2146893048 = SEC_E_INVALID_TOKEN',
  'const SEC_E_INVALID_TOKEN = 0x80090308n\nexport const a: bigint = SEC_E_INVALID_TOKEN + 1n',
  "const SEC_E_INVALID_TOKEN = '80090308'\nexport const a: `${string}8` = SEC_E_INVALID_TOKEN",
  'export const SEC_E_INVALID_TOKEN = 0x80090308\nexport const isBad = (x: unknown): x is typeof SEC_E_INVALID_TOKEN => x === SEC_E_INVALID_TOKEN',
  'enum A { SEC_E_OK = 0, SEC_E_INVALID_TOKEN = 0x80090308 }\nexport const text = (x: number): string => { switch (x) { case A.SEC_E_OK: return "a"; case A.SEC_E_INVALID_TOKEN: return "b"; default: return "" } }',
  'const enum A { SEC_E_INVALID_TOKEN = 0x80090308 }\nexport const a: number = A.SEC_E_INVALID_TOKEN',
  'enum A { SEC_E_INVALID_TOKEN = 0x80090308 }\nexport let a: A = A.SEC_E_INVALID_TOKEN',
  'enum A { SEC_E_INVALID_TOKEN = 0x80090308 }\nexport const a: string = A[A.SEC_E_INVALID_TOKEN]',
  'const T = { SEC_E_INVALID_TOKEN: 0x80090308 } as const\nexport const a: 0x80090308 = T.SEC_E_INVALID_TOKEN',
  'const T = { SEC_E_INVALID_TOKEN: 0x80090308, SEC_E_LOGON_DENIED: 0x8009030c } as const\nexport type A = (typeof T)[keyof typeof T]; export const a: A = T.SEC_E_LOGON_DENIED',
  'export const T = { SEC_E_INVALID_TOKEN: 0x80090308 } as const satisfies Record<string, number>\nexport const a: 0x80090308 = T.SEC_E_INVALID_TOKEN',
  'export const T = { SEC_E_INVALID_TOKEN: 0x80090308 } as const; export type T = (typeof T)[keyof typeof T]; export const a: T = 0x80090308',
  'const T: Record<string, number> = { SEC_E_INVALID_TOKEN: 0x80090308 }\nexport const a: number | undefined = T.SEC_E_INVALID_TOKEN',
  'const T = Object.freeze({ SEC_E_INVALID_TOKEN: 0x80090308 })\nexport let a: number = T.SEC_E_INVALID_TOKEN; a = 1',
  'export class A { static readonly SEC_E_INVALID_TOKEN = 0x80090308; readonly code: 0x80090308 = A.SEC_E_INVALID_TOKEN }',
  'export class A { SEC_E_INVALID_TOKEN = 0x80090308; set() { this.SEC_E_INVALID_TOKEN = 1 } }',
  'namespace N { const SEC_E_INVALID_TOKEN = 0x80090308; export const a: number = SEC_E_INVALID_TOKEN }\nexport default N',
  'const SEC_E_OK: number = 0\nconst SEC_E_INVALID_TOKEN: number = 0x80090308\nexport const a = SEC_E_OK === SEC_E_INVALID_TOKEN',
  'const SEC_E_OK = 0 as number\nconst SEC_E_INVALID_TOKEN = 0x80090308\nexport const a = SEC_E_OK === SEC_E_INVALID_TOKEN',
  'let SEC_E_TARGET_UNKNOWN = 0x80090303\nexport const a = (x: 1 | 2) => SEC_E_TARGET_UNKNOWN === x',
  'const T = { SEC_E_OK: 0, SEC_E_INVALID_TOKEN: 0x80090308 }\nexport const a = (x: boolean) => (x ? T.SEC_E_OK : T.SEC_E_INVALID_TOKEN); export const b = a(true) === 5 || T.SEC_E_OK === T.SEC_E_INVALID_TOKEN',
  'const T = { SEC_E_OK: 0 }\n;(T.SEC_E_OK as number) = 5; T.SEC_E_OK! += 1; export const a = T.SEC_E_OK',
  'const T = { SEC_E_OK: 0 } as const\nexport const a = (<V extends number>(v: V) => ({ v }))(T.SEC_E_OK); export const b: { v: 0 } = a',
  'const SEC_E_INVALID_TOKEN = 0x80090308\nexport enum A { BAD = SEC_E_INVALID_TOKEN }\nexport const a: A.BAD = A.BAD',
  'const SEC_E_INVALID_TOKEN = 0x80090308\nexport interface A { [SEC_E_INVALID_TOKEN]: string }\nexport const a: A = { [SEC_E_INVALID_TOKEN]: "" }',
]

describe('TypeScript modules', () => {
  const outputs = modules.map((source) => codemod(source, 'a.ts').output)

  it('compile before', () => {
    expect(typeErrorsIn(modules)).toEqual(modules.map(() => []))
  })

  it('compile after', () => {
    const errors = typeErrorsIn(outputs)
    expect(outputs.map((output, index) => ({ output, errors: errors[index] }))).toEqual(
      outputs.map((output) => ({ output, errors: [] })),
    )
  })

  it('are all changed, but for those whose types an import would narrow', () => {
    const unchanged = modules.filter((source, index) => source === outputs[index])
    expect(
      unchanged.every((source) =>
        /let a: A =|A\[A\.|BAD =|: number = |as number|let SEC_|\(T\.SEC/u.test(source),
      ),
    ).toBe(true)
    expect(unchanged).toHaveLength(8)
  })
})
