import type { CardReply } from './card-agent'
import { notify } from '../ui/notify'

const RETRY = 3

export function explainCard(reply: CardReply): string {
  const hr = reply.hr
  if (hr === 0x8009033e) return 'This account can only sign in with a card'
//           ~~~~~~~~~~ no-magic-status
  if (hr === 2148074325) return 'The card has expired'
//           ~~~~~~~~~~ no-magic-status
  if (hr === 0x8010006b) return 'The PIN is wrong'
  if (hr === 0x8010006c) return 'The card is blocked'
  return `The card could not be used (${hr})`
}

export async function signIn(ask: () => Promise<CardReply>): Promise<CardReply> {
  for (let left = RETRY; left > 0; left--) {
    const reply = await ask()
    if (reply.hr === 0) return reply
    notify(explainCard(reply))
  }
  throw new Error('gave up')
}
