const express = require('express')
const passport = require('passport')
const LdapStrategy = require('passport-ldapauth')
const { issueToken } = require('../tokens')

passport.use(
  new LdapStrategy({
    server: {
      url: process.env.AD_URL,
      bindDN: process.env.AD_BIND_DN,
      bindCredentials: process.env.AD_BIND_PASSWORD,
      searchBase: 'ou=staff,dc=corp,dc=example',
      searchFilter: '(sAMAccountName={{username}})',
    },
  }),
)

const router = express.Router()

router.post('/login', (req, res, next) => {
  passport.authenticate('ldapauth', { session: false }, (err, user, info) => {
    if (err?.lde_message?.includes('8009030C')) {
//                                  ~~~~~~~~ no-ambiguous-ldap-status
      return res.status(401).json({ message: 'Invalid username/password' })
    }
    if (err && JSON.stringify(err.lde_message).includes('AcceptSecurityContext')) {
//                                                       ~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      return res.status(423).json({ message: 'Account disabled' })
    }
    if (err) return next(err)
    if (!user) return res.status(401).json({ message: info && info.message })
    res.json({ token: issueToken(user) })
  })(req, res, next)
})

module.exports = router
