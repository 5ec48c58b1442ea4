import { lookup } from 'sspi-status'
import { lastNameOf, type Node } from './tree.ts'

const EXACT_NAMES: ReadonlySet<string> = new Set([
  'rc',
  'ret',
  'retval',
  'retVal',
  'hr',
  'sc',
  'ss',
  'status',
  'SECURITY_STATUS',
  'returnCode',
  'returnValue',
  'errorCode',
  'errCode',
  'statusCode',
  'code',
])
const NAME_ENDING = /(?:Status|_status|ErrorCode|ReturnCode)$/u

/** Everybody's words: by themselves they do not make a small decimal a status code. */
const COMMON_NAMES: ReadonlySet<string> = new Set(['status', 'statusCode', 'code'])

/** A field of unrelated libraries, although it ends in `_status`. */
const FOREIGN_NAME = 'security_status'

/** Whether a variable or property of this name holds a status. Case counts. */
export function isStatusName(name: string, further: readonly RegExp[] = []): boolean {
  if (name === FOREIGN_NAME) return false
  return EXACT_NAMES.has(name) || NAME_ENDING.test(name) || further.some((pattern) => pattern.test(name))
}

export function isCommonName(name: string): boolean {
  return COMMON_NAMES.has(name)
}

/** Whether a name is one of the table: `SEC_E_INVALID_TOKEN`. */
export function isTableName(name: string): boolean {
  return name.startsWith('SEC_') && lookup(name) !== undefined
}

/** Whether a text can only be meant as a status name, misspelt or not. */
export function isNameShaped(text: string): boolean {
  return /^SEC_[EI]_[A-Z\d_]+$/u.test(text)
}

/** The table name that an expression stands for: an identifier, a last property or a text of that name. */
export function tableNameOf(node: Node): string | undefined {
  const name = node.type === 'Literal' && typeof node.value === 'string' ? node.value : lastNameOf(node)
  return name !== undefined && isTableName(name) ? name : undefined
}
