const ldap = require('ldapjs')
const logger = require('./logger')

function encodePassword(password) {
  return Buffer.from('"' + password + '"', 'utf16le').toString()
}

async function changePassword(client, dn, oldPassword, newPassword) {
  const changes = [
    new ldap.Change({ operation: 'delete', modification: { unicodePwd: encodePassword(oldPassword) } }),
    new ldap.Change({ operation: 'add', modification: { unicodePwd: encodePassword(newPassword) } }),
  ]
  try {
    await client.modify(dn, changes)
    return 'The password was changed'
  } catch (error) {
    logger.error(error)
    const text = error.message
    if (text.includes('00000056') || text.includes('AcceptSecurityContext')) return 'The current password is wrong'
//                                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
    if (text.includes('0000052D')) return 'The new password does not follow the policy'
    if (text.includes('ECONNREFUSED')) return 'The directory cannot be reached'
    return 'The password was not changed'
  }
}

module.exports = { changePassword }
