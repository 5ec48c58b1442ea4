const express = require('express')
const session = require('express-session')
const { sso } = require('node-expose-sspi')

const app = express()
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }))

const auth = sso.auth({ useGroups: true, useOwner: false })

app.use((req, res, next) => {
  if (req.session.sso) return next()
  auth(req, res, next)
})

app.get('/me', (req, res) => {
  if (!req.sso || !req.sso.user) return res.status(401).json({ status: 'anonymous' })
  res.json({ user: req.sso.user.displayName, method: req.sso.method })
})

app.listen(3000)
