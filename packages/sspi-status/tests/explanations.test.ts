import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookup, statusCodes } from 'sspi-status'
import { runCommand } from '../src/command/run-command.ts'
import { jsonResults } from './json-results.ts'

const bindError = '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'

describe('the codes in an argument', () => {
  it.each([
    ['a number with its own minus', '-2146893044', ['SEC_E_LOGON_DENIED'], 'int32'],
    ['an unsigned decimal', '2148074252', ['SEC_E_LOGON_DENIED'], 'unsigned'],
    ['hex as in a source file', '0x8009030c', ['SEC_E_LOGON_DENIED'], 'unsigned'],
    ['hex with separators', '0X8009_030C', ['SEC_E_LOGON_DENIED'], 'unsigned'],
    ['hex with a minus', '-0x7FF6FCF4', ['SEC_E_LOGON_DENIED'], 'int32'],
    ['hex with a suffix of C', '0x8009030CL', ['SEC_E_LOGON_DENIED'], 'unsigned'],
    ['a bigint', '2148074252n', ['SEC_E_LOGON_DENIED'], 'bigint'],
    ['bare hex digits', '8009030C', ['SEC_E_LOGON_DENIED'], 'hex'],
    ['five bare hex digits', '90312', ['SEC_I_CONTINUE_NEEDED'], 'hex'],
    ['zero', '0', ['SEC_E_OK'], 'unsigned'],
    ['a name', 'SEC_E_LOGON_DENIED', ['SEC_E_LOGON_DENIED'], null],
    ['a name in lower case', 'sec_e_logon_denied', ['SEC_E_LOGON_DENIED'], null],
    ['an alias', 'SEC_E_NO_SPM', ['SEC_E_NO_SPM'], null],
    ['spaces around a code', ' 0x8009030C\n', ['SEC_E_LOGON_DENIED'], 'unsigned'],
    [
      'an error of win-sso',
      'InitializeSecurityContext failed. Result: -2146893054',
      ['SEC_E_UNSUPPORTED_FUNCTION'],
      'int32',
    ],
    [
      'an ODBC error',
      'SSPI Provider (-2146893042); [08001] [ODBC Driver 17 for SQL Server]',
      ['SEC_E_NO_CREDENTIALS'],
      'int32',
    ],
    ['a code after an equals sign', 'rc=-2146893044', ['SEC_E_LOGON_DENIED'], 'int32'],
    ['a minus that may be a dash', 'code-2146893044', ['SEC_E_LOGON_DENIED'], 'int32'],
    ['a dash before hex digits', 'error-80090308', ['SEC_E_INVALID_TOKEN'], 'hex'],
    ['a code at the end of a sentence', 'It returned 0x80090308.', ['SEC_E_INVALID_TOKEN'], 'unsigned'],
    ['one code written twice', 'SEC_E_INVALID_TOKEN (0x80090308)', ['SEC_E_INVALID_TOKEN'], null],
    [
      'two codes',
      '0x90312 and then 0x80090326',
      ['SEC_I_CONTINUE_NEEDED', 'SEC_E_ILLEGAL_MESSAGE'],
      'unsigned',
    ],
    ['a code beside a neighbour', '0x80092012 hides 0x80090325', ['SEC_E_UNTRUSTED_ROOT'], 'unsigned'],
    [
      'a code beside zero and a port',
      'port 90312, 0 retries: 0x80090311',
      ['SEC_E_NO_AUTHENTICATING_AUTHORITY'],
      'unsigned',
    ],
  ])('%s: %s', (_form, input, names, representation) => {
    const outcome = runCommand(['--json', '--', input])
    const results = jsonResults(outcome)
    expect(results.map(({ name }) => name)).toEqual(names)
    expect(results.map((result) => result.input)).toEqual(names.map(() => input))
    expect(results[0]?.representation).toBe(representation)
    expect(outcome.exitCode).toBe(0)
  })

  it.each([
    ['a subtraction', '5-2146893044'],
    ['a longer number', '21480742521'],
    ['a fraction', '2148074252.5'],
    ['a part of a version', '1.2148074252'],
    ['a part of a word', 'x80090308y'],
    ['a minus before hex that is unsigned', '-0x80090308'],
    ['a port in a text', 'listening on port 90312'],
    ['zero in a text', 'exited with 0'],
  ])('are not in %s: %s', (_form, input) => {
    const outcome = runCommand(['--json', '--', input])
    expect(jsonResults(outcome).map(({ found }) => found)).toEqual([false])
    expect(outcome.exitCode).toBe(1)
  })

  it('are found wherever they stand in a text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statusCodes.filter(({ value }) => value !== 0)),
        fc.string(),
        (row, text) => {
          fc.pre(!/\d|[a-f]{8}|sec_[ei]_/i.test(text))
          const results = jsonResults(
            runCommand(['--json', '--', `${text} ${String(row.value | 0)} ${text}`]),
          )
          expect(results.map(({ name }) => name)).toEqual([lookup(row.value)?.name])
        },
      ),
    )
  })
})

describe('the explanation for people', () => {
  it.each([
    ['SEC_E_INVALID_TOKEN', 'unsigned 2148074248, int32 -2146893048'],
    ['SEC_E_NO_SPM', 'The same value as SEC_E_INTERNAL_ERROR.'],
    ['SEC_E_CONTEXT_EXPIRED', 'Not SEC_I_CONTEXT_EXPIRED 0x00090317, which ends in the same digits.'],
    ['SEC_I_RENEGOTIATE', 'Not SEC_E_BUFFER_TOO_SMALL 0x80090321'],
    ['SEC_E_LOGON_DENIED', 'Microsoft calls this name obsolete'],
    [bindError, 'LDAP bind refused, data 52e  ERROR_LOGON_FAILURE\n'],
    [bindError, 'only data tells them apart'],
    [bindError.replaceAll(/80090308|52e/g, '80090346'), 'The status below names the cause.'],
  ])('of %s has the remark %j', (input, remark) => {
    expect(runCommand([input]).stdout).toContain(remark)
  })

  it('has no remark where there is nothing to remark', () => {
    expect(runCommand(['SEC_E_OK']).stdout.split('\n')).toHaveLength(5)
  })
})

describe('an LDAP bind error', () => {
  it('is explained by its cause', () => {
    const [result] = jsonResults(runCommand(['--json', bindError]))
    expect(result).toMatchObject({ found: true, name: 'SEC_E_INVALID_TOKEN', representation: 'hex' })
    expect(result?.ldap).toMatchObject({ data: '52e', cause: 0x52e, causeName: 'ERROR_LOGON_FAILURE' })
  })

  it('has a cause name also where that is unknown', () => {
    const [result] = jsonResults(runCommand(['--json', bindError.replace('52e', '80090346')]))
    expect(result?.ldap).toMatchObject({ data: '80090346', causeName: null })
  })

  it('is read although a shell has split it', () => {
    const results = jsonResults(runCommand(['--json', ...bindError.split(' ')]))
    expect(results.map(({ ldap }) => ldap?.['data'])).toEqual(['52e'])
  })

  it('comes once for each cause in a log', () => {
    const log = [bindError, bindError.replace('52e', '775'), bindError].join('\n')
    expect(jsonResults(runCommand(['--json', log])).map(({ ldap }) => ldap?.['data'])).toEqual(['52e', '775'])
  })

  it('leaves another code of the text to be explained', () => {
    const names = jsonResults(runCommand(['--json', `${bindError} after 0x80090325`])).map(({ name }) => name)
    expect(names).toEqual(['SEC_E_INVALID_TOKEN', 'SEC_E_UNTRUSTED_ROOT'])
  })
})

describe('what is no status code', () => {
  it.each([
    ['SEC_E_INVALID_TOKN', 'nearest names: SEC_E_INVALID_TOKEN'],
    ['SEC_E_CERT_WRONG_USE', 'nearest names: SEC_E_CERT_WRONG_USAGE'],
    ['SEC_E_RENEGOTIATE', 'nearest names: SEC_I_RENEGOTIATE'],
    ['LOGON_DENIED', 'nearest names: SEC_E_LOGON_DENIED'],
    ['EXPIRED', 'SEC_E_CONTEXT_EXPIRED'],
    ['SEC_E_PERMISSIONDENIED', 'is a name of OLE DB'],
    ['0x80090020', 'NTE_*'],
    ['2148081682', '2148081682: 0x80092012 is no SSPI status code'],
    ['-1073741715', '-1073741715: 0xC000006D is no SSPI status code: an NTSTATUS'],
    ['failed with 0x80092012 today', 'CRYPT_E_*'],
    ['1326', 'ERROR_LOGON_FAILURE'],
    ['0x180090308', 'more than the 32 bits'],
    ['99999999999', 'more than the 32 bits'],
    ['', 'is empty'],
    ['nothing here', 'holds no SSPI status code'],
    ['XYZZY_QUUX', 'near to no name'],
  ])('%j gets one clear line', (input, words) => {
    const { exitCode, stdout, stderr } = runCommand(['--', input])
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/^[^\n]{1,300}\n$/)
    const [result] = jsonResults(runCommand(['--json', '--', input]))
    expect(`${String(result?.message)}\n`).toBe(stderr)
  })

  it('never reaches a terminal with a character that drives it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.boolean(), (inputs, json) => {
        const { stdout, stderr } = runCommand([...(json ? ['--json'] : []), '--', ...inputs])
        expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
      }),
    )
    const hostile = '\u001b]0;title\u0007\u009b31m\u202e'
    for (const args of [[hostile], ['--json', hostile], [`--x${hostile}`]]) {
      const { stdout, stderr } = runCommand(args)
      expect(stdout + stderr).toContain('\\u001b]0;title')
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
    }
  })

  it('comes back from JSON as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (inputs) => {
        const results = jsonResults(runCommand(['--json', '--', ...inputs]))
        expect([...new Set(results.map(({ input }) => input))]).toEqual([...new Set(inputs)])
      }),
    )
  })
})

describe('a long text', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `0x${(0xa0000000 + index).toString(16)}`).join(' ')

  it('of thousands of unknown codes gives the first two hundred, which are still a text', () => {
    const results = jsonResults(runCommand(['--json', '--', many(12_000)]))
    expect(results.map(({ text }) => text)).toEqual(many(200).split(' '))
    expect(jsonResults(runCommand(['--json', '--', many(199)]))).toHaveLength(199)
  })

  it('of thousands of bind errors does, too', () => {
    const errors = Array.from(
      { length: 2000 },
      (_, index) => `80090308: LdapErr: , data ${index.toString(16)}`,
    )
    expect(jsonResults(runCommand(['--json', '--', errors.join(' ')]))).toHaveLength(200)
  })
})
