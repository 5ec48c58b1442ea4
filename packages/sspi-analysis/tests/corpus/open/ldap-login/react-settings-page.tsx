import { useState } from 'react'
import { Alert, Button } from '../ui'
import { testConnection } from '../api/ldap'

function readable(message: string): string {
  if (!message) return 'Connection failed'
  const text = message.toLowerCase()
  if (text.includes('52e') || text.includes('80090308')) {
//                                 ~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
    return 'The user name or the password of the service account is wrong.'
  }
  if (text.includes('etimedout')) return 'The server does not answer.'
  if (text.includes('certificate')) return 'The certificate of the server is not trusted.'
  return message
}

export function LdapSettings({ settings }: { settings: Record<string, string> }) {
  const [error, setError] = useState<string>()
  const test = async () => {
    const result = await testConnection(settings)
    setError(result.ok ? undefined : readable(result.message))
  }
  return (
    <section className="ldap-settings">
      {error && <Alert kind="error">{error}</Alert>}
      <Button onClick={test}>Test the connection</Button>
    </section>
  )
}
