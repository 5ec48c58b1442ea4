'use strict'
const ldap = require('ldapjs')
const { promisify } = require('util')

module.exports = class Directory {
  constructor(url) {
    this.url = url
  }

  async check(user, password) {
    const client = ldap.createClient({ url: this.url })
    try {
      await promisify(client.bind).call(client, user, password)
      return { ok: true }
    } catch (error) {
      if (error.message.match(/80090308/)) return { ok: false, reason: 'locked' }
//                      ~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      if (error.message.match(/data 52e/)) return { ok: false, reason: 'password' }
      if (error.code === 'ETIMEDOUT') return { ok: false, reason: 'timeout' }
      throw error
    } finally {
      client.unbind()
    }
  }
}
