import { Client, type ClientOptions } from 'ldapts'

export type Hint = 'use-ldaps' | 'unsupported' | 'no-domain-controller' | undefined

/** What an administrator has to change when the service account cannot bind. */
export function hintFor(error: unknown): Hint {
  const text = error instanceof Error ? error.message : ''
  if (text.includes('80090346')) return 'use-ldaps'
  if (text.startsWith('80090302:')) return 'unsupported'
  if (/80090311/.test(text)) return 'no-domain-controller'
  return undefined
}

export async function probe(options: ClientOptions, user: string, password: string) {
  const client = new Client(options)
  try {
    await client.bind(user, password)
    return { ok: true as const }
  } catch (error) {
    return { ok: false as const, hint: hintFor(error) }
  } finally {
    await client.unbind()
  }
}
