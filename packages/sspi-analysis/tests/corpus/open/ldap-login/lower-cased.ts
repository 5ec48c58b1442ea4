import ldap from 'ldapjs'

interface DirectoryConfig {
  url: string
  serviceUser: string
  servicePassword: string
}

export function connect(config: DirectoryConfig): Promise<ldap.Client> {
  const client = ldap.createClient({ url: config.url, reconnect: true })
  return new Promise((resolve, reject) => {
    client.on('error', reject)
    client.bind(config.serviceUser, config.servicePassword, (err: Error | null) => {
      if (!err) return resolve(client)
      const reason = err.message.toLowerCase()
      if (
        reason.includes('invalid dn') ||
        reason.includes('8009030c') ||
//             ~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
        reason.includes('acceptsecuritycontext')
//             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      ) {
        return reject(new Error('The service account is not accepted'))
      }
      return reject(err)
    })
  })
}
