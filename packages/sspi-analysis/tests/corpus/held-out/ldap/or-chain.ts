import type { Request, Response } from 'express'
import { LdapAuth } from '../ldap/auth'

const auth = new LdapAuth(process.env.LDAP_URL!)

function isBadPassword(message: string): boolean {
  return message.includes('data 52e') || message.includes('80090308')
//                                                         ~~~~~~~~ no-ambiguous-ldap-status
}

function isNoUser(message: string): boolean {
  return message.match(/AcceptSecurityContext error/) !== null
//                      ~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
}

export async function postLogin(req: Request, res: Response): Promise<void> {
  const { user, password } = req.body as { user: string; password: string }
  try {
    const profile = await auth.authenticate(user, password)
    req.session.user = profile
    res.redirect('/')
  } catch (e) {
    const { message } = e as Error
    if (isBadPassword(message)) res.render('login', { error: 'Wrong password' })
    else if (isNoUser(message)) res.render('login', { error: 'No such user' })
    else res.status(502).render('error', { message })
  }
}
