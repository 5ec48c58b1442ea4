import { SEC_E_TARGET_UNKNOWN, SEC_E_UNTRUSTED_ROOT } from 'sspi-status/int32'

const texts = new Map<number, string>([
  [18456, 'The login failed.'],
  [4060, 'The database cannot be opened.'],
  [-2, 'The server does not answer in time.'],
  [SEC_E_UNTRUSTED_ROOT, 'The certificate of the server is not trusted.'],
  [SEC_E_TARGET_UNKNOWN, 'The service principal name is not registered.'],
])

export function textOf(error: { number: number; message: string }): string {
  return texts.get(error.number) ?? error.message
}
