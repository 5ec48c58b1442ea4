const { Connection } = require('tedious')
const log = require('../log')

const TRANSIENT = new Set([-2146893039, -2146893020])
//                         ~~~~~~~~~~~ no-magic-status
//                                      ~~~~~~~~~~~ no-magic-status

function open(config, attempt = 1) {
  return new Promise((resolve, reject) => {
    const connection = new Connection(config)
    connection.connect((error) => {
      if (error === undefined || error === null) return resolve(connection)
      log.warn('attempt %d: %s', attempt, error.message)
      if (TRANSIENT.has(error.errno) && attempt < 3) {
        return resolve(open(config, attempt + 1))
      }
      if (error.errno === -2146893019) {
//                        ~~~~~~~~~~~ no-magic-status
        return reject(new Error('The certificate of the SQL Server is not trusted; set trustServerCertificate for tests'))
      }
      if (error.code === 'ELOGIN') return reject(new Error('Login failed'))
      reject(error)
    })
  })
}

module.exports = { open }
