const passport = require('passport')
const LdapStrategy = require('passport-ldapauth')

const options = {
  server: {
    url: process.env.LDAP_URL,
    bindDN: process.env.LDAP_BIND_DN,
    bindCredentials: process.env.LDAP_BIND_PASSWORD,
    searchBase: 'dc=corp,dc=example',
    searchFilter: '(sAMAccountName={{username}})',
  },
  handleErrorsAsFailures: true,
  failureErrorCallback(err) {
    if (/^InvalidCredentials/.test(err.name) && err.message.indexOf('8009030C') >= 0) {
//                                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      err.message = 'The account of the service is disabled'
    }
  },
}

passport.use(new LdapStrategy(options, (user, done) => done(null, { name: user.cn, mail: user.mail })))
passport.serializeUser((user, done) => done(null, user))
passport.deserializeUser((user, done) => done(null, user))
