const debug = require('debug')('portal:ldap')

function causeOf(text) {
  if (text.includes('80090308')) {
    const data = /data ([0-9a-f]+)/.exec(text)
    debug('bind error', data && data[1])
    switch (data && data[1]) {
      case '775':
        return 'locked'
      case '533':
        return 'disabled'
      case '52e':
        return 'password'
    }
  }
  if (text.includes('80090346')) return 'the server requires channel binding'
  return 'unknown'
}

function isLocked(text) {
  return text.includes('80090308') && text.includes('data 775')
}

module.exports = { causeOf, isLocked }
