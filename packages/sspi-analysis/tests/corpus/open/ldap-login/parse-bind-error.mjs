import { parseLdapBindError } from 'sspi-status'
import { Client } from 'ldapts'

const messages = {
  ERROR_LOGON_FAILURE: 'The user name or the password is wrong.',
  ERROR_ACCOUNT_LOCKED_OUT: 'The account is locked.',
  ERROR_PASSWORD_EXPIRED: 'The password has expired.',
}

export async function login(url, user, password) {
  const client = new Client({ url })
  try {
    await client.bind(user, password)
    return { user }
  } catch (error) {
    const failure = parseLdapBindError(error.message)
    if (failure === undefined) throw error
    return { error: messages[failure.causeName] ?? failure.meaning }
  } finally {
    await client.unbind()
  }
}
