var ldap = require('ldapjs')
var settings = require('./settings.json')

exports.login = function (user, password, reply) {
  var client = ldap.createClient({ url: settings.ldapUrl, timeout: 5000 })

  client.bind(settings.prefix + '\\' + user, password, function (error) {
    var message
    if (error) {
      if (error.message.indexOf('80090308') != -1) {
//        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
        message = 'Your account is locked, please call the help desk'
      } else {
        message = error.message
      }
      client.destroy()
      return reply(message)
    }
    client.search(settings.base, { filter: '(sAMAccountName=' + user + ')', scope: 'sub' }, function (err, found) {
      if (err) return reply(err.message)
      found.on('searchEntry', function (entry) {
        reply(null, entry.object)
      })
      found.on('end', function () {
        client.unbind()
      })
    })
  })
}
