import { decryptMessage, makeSignature, verifySignature } from './sspicli'
import { SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE } from 'sspi-status'

export class SignedChannel {
  private sequence = 0

  constructor(private readonly context: bigint) {}

  sign(message: Buffer): Buffer {
    const signature = Buffer.alloc(16)
    makeSignature(this.context, 0, message, signature, this.sequence++)
//  ~~~~~~~~~~~~~ no-unhandled-informational-status
    return Buffer.concat([message, signature])
  }

  verify(message: Buffer, sequence: number): boolean {
    const rc = verifySignature(this.context, message, sequence)
    if (rc === SEC_E_MESSAGE_ALTERED || rc === SEC_E_OUT_OF_SEQUENCE) return false
    return rc === 0
  }

  open(message: Buffer): Buffer {
    const rc = decryptMessage(this.context, message, this.sequence)
//             ~~~~~~~~~~~~~~ no-unhandled-informational-status
    if (rc !== 0) throw new Error(`the message cannot be decrypted: ${rc}`)
    return message
  }
}
