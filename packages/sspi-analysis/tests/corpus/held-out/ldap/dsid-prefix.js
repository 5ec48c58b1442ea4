import ldap from 'ldapjs'
import { createLogger } from './logger.js'

const logger = createLogger('ldap')
const WRONG_PASSWORD = '80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v3839'

export function explain(error) {
  const message = error.message.replace(/\u0000/g, '')
  if (message === WRONG_PASSWORD) return 'The password is wrong'
  if (message.startsWith('80090308: LdapErr: DSID-0C09042A')) return 'The account is locked'
//                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
  if (message.startsWith('000004DC: LdapErr')) return 'The connection has not been authenticated'
  return 'Unexpected answer of the directory'
}

export function bind(url, user, password) {
  return new Promise((resolve, reject) => {
    const client = ldap.createClient({ url })
    client.on('connectError', reject)
    client.bind(user, password, (error) => {
      if (!error) return resolve(client)
      logger.info('bind failed', { user })
      reject(new Error(explain(error), { cause: error }))
    })
  })
}
