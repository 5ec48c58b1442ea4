import { describe, expect, it } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { applyEdits } from '../src/text-edit.ts'
import { editsOf, fileOf, plansFor } from './plan.ts'

describe('a file with thousands of codes', () => {
  const many = (code: (index: number) => string) =>
    Array.from({ length: 10_000 }, (_, index) => code(index)).join('\n')

  it.each([
    ['in calls', () => many(() => 'f(0x80090308, -2146893048)')],
    [
      'in functions with a constant of their own',
      () => many((index) => `function f${index}() { const SEC_E_INVALID_TOKEN = 0x80090308; g(0x80090308) }`),
    ],
    [
      'in functions that call each other',
      () => many((index) => `function f${index}() { f${index + 1}(0x80090308) }`),
    ],
    ['as keys of one class', () => `class A {\n${many((index) => `0x80090308() { return ${index} }`)}\n}`],
    ['in one function that is serialised', () => `page.evaluate(() => {\n${many(() => 'f(0x80090308)')}\n})`],
  ])('%s is planned as a whole', (_name, text) => {
    const file = fileOf({ text: `${text()}\nexport {}` })
    const { magic } = findMagicLiterals(file)
    const plans = plansFor(magic, file)
    expect(magic.length).toBeGreaterThanOrEqual(10_000)
    expect(plans.plans).toHaveLength(magic.length)
    expect(() => applyEdits(file.text, editsOf(plans))).not.toThrow()
  })
})
