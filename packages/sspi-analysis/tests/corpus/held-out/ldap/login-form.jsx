import React, { useState } from 'react'
import { Alert, Button, TextField } from './ui'
import { post } from '../api'

export function LoginForm({ onSignedIn }) {
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [hint, setHint] = useState(null)

  async function submit(event) {
    event.preventDefault()
    const response = await post('/login', { user, password })
    if (response.status === 200) return onSignedIn(response.data)
    const detail = response.data.detail
    setHint(detail?.includes('80090308') ? 'Your account is locked.' : 'Sign-in failed.')
//                            ~~~~~~~~ no-ambiguous-ldap-status
  }

  return (
    <form onSubmit={submit}>
      {hint && <Alert color="#90312a">{hint}</Alert>}
      <TextField label="User" value={user} onChange={setUser} />
      <TextField label="Password" type="password" value={password} onChange={setPassword} />
      <Button type="submit">Sign in</Button>
    </form>
  )
}
