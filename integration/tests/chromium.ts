/** Chromium as Debian packages it; `CHROMIUM` names another one. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { skipFor } from './machine-programs.ts'

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const chromiumSkip = skipFor(existsSync(program) ? [] : ['chromium'])

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: [
      // The sandbox wants a user that is not root, and a machine of CI often has no other.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
