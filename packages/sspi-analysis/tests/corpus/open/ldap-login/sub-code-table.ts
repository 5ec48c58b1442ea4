const CAUSES: Record<string, string> = {
  '525': 'There is no such user',
  '52e': 'The password is wrong',
  '530': 'Logging in is not allowed at this time',
  '532': 'The password has expired',
  '533': 'The account is disabled',
  '701': 'The account has expired',
  '773': 'The password must be changed first',
  '775': 'The account is locked',
}

const bindError = /80090308: LdapErr: DSID-[0-9A-F]+, comment: AcceptSecurityContext error, data ([0-9a-f]+), v/

export function explainBindError(message: string): string {
  const match = bindError.exec(message)
  if (!match) return 'The login failed'
  return CAUSES[match[1]] ?? `The login failed (${match[1]})`
}

export function isExpired(message: string): boolean {
  return message.includes('data 532') || message.includes('data 773')
}
