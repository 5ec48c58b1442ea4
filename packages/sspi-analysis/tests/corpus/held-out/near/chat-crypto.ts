import { box, randomBytes } from 'tweetnacl'
import { decodeUTF8, encodeBase64, encodeUTF8 } from 'tweetnacl-util'
import type { ChatMessage, KeyPair } from './types'

export function encryptMessage(text: string, theirs: Uint8Array, mine: KeyPair): ChatMessage {
  const nonce = randomBytes(box.nonceLength)
  return { nonce, body: box(decodeUTF8(text), nonce, theirs, mine.secretKey) }
}

export function decryptMessage(message: ChatMessage, theirs: Uint8Array, mine: KeyPair): string | null {
  const opened = box.open(message.body, message.nonce, theirs, mine.secretKey)
  return opened ? encodeUTF8(opened) : null
}

export class Room {
  private readonly failed: string[] = []

  constructor(private readonly keys: KeyPair) {}

  receive(message: ChatMessage, from: Uint8Array): void {
    const status = decryptMessage(message, from, this.keys)
    if (!status) {
      this.failed.push(encodeBase64(message.nonce))
      return
    }
    console.log(status)
  }
}
