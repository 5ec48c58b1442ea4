import { describe, isError, lookup, parseLdapBindError } from 'sspi-status'

export function explain(error) {
  const bind = parseLdapBindError(error.message)
  if (bind !== undefined) return bind.meaning
  const hex = /0x[0-9a-f]{8}/i.exec(error.message)
  const row = hex === null ? undefined : lookup(hex[0])
  return row === undefined ? error.message : `${row.name}: ${row.meaning}`
}

export function assertSuccess(status, api) {
  if (isError(status)) throw new Error(`${api}: ${describe(status)}`)
  return status
}
