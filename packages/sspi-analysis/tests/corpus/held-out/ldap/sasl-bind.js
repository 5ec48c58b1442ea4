const { Client } = require('ldap-sasl-client')
const debug = require('debug')('app:sasl')

async function open(host, ticket) {
  const client = new Client({ host, port: 389 })
  try {
    await client.saslBind('GSS-SPNEGO', ticket)
  } catch (err) {
    const text = err.toString()
    debug('bind: %s', text)
    if (text.indexOf('8009030C') > -1) {
//                    ~~~~~~~~ no-ambiguous-ldap-status
      throw new Error('The password of the service account was changed')
    }
    if (text.indexOf('80090308') >= 0) {
//                    ~~~~~~~~ no-ambiguous-ldap-status
      throw new Error('The ticket was damaged')
    }
    if (text.indexOf('80090311') >= 0) {
      throw new Error('No domain controller can be reached')
    }
    throw err
  }
  return client
}

exports.open = open
