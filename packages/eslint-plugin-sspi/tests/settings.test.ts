import { readFile } from 'node:fs/promises'
import { Linter as Linter10 } from 'eslint'
import { Linter as Linter9 } from 'eslint9'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'
import { relativeSpecifier } from '../src/relative-specifier.ts'
import { checkedSettingsOf } from '../src/settings.ts'

const recommended = { plugins: { sspi: plugin }, rules: plugin.configs.recommended.rules }

function lintWith(settings: Readonly<Record<string, unknown>>, code = ''): Linter10.LintMessage[] {
  return new Linter10().verify(code, { ...recommended, settings })
}

describe('a bad setting', () => {
  it.each([
    {
      sspi: 'sspi-status',
      says: ' must be an object with module, representation, functions, statusNames, loggers, types, not "sspi-status".',
    },
    {
      sspi: null,
      says: ' must be an object with module, representation, functions, statusNames, loggers, types, not null.',
    },
    {
      sspi: ['module'],
      says: ' must be an object with module, representation, functions, statusNames, loggers, types, not a list.',
    },
    {
      sspi: { modul: 'x' },
      says: '.modul is not a setting: allowed are module, representation, functions, statusNames, loggers, types.',
    },
    {
      sspi: { module: 5n },
      says: '.module must be the name of a module or an object with unsigned, int32, bigint, hex, not 5.',
    },
    {
      sspi: { module: ['x'] },
      says: '.module must be the name of a module or an object with unsigned, int32, bigint, hex, not a list.',
    },
    { sspi: { module: '' }, says: '.module must be the name of a module, not "".' },
    { sspi: { module: ' x' }, says: '.module must be the name of a module, not " x".' },
    {
      sspi: { module: { signed: 'x' } },
      says: '.module.signed is not a setting: allowed are unsigned, int32, bigint, hex.',
    },
    {
      sspi: { module: { hex: { name: 'x' } } },
      says: '.module.hex must be the name of a module, not an object.',
    },
    {
      sspi: { statusNames: 'rc' },
      says: '.statusNames must be a list of sources of regular expressions, not "rc".',
    },
    {
      sspi: { statusNames: ['rc', /outcome/] },
      says: '.statusNames[1] must be the source of a regular expression, not /outcome/.',
    },
    {
      sspi: { statusNames: ['('] },
      says: '.statusNames[0] must be the source of a regular expression, not "(".',
    },
    {
      sspi: { statusNames: [() => 'rc'] },
      says: '.statusNames[0] must be the source of a regular expression, not a function.',
    },
    {
      sspi: { representation: 'signed' },
      says: '.representation must be "int32" or "unsigned", not "signed".',
    },
    {
      sspi: { functions: ['login'] },
      says: '.functions must be an object of lists of SEC_I_ names, not a list.',
    },
    {
      sspi: { functions: { login: 'SEC_I_CONTINUE_NEEDED' } },
      says: '.functions.login must be a list of SEC_I_ names, not "SEC_I_CONTINUE_NEEDED".',
    },
    {
      sspi: { functions: { login: ['SEC_I_RENEGOTIATE', 'SEC_E_OK'] } },
      says: '.functions.login[1] must be a SEC_I_ name, not "SEC_E_OK".',
    },
    { sspi: { loggers: 'log' }, says: '.loggers must be a list of names of functions, not "log".' },
    {
      sspi: { loggers: ['log.*', 'log.'] },
      says: '.loggers[1] must be the name of a function, as log.debug or log.*, not "log.".',
    },
    { sspi: { types: 'yes' }, says: '.types must be true or false, not "yes".' },
  ])('is one sentence: settings.sspi$says', ({ sspi, says }) => {
    expect(() => lintWith({ sspi })).toThrow(
      `': [eslint-plugin-sspi] settings.sspi${says}\nOccurred while linting`,
    )
  })

  it('is said of any file, also of one that can hold no status code', () => {
    expect(() => lintWith({ sspi: { modul: 'x' } }, 'const answer = 42')).toThrow('settings.sspi.modul')
  })
})

it('each setting has a section on its page', async () => {
  const page = await readFile(new URL('../../../docs/guide/settings.md', import.meta.url), 'utf8')
  const sections = [...page.matchAll(/^## `(\w+)`$/gmu)].map(([, name]) => name)
  const rows = [...page.matchAll(/^\| `(\w+)`/gmu)].map(([, name]) => name)
  expect(() => lintWith({ sspi: { none: 1 } })).toThrow(`allowed are ${sections.join(', ')}.`)
  expect(rows).toEqual(sections)
})

describe('a good setting', () => {
  it.each([
    { name: 'none', settings: {} },
    { name: 'an empty object', settings: { sspi: {} } },
    { name: 'a module left out', settings: { sspi: { module: undefined, statusNames: undefined } } },
    { name: 'a package', settings: { sspi: { module: '@company/status' } } },
    { name: 'a file whose folder has a space', settings: { sspi: { module: './our codes/status.js' } } },
    { name: 'some entry points', settings: { sspi: { module: { bigint: '#big', hex: undefined } } } },
    { name: 'no names', settings: { sspi: { statusNames: [] } } },
    { name: 'a representation', settings: { sspi: { representation: 'int32' } } },
    { name: 'a function', settings: { sspi: { functions: { login: ['SEC_I_CONTINUE_NEEDED'] } } } },
    { name: 'some loggers', settings: { sspi: { loggers: ['log.*', 'audit'] } } },
    { name: 'no types', settings: { sspi: { types: false } } },
  ])('is $name', ({ settings }) => {
    expect(lintWith(settings)).toEqual([])
  })

  it('is checked once for all files and rules that share it', () => {
    let reads = 0
    const settings = {
      get sspi() {
        reads += 1
        return { module: 'x' }
      },
    }
    const first = checkedSettingsOf(settings)
    expect(checkedSettingsOf(settings)).toBe(first)
    expect(reads).toBe(1)
  })
})

describe('the specifier of a file', () => {
  it.each([
    { from: '/p/src/a.js', to: './src/codes.js', specifier: './codes.js' },
    { from: '/p/a.js', to: './src/codes.js', specifier: './src/codes.js' },
    { from: '/p/src/net/tls/a.js', to: './src/codes.js', specifier: '../../codes.js' },
    { from: '/p/test/a.js', to: './src/codes.js', specifier: '../src/codes.js' },
    { from: '/p/src/a.js', to: '../shared/codes.js', specifier: '../../shared/codes.js' },
    { from: '/p/src/codes.js/a.js', to: './src/codes.js', specifier: '../codes.js' },
    { from: 'src/a.js', to: './src/codes.js', specifier: './codes.js' },
    { from: './src/../src/a.js', to: './src/codes.js', specifier: './codes.js' },
    { from: '<input>', to: './src/codes.js', specifier: './src/codes.js' },
    { from: '/p/src/a.js', to: '@company/status', specifier: '@company/status' },
    { from: '/p/src/a.js', to: '#codes', specifier: '#codes' },
  ])('$to is $specifier in $from', ({ from, to, specifier }) => {
    expect(relativeSpecifier(to, from, '/p')).toBe(specifier)
  })

  it('leans its slashes forward on Windows too', () => {
    expect(relativeSpecifier('.\\src\\codes.js', 'C:\\p\\test\\a.js', 'C:\\p')).toBe('../src/codes.js')
  })
})

describe('a bad option', () => {
  it.each([
    { options: [{ fixWithImports: true }], says: 'additional properties' },
    { options: [{ checkZero: 'yes' }], says: 'should be boolean' },
    { options: [{}, {}], says: 'should NOT have more than 1 items' },
    { options: ['always'], says: 'should be object' },
  ])('is refused by ESLint: $options', ({ options, says }) => {
    const rules = { 'sspi/no-magic-status': ['error', ...options] } satisfies Linter10.RulesRecord
    const config = { plugins: { sspi: plugin }, rules }
    expect(() => new Linter10().verify('', config)).toThrow(says)
    expect(() => new Linter9({ configType: 'flat' }).verify('', config)).toThrow(says)
  })
})
