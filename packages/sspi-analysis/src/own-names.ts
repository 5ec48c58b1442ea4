import { lookup } from 'sspi-status'
import { givenNameOf, nameTextOf } from './definitions.ts'
import type { Notation } from './notation.ts'
import { isTableName } from './status-names.ts'
import { nodesIn, parentOf, placeOf, propertyNameOf, type Node } from './tree.ts'

/**
 * Whether a code is part of what is given its own name, or stands beside it in a table of calls:
 * `SEC_E_INVALID_TOKEN = hresult(0x80090308)`, `{ SEC_E_INVALID_TOKEN: [0x80090308, 'text'] }`,
 * `[row(0x80090308, 'SEC_E_INVALID_TOKEN')]`. With another name it stays magic, because no rule compares the two.
 */
export function hasOwnName({ node, code }: Notation): boolean {
  const place = placeOf(node)
  const around = parentOf(place)
  if (around?.type === 'ArrayExpression') return isNameOf(nameGivenTo(placeOf(around)), code)
  if (around?.type !== 'CallExpression' && around?.type !== 'NewExpression') return false
  if (around.callee === place) return false
  if (isNameOf(nameGivenTo(placeOf(around)), code)) return true
  if (parentOf(placeOf(around))?.type !== 'ArrayExpression') return false
  const [name, another] = nodesIn(around.arguments).flatMap((argument) => nameTextOf(argument) ?? [])
  return name !== undefined && another === undefined && isNameOf(propertyNameOf(name, true), code)
}

function isNameOf(name: string | undefined, { value }: Notation['code']): boolean {
  return name !== undefined && isTableName(name) && lookup(name)?.value === value
}

function nameGivenTo(value: Node): string | undefined {
  const parent = parentOf(value)
  const isField = parent?.type === 'PropertyDefinition' && parent.value === value
  return isField ? propertyNameOf(parent.key, parent.computed) : givenNameOf(value)
}
