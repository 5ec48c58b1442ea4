const express = require('express')
const ActiveDirectory = require('activedirectory2')
const config = require('../config')

const router = express.Router()
const directory = new ActiveDirectory(config.activeDirectory)

router.post('/login', (req, res) => {
  const { username, password } = req.body
  directory.authenticate(`${username}@${config.domain}`, password, (err, authenticated) => {
    if (err) {
      console.error('directory login failed', err)
      if (JSON.stringify(err.lde_message).includes('80090308')) {
//                                        ~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
        return res.status(401).json({ message: 'Wrong user name or password' })
      }
      return res.status(500).json({ message: 'The directory could not be reached' })
    }
    if (!authenticated) return res.status(401).json({ message: 'Wrong user name or password' })
    req.session.user = username
    res.json({ user: username })
  })
})

module.exports = router
