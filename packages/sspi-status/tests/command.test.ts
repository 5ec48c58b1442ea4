import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { runCommand, type Outcome } from '../src/command/run-command.ts'
import { builtFile, packageFolder } from './built-package.ts'
import { jsonResults } from './json-results.ts'

const bindError = '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'

/** The command as a process, as npx starts it. */
function sspiStatus(...args: string[]): Outcome {
  builtFile('command.cjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packageFolder, manifest.bin['sspi-status']), ...args],
    { encoding: 'utf8' },
  )
  return { exitCode: status as Outcome['exitCode'], stdout, stderr }
}

describe('sspi-status, as a process', () => {
  it('explains each argument', () => {
    const { exitCode, stdout, stderr } = sspiStatus(
      '0x80090308',
      '-2146893044',
      'SEC_I_RENEGOTIATE',
      bindError,
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout.match(/SEC_\w+ {2}0x\w+ {2}\w+|data \w+ {2}ERROR_\w+/g)).toEqual([
      'SEC_E_INVALID_TOKEN  0x80090308  error',
      'SEC_E_LOGON_DENIED  0x8009030C  error',
      'SEC_I_RENEGOTIATE  0x00090321  informational',
      'data 52e  ERROR_LOGON_FAILURE',
      'SEC_E_INVALID_TOKEN  0x80090308  error',
    ])
  })

  it('says what an unknown value is, and exits with 1', () => {
    const { exitCode, stdout, stderr } = sspiStatus('0x80092012')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^0x80092012 is no SSPI status code: .*CRYPT_E_.*\n$/)
  })

  it('explains what it can beside what it cannot', () => {
    const { exitCode, stdout, stderr } = sspiStatus('SEC_E_OK', 'SEC_E_OKAY')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^SEC_E_OK /)
    expect(stderr).toMatch(/nearest names: SEC_E_OK\b/)
  })

  it('prints help and exits with 2 without an argument', () => {
    const { exitCode, stdout, stderr } = sspiStatus()
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: sspi-status /)
  })

  it.each(['--help', '-h'])('prints help for %s', (flag) => {
    const { exitCode, stdout, stderr } = sspiStatus(flag, '0x80090308')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: sspi-status /)
  })

  it.each(['--version', '-v'])('prints the version for %s', (flag) => {
    expect(sspiStatus(flag)).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it.each([
    ['--jsno', '--json'],
    ['--verison', '--version'],
    ['-x', '-h'],
  ])('names the flag that is nearest to %s', (flag, nearest) => {
    const { exitCode, stdout, stderr } = sspiStatus(flag, '0x80090308')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toBe(`Unknown flag ${flag}; the nearest is ${nearest}\n`)
  })

  it.each([['0x80090308'], ['nonsense'], ['--jsno'], []])('prints JSON with --json for %j', (...args) => {
    expect(Array.isArray(jsonResults(sspiStatus('--json', ...args)))).toBe(true)
  })

  it('does as the module that the other tests ask', () => {
    for (const args of [[bindError], ['--json', '-1', '0x90312'], ['--', '--json'], ['\u001b[31m']]) {
      expect(sspiStatus(...args)).toEqual(runCommand(args))
    }
  })
})

describe('the command file', () => {
  it('is one file without a dependency', () => {
    expect(readFileSync(builtFile('command.cjs'), 'utf8')).not.toMatch(/\brequire\(|\bimport\(/)
  })
})
