import { Router } from 'express'
import ldap from 'ldapjs'

const MESSAGES = {
  '525': 'Unknown user',
  '52e': 'Wrong password',
  '530': 'You may not sign in at this time',
  '532': 'Your password has expired',
  '533': 'Your account is disabled',
  '701': 'Your account has expired',
  '773': 'You must change your password',
  '775': 'Your account is locked',
}

export const router = Router()

router.post('/session', (req, res, next) => {
  const client = ldap.createClient({ url: [process.env.LDAP_URL] })
  client.bind(req.body.dn, req.body.password, (err) => {
    client.unbind()
    if (!err) return res.status(204).end()
    const text = err.lde_message ?? err.message
    if (text.includes('80090308')) {
      const found = /data ([0-9a-f]+)/.exec(text)
      return res.status(401).json({ error: MESSAGES[found?.[1]] ?? 'Sign-in failed' })
    }
    next(err)
  })
})
