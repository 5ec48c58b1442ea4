import { describe, expect, it } from 'vitest'
import { planName } from '../src/plan-name.ts'
import type { Representation } from '../src/text-edit.ts'
import { planned } from './plan.ts'
import type { Language, ParserName } from './recognise.ts'

describe('the name of an import', () => {
  it.each<[representation: Representation, taken: string[], name: string]>([
    ['unsigned', [], 'CODE'],
    ['int32', [], 'CODE'],
    ['unsigned', ['CODE'], 'CODE_2'],
    ['int32', ['CODE'], 'CODE_INT32'],
    ['bigint', ['CODE'], 'CODE_BIGINT'],
    ['hex', ['CODE'], 'CODE_HEX'],
    ['unsigned', ['CODE', 'CODE_2', 'CODE_3'], 'CODE_4'],
    ['int32', ['CODE', 'CODE_INT32'], 'CODE_INT32_2'],
    ['int32', ['CODE_INT32'], 'CODE'],
  ])('%s, where %j is taken, is %s', (representation, taken, name) => {
    expect(planName('CODE', representation, (one) => taken.includes(one))).toBe(name)
  })
})

/** Sources that use 0x80090308 where its name is taken, or free. */
type Row = [text: string, language?: Language, readers?: ParserName[]]

function localNameIn([text, language, readers]: Row): string {
  const path = language === 'ts' ? 'a.mts' : undefined
  const { output } = planned({ text: `export {};${text}`, language, path }, {}, readers)
  const line = /^import \{ SEC_E_INVALID_TOKEN(?: as (\w+))? \} from 'sspi-status'/mu.exec(output)
  if (line === null) throw new Error(`no import in ${output}`)
  return line[1] ?? 'its own'
}

const named = (rows: Row[]) => rows.map((row) => ({ text: row[0], row }))

describe('a name is taken', () => {
  it.each(
    named([
      ['let SEC_E_INVALID_TOKEN; f(0x80090308)'],
      ['f(0x80090308); var SEC_E_INVALID_TOKEN'],
      ['function SEC_E_INVALID_TOKEN() { f(0x80090308) }'],
      ['class SEC_E_INVALID_TOKEN {} f(0x80090308)'],
      ["import SEC_E_INVALID_TOKEN from 'a'; f(0x80090308)"],
      ["import * as SEC_E_INVALID_TOKEN from 'a'; f(0x80090308)"],
      ['function g(SEC_E_INVALID_TOKEN) { f(0x80090308) }'],
      ['function g(a = 0x80090308, SEC_E_INVALID_TOKEN) {}'],
      ['function g(a = 0x80090308) { var SEC_E_INVALID_TOKEN }'],
      ['(function SEC_E_INVALID_TOKEN() { f(0x80090308) })'],
      ['(class SEC_E_INVALID_TOKEN { a() { f(0x80090308) } })'],
      ['try {} catch (SEC_E_INVALID_TOKEN) { f(0x80090308) }'],
      ['for (let SEC_E_INVALID_TOKEN of [0x80090308]) {}'],
      ['for (let SEC_E_INVALID_TOKEN = f(!0x80090308); ; ) {}'],
      ['switch (f(0x80090308)) { case 1: let SEC_E_INVALID_TOKEN }'],
      ['{ { f(0x80090308) } let SEC_E_INVALID_TOKEN }'],
      ['class A { static { let SEC_E_INVALID_TOKEN; f(0x80090308) } }'],
      ['f(0x80090308); g(SEC_E_INVALID_TOKEN)'],
      ['f(0x80090308); SEC_E_INVALID_TOKEN = 1'],
      ['f(0x80090308); typeof SEC_E_INVALID_TOKEN'],
      ['f(0x80090308); function g() { return SEC_E_INVALID_TOKEN }'],
      ['type SEC_E_INVALID_TOKEN = 1; f(0x80090308)', 'ts', ['typescript', 'codemod']],
      ["import type { SEC_E_INVALID_TOKEN } from 'a'; f(0x80090308)", 'ts'],
      ['enum SEC_E_INVALID_TOKEN {} f(0x80090308)', 'ts', ['typescript', 'codemod']],
      [
        'namespace A { export let SEC_E_INVALID_TOKEN = 1 } namespace A { f(0x80090308) }',
        'ts',
        ['typescript', 'codemod'],
      ],
    ]),
  )('$text', ({ row }) => {
    expect(localNameIn(row)).toBe('SEC_E_INVALID_TOKEN_2')
  })
})

describe('a name is free', () => {
  it.each(
    named([
      ['f(0x80090308)'],
      ['{ let SEC_E_INVALID_TOKEN } f(0x80090308)'],
      ['f(0x80090308); function g(SEC_E_INVALID_TOKEN) { return SEC_E_INVALID_TOKEN }'],
      ['(function SEC_E_INVALID_TOKEN() {}); f(0x80090308)'],
      ['f(0x80090308, a.SEC_E_INVALID_TOKEN, { SEC_E_INVALID_TOKEN: 1 })'],
      ['SEC_E_INVALID_TOKEN: for (;;) { f(0x80090308); break SEC_E_INVALID_TOKEN }'],
      ["f(0x80090308); export { SEC_E_INVALID_TOKEN } from 'a'"],
      ["f(0x80090308, 'SEC_E_INVALID_TOKEN')"],
      ['class A { SEC_E_INVALID_TOKEN = 1; a = () => f(0x80090308) }'],
      ['f(0x80090308); const g = (a: { SEC_E_INVALID_TOKEN: 1 }) => a', 'ts'],
    ]),
  )('$text', ({ row }) => {
    expect(localNameIn(row)).toBe('its own')
  })
})

it('one name serves all places of a constant, in whichever scopes', () => {
  const { output } = planned({
    text: 'export {}; f(0x80090308); function g(SEC_E_INVALID_TOKEN) { f(0x80090308) }',
  })
  expect(output).toBe(
    "import { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from 'sspi-status';\n" +
      'export {}; f(SEC_E_INVALID_TOKEN_2); function g(SEC_E_INVALID_TOKEN) { f(SEC_E_INVALID_TOKEN_2) }',
  )
})
