import { lookup, parseLdapBindError, SEC_E_INVALID_TOKEN, statusCodes } from 'sspi-status'
import type { LdapBindError, SecurityStatus, SecurityStatusName, StatusCode } from 'sspi-status'
import { SEC_E_INVALID_TOKEN as asBigint } from 'sspi-status/bigint'
import { functions, lookupFunction } from 'sspi-status/functions'
import type { SspiFunction } from 'sspi-status/functions'
import { SEC_E_INVALID_TOKEN as asHex } from 'sspi-status/hex'
import { SEC_E_INVALID_TOKEN as asInt32 } from 'sspi-status/int32'
import type { SecurityStatus as Int32Status } from 'sspi-status/int32'

// A constant has the type of its literal …
export const unsigned: 2148074248 = SEC_E_INVALID_TOKEN
export const int32: -2146893048 = asInt32
export const bigint: 2148074248n = asBigint
export const hex: '80090308' = asHex
// @ts-expect-error the other representation
export const mixed: 2148074248 = asInt32

// … and widens as one, so that code which used the literal still compiles.
export let status = SEC_E_INVALID_TOKEN
status = 0
export let signed = asInt32
signed = 0
export let big = asBigint
big = 0n
export let text = asHex
text = ''

export const known: SecurityStatus = SEC_E_INVALID_TOKEN
export const knownInt32: Int32Status = asInt32
// @ts-expect-error no code has this value
export const unknown: SecurityStatus = 1
export const name: SecurityStatusName = 'SEC_E_OK'
// @ts-expect-error a name with a typo
export const typo: SecurityStatusName = 'SEC_E_OKAY'

const row: StatusCode | undefined = lookup(SEC_E_INVALID_TOKEN)
export const names: readonly SecurityStatusName[] = [lookup('0'), row].flatMap((each) => each?.name ?? [])
// @ts-expect-error the row may be missing
export const value = lookup(0n).value
// @ts-expect-error not something to look up
lookup({})
// @ts-expect-error the table is not to be changed
export const changeable: StatusCode[] = statusCodes

const error: LdapBindError | undefined = parseLdapBindError('')
export const cause: `ERROR_${string}` | undefined = error?.causeName

const found: SspiFunction | undefined = lookupFunction('DecryptMessage')
export const duty: string | undefined = found?.obliges.SEC_I_RENEGOTIATE
export const all: number = functions.length
