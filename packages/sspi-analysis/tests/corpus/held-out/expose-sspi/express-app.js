const express = require('express')
const cors = require('cors')
const { sso } = require('node-expose-sspi')

const app = express()

app.use(cors({ origin: true, credentials: true }))
app.use(sso.auth({ useSession: true, useGroups: true }))

app.get('/me', (req, res) => {
  if (!req.sso) return res.sendStatus(401)
  res.json({ name: req.sso.user.name, domain: req.sso.user.domain, method: req.sso.method })
})

app.use((err, req, res, next) => {
  const status = err.status || 500
  if (status === 500) console.error(err)
  res.status(status).json({ message: err.message })
})

app.listen(3000, () => console.log('listening on 3000'))
