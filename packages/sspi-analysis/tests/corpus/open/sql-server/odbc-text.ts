const native = /\((-?\d+)\)/

/** `… (-2146893042); [08001] [ODBC Driver 18 …]` */
export function nativeErrorOf(message: string): number | undefined {
  const match = native.exec(message)
  return match ? Number(match[1]) : undefined
}

export function hintFor(message: string): string {
  const errorCode = nativeErrorOf(message)
  if (errorCode === undefined) return message
  if (errorCode === -2146893042) return 'Run kinit, or log in to the domain.'
//                  ~~~~~~~~~~~ no-magic-status
  if (errorCode === -2146893022) return 'Register the service principal name of the server.'
//                  ~~~~~~~~~~~ no-magic-status
  if (errorCode === -2146885628) return 'The certificate was not found.'
  return `${message} [${errorCode}]`
}
