const patterns: Array<[RegExp, string]> = [
  [/ECONNREFUSED|ETIMEDOUT/, 'The server cannot be reached.'],
  [/certificate/i, 'The certificate is not trusted.'],
]

export function shortText(error: Error): string {
  if (error.message.includes('SEC_E_LOGON_DENIED')) return 'The login was refused.'
//                           ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
  if (error.message.includes('SEC_E_NO_CREDENTIALS')) return 'Nobody is logged in on this machine.'
  if (error.message.includes('0x80090325')) return 'The certificate chain is not trusted.'
  const known = patterns.find(([pattern]) => pattern.test(error.message))
  return known?.[1] ?? error.message
}
