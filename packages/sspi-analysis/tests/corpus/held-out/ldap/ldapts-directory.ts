import { Client, InvalidCredentialsError } from 'ldapts'
import type { DirectoryUser } from './types'
import { AccountLockedError, DirectoryDownError } from './errors'

export class CorporateDirectory {
  constructor(
    private readonly url: string,
    private readonly baseDn: string,
  ) {}

  async verify(upn: string, password: string): Promise<DirectoryUser> {
    const client = new Client({ url: this.url, timeout: 4000, tlsOptions: { minVersion: 'TLSv1.2' } })
    try {
      await client.bind(upn, password)
      const { searchEntries } = await client.search(this.baseDn, {
        filter: `(userPrincipalName=${upn})`,
        attributes: ['cn', 'mail', 'memberOf'],
      })
      return searchEntries[0] as unknown as DirectoryUser
    } catch (error) {
      if (error instanceof InvalidCredentialsError && /80090308/.test(error.message)) {
//                                                     ~~~~~~~~ no-ambiguous-ldap-status
        throw new AccountLockedError(upn)
      }
      if (error instanceof Error && /ETIMEDOUT|ECONNREFUSED/.test(error.message)) {
        throw new DirectoryDownError(this.url)
      }
      throw error
    } finally {
      await client.unbind()
    }
  }
}
