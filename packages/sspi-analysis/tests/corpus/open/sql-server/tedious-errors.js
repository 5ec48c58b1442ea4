const { Connection } = require('tedious')

const LOGIN_FAILED = 18456
const CANNOT_OPEN_DATABASE = 4060

function open(config) {
  return new Promise((resolve, reject) => {
    const connection = new Connection(config)
    connection.on('connect', (error) => {
      if (!error) return resolve(connection)
      if (error.number === LOGIN_FAILED) return reject(new Error('The login failed'))
      if (error.number === CANNOT_OPEN_DATABASE) return reject(new Error('The database cannot be opened'))
      if (error.code === 'ESOCKET' && error.message.includes('-2146893019')) {
        return reject(new Error('The certificate is not trusted'))
      }
      reject(error)
    })
    connection.connect()
  })
}

module.exports = { open }
