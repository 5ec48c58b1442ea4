import { Client } from 'ldapts'
import pino from 'pino'

const log = pino({ name: 'directory' })

export interface Hint {
  title: string
  link: string
}

/** What the administrator should change when the service account cannot bind. */
export function hintFor(message: string): Hint | undefined {
  if (message.includes('80090346')) {
    return { title: 'The domain controller requires channel binding', link: '/help/ldap#channel-binding' }
  }
  if (message.includes('80090302')) {
    return { title: 'The bind method is not supported by this server', link: '/help/ldap#methods' }
  }
  if (/00002028/.test(message)) {
    return { title: 'The domain controller requires signing', link: '/help/ldap#signing' }
  }
  return undefined
}

export async function probe(url: string, dn: string, secret: string): Promise<Hint | undefined> {
  const client = new Client({ url })
  try {
    await client.bind(dn, secret)
    return undefined
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    log.warn({ url, text }, 'probe failed')
    return hintFor(text)
  } finally {
    await client.unbind()
  }
}
