import { toHex } from '../convert.ts'
import { describe } from '../describe.ts'
import { statusCodes } from '../generated/table.ts'
import { findLdapBindErrors } from '../ldap.ts'
import { lookup } from '../lookup.ts'
import type { LdapBindError, StatusCode } from '../types.ts'
import { findCodes, type CodeInText, type Representation } from './find-codes.ts'
import { nearestOf } from './nearest.ts'
import { excerptOf } from './printable.ts'

/** A status code that an input holds. */
export interface Explanation {
  readonly found: true
  readonly input: string
  /** The part of the input that was read. */
  readonly text: string
  readonly representation: Representation
  readonly row: StatusCode
  readonly ldap: LdapBindError | undefined
}

/** An input, or a part of one, that is no status code. */
export interface NotFound {
  readonly found: false
  readonly input: string
  readonly text: string
  /** One line that says what it is instead, or which names are near. */
  readonly message: string
  readonly nearest: readonly string[]
}

export type Result = Explanation | NotFound

/** Each result has the whole input in it, so that many of a long one would be more than a text can hold. */
const MOST_RESULTS = 200

/** Explains the codes in an input, of very many the first ones; at least one result. */
export function explain(input: string): Result[] {
  const trimmed = input.trim()
  const bindErrors = explainBindErrors(input)
  const statuses = new Set(bindErrors.flatMap(({ ldap }) => [ldap?.status, ldap?.cause]))
  const codes = findCodes(trimmed).filter(({ value }) => value === undefined || !statuses.has(value))
  const explained = codes.slice(0, MOST_RESULTS).map((code) => explainCode(input, code))
  // Beside a bind error, what is no code is only a part of its text.
  const results = [...bindErrors, ...explained.filter(({ found }) => found || bindErrors.length === 0)]
  return results.length > 0 ? results.slice(0, MOST_RESULTS) : [nothingIn(input, trimmed)]
}

function explainBindErrors(input: string): Explanation[] {
  const byCause = new Map<string, Explanation>()
  for (const ldap of findLdapBindErrors(input)) {
    const row = lookup(ldap.status)
    const text = `data ${ldap.data}`
    if (row === undefined) continue
    byCause.set(`${ldap.statusName} ${ldap.data}`, {
      found: true,
      input,
      text,
      representation: 'hex',
      row,
      ldap,
    })
  }
  return [...byCause.values()]
}

function explainCode(input: string, { text, representation, value, row }: CodeInText): Result {
  if (row !== undefined) return { found: true, input, text, representation, row, ldap: undefined }
  if (value === undefined) return nothingIn(input, text)
  const known = text.toUpperCase() === toHex(value).toUpperCase() ? '' : `${excerptOf(text)}: `
  return { found: false, input, text, message: known + describe(value), nearest: [] }
}

function nothingIn(input: string, text: string): NotFound {
  const nearest = nearestNames(text)
  const excerpt = JSON.stringify(excerptOf(text))
  return { found: false, input, text, message: `${excerpt} ${reasonFor(text, nearest)}`, nearest }
}

function reasonFor(text: string, nearest: readonly string[]): string {
  if (text === '') return 'is empty'
  if (oleDbNames.has(text.toUpperCase())) return 'is a name of OLE DB, not of SSPI'
  if (/^-?(?:0x[\da-f]+|\d+)$/i.test(text)) return 'has more than the 32 bits of a status code'
  if (nearest.length > 0) return `is no SSPI status code; the nearest names: ${nearest.join(', ')}`
  return /\s/.test(text) ? 'holds no SSPI status code' : 'is no SSPI status code and near to no name'
}

/** Names of oledberr.h that begin like ours. */
const oleDbNames: ReadonlySet<string> = new Set(
  [
    'PERMISSIONDENIED',
    'BADTRUSTEEID',
    'NOTRUSTEEID',
    'NOMEMBERSHIPSUPPORT',
    'INVALIDOBJECT',
    'NOOWNER',
    'INVALIDACCESSENTRYLIST',
    'INVALIDOWNER',
    'INVALIDACCESSENTRY',
  ].map((name) => `SEC_E_${name}`),
)

/** Names that a typo, a wrong SEC_ prefix or a missing one may have been meant for. */
function nearestNames(text: string): string[] {
  const word = text.toUpperCase()
  if (!/^\w{4,60}$/.test(word)) return []
  const bare = word.replace(/^SEC_(?:[EI]_)?/, '')
  const endings = new Map(statusCodes.map(({ name }) => [name, name.slice('SEC_E_'.length)]))
  const containing = [...endings].filter(([, ending]) => ending.includes(bare)).map(([name]) => name)
  const near = nearestOf(bare, [...new Set(endings.values())], Math.max(2, Math.floor(bare.length / 3)))
  const named = near.flatMap((ending) =>
    [...endings].filter(([, each]) => each === ending).map(([name]) => name),
  )
  return [...new Set([...named, ...containing])].slice(0, 3)
}
