import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe as suite, expect, it } from 'vitest'
import { describe, statusCodes, toHex } from 'sspi-status'
import ldapData from '../data/ldap-sub-codes.json' with { type: 'json' }

/** Where Debian and Fedora put the header of MinGW-w64. */
const places = [
  '/usr/share/mingw-w64/include/winerror.h',
  '/usr/x86_64-w64-mingw32/sys-root/mingw/include/winerror.h',
]

function findHeader(): string | undefined {
  return places.find((place) => existsSync(place))
}

function installHeader(): void {
  const commands = [['update'], ['install', '--yes', '--no-install-recommends', 'mingw-w64-common']]
  for (const args of commands) spawnSync('apt-get', args, { stdio: 'ignore', timeout: 120_000 })
}

if (findHeader() === undefined) installHeader()
const header = findHeader()
const title =
  header === undefined
    ? 'winerror.h (skipped: it is not here, and apt-get could not install mingw-w64-common)'
    : 'winerror.h'

suite.skipIf(header === undefined)(title, () => {
  const text = header === undefined ? '' : readFileSync(header, 'utf8')

  /** Macro name → what it is defined as, of all names that `pattern` matches. */
  const macros = (pattern: RegExp): Map<string, string> =>
    new Map(
      [...text.matchAll(/^#define (\w+) (.+)$/gm)]
        .map(([, name = '', definition = '']): [string, string] => [name, definition])
        .filter(([name]) => pattern.test(name)),
    )

  const sspi = macros(/^SEC_[EI]_/)

  it('has 95 of the 96 names', () => {
    const names = new Set<string>(statusCodes.map(({ name }) => name))
    names.delete('SEC_I_INVALID_SESSION_STATE')
    expect(new Set(sspi.keys())).toEqual(names)
  })

  it.each(statusCodes.filter(({ name }) => sspi.has(name)))('defines $name as the table does', (row) => {
    const definition = sspi.get(row.name)
    if (row.aliasOf === null) expect(definition?.endsWith(`${toHex(row.value)})`)).toBe(true)
    else expect(definition).toBe(row.aliasOf)
  })

  it('gives the causes of a refused LDAP bind their names', () => {
    const win32 = macros(/^ERROR_/)
    for (const { name, data } of ldapData.ldapSubCodes) {
      expect(win32.get(name)).toContain(`(${String(Number(`0x${data}`))})`)
    }
  })

  it('names every neighbour in the facility of SSPI after the family that describe tells', () => {
    const neighbours = [...macros(/^(?!SEC_[EI]_)[A-Z]+_/)].flatMap(([name, definition]) => {
      const [, hex] = /\((0x8009[\dA-F]{4})\)/i.exec(definition) ?? []
      const [family] = /^(?:NTE|OSS|[A-Z]+_E)_/.exec(name) ?? []
      return hex === undefined ? [] : [{ family, hex }]
    })
    expect(neighbours.length).toBeGreaterThan(200)
    for (const { family, hex } of neighbours) expect(describe(hex)).toContain(`${String(family)}*`)
  })
})
