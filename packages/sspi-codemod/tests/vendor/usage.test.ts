import { describe, expect, it } from 'vitest'
import { jscodeshiftOptionsOf } from '../../src/jscodeshift-options.ts'
import { project, sspiCodemod, sspiCodemodAsNobody } from '../cli/command.ts'

const asModules = { 'package.json': '{ "type": "module" }' }
const token = 'export const isBad = (rc) => rc === 0x80090308\n'

describe('a file that cannot hold the constants is a wrong command line', () => {
  const written = '// Written by sspi-codemod\n'
  it.each([
    {
      claim: 'a file that somebody else wrote',
      tree: { 'codes.js': 'export const SEC_E_OK = 0\n' },
      message: 'codes.js was not written by sspi-codemod: name another file with --vendor',
    },
    {
      claim: 'another value',
      tree: { 'codes.js': `${written}export const SEC_E_INVALID_TOKEN = 5\n` },
      message: 'codes.js: SEC_E_INVALID_TOKEN has another value there than the code: correct it first',
    },
    {
      claim: 'all exports at once',
      tree: { 'codes.cjs': `${written}module.exports = {}\n` },
      message: 'codes.cjs no longer exports its constants one by one: name another file with --vendor',
    },
    {
      claim: 'a syntax error',
      tree: { 'codes.js': `${written}export const = 5\n` },
      message: /^error: cannot read codes\.js: ./u,
    },
    {
      claim: 'something else than text',
      tree: { 'codes.js': Buffer.from([0xff, 0xfe]) },
      message: 'cannot read codes.js: Not UTF-8 text.',
    },
    {
      claim: 'a folder',
      tree: { 'codes.js/a.txt': '' },
      message: '--vendor needs a file: codes.js',
    },
    {
      claim: 'a file in the place of a folder',
      tree: { lib: '' },
      vendor: 'lib/codes.js',
      message: /^error: cannot write lib\/codes\.js: ./u,
    },
    ...['codes', 'codes.json', 'codes.jsx', 'codes.d.ts', 'codes.JS'].map((vendor) => ({
      claim: vendor,
      tree: {},
      vendor,
      message: `--vendor needs a file that ends in .js, .mjs, .cjs, .ts, .mts or .cts: ${vendor}`,
    })),
    { claim: 'nothing', tree: {}, vendor: '', message: /option '--vendor <file>' .* is invalid/u },
  ])('$claim', ({ tree, message, ...named }) => {
    const folder = project({ ...asModules, 'a.js': token, ...tree })
    const vendor = 'vendor' in named ? named.vendor : (Object.keys(tree)[0] ?? '').split('/')[0]
    const { code, stdout, stderr } = folder.run('.', '--vendor', vendor ?? '')
    expect({ code, stdout, source: folder.read('a.js') }).toEqual({ code: 2, stdout: '', source: token })
    expect(stderr.split('\n')).toHaveLength(2)
    if (typeof message === 'string') expect(stderr).toBe(`error: ${message}\n`)
    else expect(stderr).toMatch(message)
  })

  it('and so is one in a folder without permission', () => {
    const folder = project({ ...asModules, 'a.js': token, 'lib/x.txt': '' })
    folder.allow('lib', 0o555)
    const outcome = sspiCodemodAsNobody(['.', '--vendor', 'lib/codes.js'], { cwd: folder.root })
    if (outcome) {
      expect(outcome).toEqual({
        code: 2,
        stdout: '',
        stderr: 'error: cannot write lib/codes.js: Permission denied.\n',
      })
    }
    expect(folder.read('a.js')).toBe(token)
  })

  it.each([
    ['--from', 'our-codes'],
    ['--shard', '1/2'],
    ['--stdin', '--stdin-filepath', 'a.js'],
  ])('and so is %s beside it', (...flags) => {
    const folder = project({ ...asModules, 'a.js': token })
    const paths = flags[0] === '--stdin' ? [] : ['.']
    const { code, stderr } = sspiCodemod([...paths, '--vendor', 'codes.js', ...flags], { cwd: folder.root })
    expect(code).toBe(2)
    expect(stderr).toBe(`error: ${flags[0]} and --vendor cannot be used together\n`)
  })

  it('and jscodeshift, none of whose workers sees all files, says so too', () => {
    expect(() => jscodeshiftOptionsOf('a.js', { vendor: 'codes.js' })).toThrow('--vendor needs the command')
  })
})
