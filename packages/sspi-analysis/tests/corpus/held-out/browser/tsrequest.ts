import { readTsRequest } from './asn1'
import { RdpError } from './errors'

const DENIED = 'The user name or the password is wrong'

/** CredSSP puts the NTSTATUS or the SSPI status of the server into errorCode, as a signed 32 bit integer. */
export function failureOf(packet: Buffer): RdpError | undefined {
  const request = readTsRequest(packet)
  if (request.errorCode === undefined) return undefined
  const errorCode = request.errorCode | 0
  if (errorCode === 0x8009030c) return new RdpError(DENIED)
//                  ~~~~~~~~~~ no-magic-status
//                  ~~~~~~~~~~ no-obsolete-status
//                  ~~~~~~~~~~ no-mixed-signedness
  if (errorCode === -1073741715) return new RdpError(DENIED)
  if (errorCode === -1073741276) return new RdpError('The password must be changed before the first sign-in')
  return new RdpError(`CredSSP: ${errorCode >>> 0}`)
}

export function earlyResult(packet: Buffer): 'ok' | 'denied' | 'retry' {
  switch (packet.readInt32LE(0)) {
    case 0:
      return 'ok'
    case 2148074254:
//       ~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~ no-mixed-signedness
      return 'retry'
    default:
      return 'denied'
  }
}
