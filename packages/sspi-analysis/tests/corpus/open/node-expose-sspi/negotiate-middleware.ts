import type { NextFunction, Request, Response } from 'express'
import { sspi, type CtxtHandle } from 'node-expose-sspi'
import { decode, encode } from './base64'

const credential = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate', credentialUse: 'SECPKG_CRED_INBOUND' })
const contexts = new Map<string, CtxtHandle>()

export function negotiate(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization ?? ''
  if (!header.startsWith('Negotiate ')) {
    res.setHeader('WWW-Authenticate', 'Negotiate')
    return res.status(401).end()
  }
  const server = sspi.AcceptSecurityContext({
    credential: credential.credential,
    contextHandle: contexts.get(req.socket.remoteAddress ?? ''),
    clientSecurityContext: { SecBufferDesc: { ulVersion: 0, buffers: [decode(header.slice(10))] } },
  })
  if (server.SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') {
    contexts.set(req.socket.remoteAddress ?? '', server.contextHandle)
    res.setHeader('WWW-Authenticate', 'Negotiate ' + encode(server.SecBufferDesc.buffers[0]))
    return res.status(401).end()
  }
  if (server.SECURITY_STATUS === 'SEC_E_LOGON_DENIED') {
//                               ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
    return res.status(403).send('wrong password, or the account is disabled or locked')
  }
  next()
}
