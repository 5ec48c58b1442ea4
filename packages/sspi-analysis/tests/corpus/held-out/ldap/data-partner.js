import { authenticate } from 'ldap-authentication'

const options = (username, userPassword) => ({
  ldapOpts: { url: process.env.LDAP_URL },
  userDn: `${username}@corp.example`,
  userPassword,
  userSearchBase: 'dc=corp,dc=example',
  usernameAttribute: 'sAMAccountName',
  username,
})

export async function login(username, password) {
  try {
    return { user: await authenticate(options(username, password)) }
  } catch (error) {
    const message = `${error.lde_message ?? error.message}`
    if (message.includes('AcceptSecurityContext') && message.includes('data 775')) {
      return { problem: 'locked' }
    }
    if (message.includes('80090308') && /data 53[023]/.test(message)) {
      return { problem: 'not-allowed' }
    }
    if (error.name === 'InvalidCredentialsError') {
      return { problem: 'credentials' }
    }
    throw error
  }
}
