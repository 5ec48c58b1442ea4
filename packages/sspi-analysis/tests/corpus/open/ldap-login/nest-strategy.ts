import { Injectable, Logger, UnauthorizedException } from '@nestjs/common'
import { Client } from 'ldapts'

@Injectable()
export class DirectoryService {
  private readonly logger = new Logger(DirectoryService.name)

  async verify(user: string, password: string): Promise<string> {
    const client = new Client({ url: process.env.LDAP_URL ?? '', connectTimeout: 4000 })
    try {
      await client.bind(user, password)
      return user
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      this.logger.warn(`bind of ${user} was refused`)
      const isWrongPassword =
        text.includes('Invalid credentials') || text.includes('data 52e') || text.includes('80090308')
//                                                                                ~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      if (isWrongPassword) throw new UnauthorizedException('Wrong user name or password')
      throw new UnauthorizedException('The login failed')
    } finally {
      await client.unbind().catch(() => undefined)
    }
  }
}
