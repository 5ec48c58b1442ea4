import { describe, expect, it } from 'vitest'
import { meantCodeOf } from '../src/meant-code.ts'
import { nodesIn } from '../src/tree.ts'
import { readWith, readersOf, type Language } from './recognise.ts'

/** What the argument of the last statement, `f(…)`, stands for. */
function meant(text: string, language: Language, notOn?: 'babel'): unknown[] {
  const parsers = readersOf[language].filter((parser) => parser !== notOn)
  return parsers.map((parser) => {
    const file = readWith(parser, { text, language })
    const last = file.ast.body.at(-1)
    const call = last?.type === 'ExpressionStatement' ? last.expression : undefined
    const [argument] = call?.type === 'CallExpression' ? nodesIn(call.arguments) : []
    if (argument === undefined) throw new Error(`no call at the end of ${text}`)
    const found = meantCodeOf(argument, file)
    return found === undefined ? undefined : `${found.code.name} by ${found.by}`
  })
}

describe('an expression stands for a code', () => {
  it.each([
    { text: 'f(SEC_I_CONTINUE_NEEDED)', by: 'name' },
    { text: 'f(codes.SEC_I_CONTINUE_NEEDED)', by: 'name' },
    { text: "f(codes['SEC_I_CONTINUE_NEEDED'])", by: 'name' },
    { text: "import { SEC_I_CONTINUE_NEEDED as more } from 'sspi-status'; f(more)", by: 'name' },
    { text: 'const { SEC_I_CONTINUE_NEEDED: more } = codes; f(more)', by: 'name' },
    { text: 'f(0x90312)', by: 'value' },
    { text: 'f(590610)', by: 'value' },
    { text: 'f(0x90312n)', by: 'value' },
    { text: 'f(0x90312 | 0)', by: 'value' },
    { text: 'var more = ~~0x90312; f(more)', by: 'value' },
    { text: 'const MORE = 0x90312; f(MORE)', by: 'value' },
    { text: 'const codes = { more: 0x90312 }; f(codes.more)', by: 'value' },
    { text: 'const codes = Object.freeze({ more: 0x90312 }); f(codes.more)', by: 'value' },
    { text: 'class Codes { static MORE = 0x90312 } f(Codes.MORE)', by: 'value' },
    { text: 'const Codes = class { static MORE = 0x90312 }; f(Codes.MORE)', by: 'value' },
    { text: "f('SEC_I_CONTINUE_NEEDED')", by: 'text' },
    { text: "f('590610')", by: 'text' },
    { text: "f('0x00090312')", by: 'text' },
    { text: "const MORE = 'SEC_I_CONTINUE_NEEDED'; f(MORE)", by: 'text' },
    {
      text: 'enum Code { More = 0x90312 }; f(Code.More)',
      by: 'value',
      language: 'ts' as const,
      // Its scopes know no enums.
      notOn: 'babel' as const,
    },
    { text: 'f(0x90312 as number)', by: 'value', language: 'ts' as const },
    {
      text: 'class Codes { static readonly more = 0x90312 } f(Codes.more)',
      by: 'value',
      language: 'ts' as const,
    },
  ])('$text, by $by', ({ text, by, language = 'js' as const, notOn }) => {
    for (const found of meant(text, language, notOn)) expect(found).toBe(`SEC_I_CONTINUE_NEEDED by ${by}`)
  })
})

describe('an expression stands for no code', () => {
  it.each([
    'f(SEC_CONTINUE)',
    'f(0)',
    'f(590619)',
    "f('590610 ')",
    "f('SEC_I_CONTINUE')",
    'let more = 0x90312; more = 1; f(more)',
    'function g(more = 0x90312) {} f(more)',
    'const codes = { more: 0x90312 }; f(codes.less)',
    'const codes = { more: 0x90312 }; f(codes[more])',
    'class Codes { MORE = 0x90312 } f(Codes.MORE)',
    'class Codes { static MORE = 0x90312 } f(Codes.LESS)',
    'class Codes { static #MORE = 0x90312 } f(Codes.MORE)',
    'class Codes { static MORE() { return 0x90312 } } f(Codes.MORE)',
    'class Codes { static last = 0x90312 } f(Codes.last)',
    'class Codes { static MORE = 0x90312; static MORE = 5 } f(Codes.MORE)',
    'const codes = make({ more: 0x90312 }); f(codes.more)',
    "import { CONTINUE as more } from 'sspi-status'; f(more)",
  ])('%s', (text) => {
    for (const found of meant(text, 'js')) expect(found).toBeUndefined()
  })
})
