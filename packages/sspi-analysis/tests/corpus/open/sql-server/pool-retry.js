const sql = require('mssql')
const wait = require('timers/promises').setTimeout

const transient = [-2, 10054, 40613, -2146893055]
//                                   ~~~~~~~~~~~ no-magic-status

async function connect(config, attempts = 5) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await new sql.ConnectionPool(config).connect()
    } catch (error) {
      const number = error.originalError?.info?.number ?? error.number
      if (attempt === attempts || !transient.includes(number)) throw error
      await wait(200 * 2 ** attempt)
    }
  }
}

module.exports = { connect }
