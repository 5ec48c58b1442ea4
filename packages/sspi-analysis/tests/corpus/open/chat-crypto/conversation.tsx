import { useEffect, useState } from 'react'
import { decryptMessage, encryptMessage } from '../crypto/box'
import type { Message } from '../types'

export function Conversation({ messages, secret }: { messages: Message[]; secret: Uint8Array }) {
  const [texts, setTexts] = useState<string[]>([])

  useEffect(() => {
    let live = true
    Promise.all(messages.map((message) => decryptMessage(message.body, message.nonce, secret))).then((plain) => {
      if (live) setTexts(plain)
    })
    return () => {
      live = false
    }
  }, [messages, secret])

  const send = async (text: string) => {
    const result = await encryptMessage(text, secret)
    if (!result) return
    decryptMessage(result.body, result.nonce, secret)
  }

  return (
    <ul onDoubleClick={() => send('ping')}>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
}
