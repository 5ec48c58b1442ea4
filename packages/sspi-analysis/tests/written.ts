import { writtenValueOf, type WrittenValue } from '../src/written-value.ts'
import { readWith } from './recognise.ts'

/** A number or text as it is written. */
export function written(text: string): WrittenValue {
  const file = readWith('codemod', { text: `f(${text})`, path: 'a.cjs' })
  const [statement] = file.ast.body
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined
  const [argument] = call?.type === 'CallExpression' ? call.arguments : []
  const value = argument === undefined ? undefined : writtenValueOf(argument, file.text)
  if (value === undefined) throw new Error(`${text} is no number.`)
  return value
}
