export { SEC_E_INVALID_TOKEN, SEC_E_OK, SEC_I_CONTINUE_NEEDED } from 'sspi-status'
import { SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS } from 'sspi-status'

export const credentialErrors: ReadonlySet<number> = new Set([SEC_E_NO_CREDENTIALS, SEC_E_UNKNOWN_CREDENTIALS])

export const flags = {
  ISC_REQ_DELEGATE: 0x00000001,
  ISC_REQ_MUTUAL_AUTH: 0x00000002,
  ISC_REQ_REPLAY_DETECT: 0x00000004,
} as const

export type Flag = keyof typeof flags

export function flagsOf(...names: Flag[]): number {
  return names.reduce((all, name) => all | flags[name], 0)
}
