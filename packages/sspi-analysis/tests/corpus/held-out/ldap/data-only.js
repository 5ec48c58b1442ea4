'use strict'

const ldap = require('ldapjs')
const { promisify } = require('util')

function reasonOf(error) {
  const message = error.lde_message || error.message || ''
  if (message.includes('data 52e')) return 'bad-credentials'
  if (message.includes('data 775')) return 'locked'
  if (message.includes('data 532') || message.includes('data 773')) return 'password-expired'
  if (/, data 533,/.test(message)) return 'disabled'
  return 'unknown'
}

async function signIn({ url, user, password }) {
  const client = ldap.createClient({ url, reconnect: false })
  const bind = promisify(client.bind).bind(client)
  try {
    await bind(user, password)
    return { ok: true }
  } catch (error) {
    if (error.code !== 49) throw error
    return { ok: false, reason: reasonOf(error) }
  } finally {
    client.destroy()
  }
}

module.exports = { reasonOf, signIn }
