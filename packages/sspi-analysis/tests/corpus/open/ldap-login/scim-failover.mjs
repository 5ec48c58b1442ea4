const log = console

export async function request(config, operation, body) {
  let index = 0
  for (;;) {
    const url = config.baseUrls[index]
    try {
      return await operation(url, body)
    } catch (err) {
      log.debug(`request to ${url} failed: ${err.message}`)
      const retry = err.code === 'ECONNREFUSED' || err.code === 'ETIMEDOUT'
      if (retry && index + 1 < config.baseUrls.length) {
        index += 1
        continue
      }
      if (err.message.includes('AcceptSecurityContext')) err.message = 'connect failure, invalid user or password'
//                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      throw err
    }
  }
}
