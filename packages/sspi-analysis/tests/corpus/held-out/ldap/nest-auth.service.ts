import { Injectable, Logger, ServiceUnavailableException, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Client } from 'ldapts';

@Injectable()
export class AuthService {
  private readonly logger = new Logger(AuthService.name);

  constructor(private readonly config: ConfigService) {}

  async validate(username: string, password: string): Promise<{ username: string }> {
    const client = new Client({ url: this.config.getOrThrow('LDAP_URL') });
    try {
      await client.bind(`${this.config.get('LDAP_DOMAIN')}\\${username}`, password);
      return { username };
    } catch (e) {
      const text = String((e as Error).message).toLowerCase();
      this.logger.warn(`bind of ${username} failed: ${text}`);
      if (text.includes('8009030c')) {
//                       ~~~~~~~~ no-ambiguous-ldap-status
        throw new UnauthorizedException('Password expired');
      }
      if (text.includes('80090308')) {
//                       ~~~~~~~~ no-ambiguous-ldap-status
        throw new UnauthorizedException('Unknown user');
      }
      throw new ServiceUnavailableException('Directory is not available');
    } finally {
      await client.unbind().catch(() => undefined);
    }
  }
}
