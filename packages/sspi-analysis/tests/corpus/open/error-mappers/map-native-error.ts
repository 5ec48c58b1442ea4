export class AuthError extends Error {
  constructor(
    message: string,
    readonly code: number,
    readonly retry = false,
  ) {
    super(message)
  }
}

export function toAuthError(errorCode: number, api: string): AuthError {
  switch (errorCode >>> 0) {
    case 0x80090300:
//       ~~~~~~~~~~ no-magic-status
      return new AuthError('The machine has too little memory', errorCode, true)
    case 0x80090303:
//       ~~~~~~~~~~ no-magic-status
      return new AuthError('The server is not known to the domain', errorCode)
    case 0x8009030c:
//       ~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~ no-obsolete-status
      return new AuthError('The login was refused', errorCode)
    case 0x80090311:
//       ~~~~~~~~~~ no-magic-status
      return new AuthError('No domain controller answers', errorCode, true)
    case 0x800b0109:
      return new AuthError('The certificate chain ends in an unknown root', errorCode)
    default:
      return new AuthError(`${api} failed`, errorCode)
  }
}
