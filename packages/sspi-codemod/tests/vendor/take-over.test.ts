import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project } from '../cli/command.ts'

const moduleType = { 'package.json': '{ "type": "module" }' }
const source = 'export const f = (rc) => rc === 0x80090308\n'
const head =
  '// Written by sspi-codemod: run `npx sspi-codemod <paths> --vendor codes.js` to add what is missing.\n'
const constants = /^export const \w+/gmu

describe('a file that an earlier run wrote stays one', () => {
  it.each([
    ['a licence above the head', `/*\n * Copyright Somebody\n */\n${head}`],
    ['a comment on one line above it', `// @ts-check\n\n${head}`],
    ['a hashbang and a byte-order mark above it', `\uFEFF#!/usr/bin/env node\n/* a */ /* b */\n${head}`],
    ['other line ends', `/* a */\r\n${head.replace('\n', '\r\n')}`],
  ])('with %s', (_claim, before) => {
    const ours = `${before}\nexport const SEC_E_LOGON_DENIED = 0x8009030c\n`
    const folder = project({ ...moduleType, 'a.js': source, 'codes.js': ours })
    expect(folder.run('.', '--vendor', 'codes.js').stderr).toBe('')
    const output = folder.read('codes.js')
    expect(output.startsWith(before.trimEnd())).toBe(true)
    expect(output.match(constants)).toEqual([
      'export const SEC_E_INVALID_TOKEN',
      'export const SEC_E_LOGON_DENIED',
    ])
  })

  it.each([
    ['a comment that quotes the head', '/*\n// Written by sspi-codemod\n*/\nexport const A = 1\n'],
    ['the head behind a statement', `export const A = 1\n${head}`],
    ['the head in a text', `export const A = \`\n${head}\`\n`],
  ])('but not one with %s', (_claim, foreign) => {
    const folder = project({ ...moduleType, 'a.js': source, 'codes.js': foreign })
    expect(folder.run('.', '--vendor', 'codes.js')).toMatchObject({
      code: 2,
      stderr: 'error: codes.js was not written by sspi-codemod: name another file with --vendor\n',
    })
    expect(folder.read('codes.js')).toBe(foreign)
  })
})

describe('a file without anything in it', () => {
  it.each(['', '\n', ' \t\r\n\n', '\uFEFF', '\uFEFF\n'])('is taken over: %j', (empty) => {
    const folder = project({ ...moduleType, 'a.js': source, 'codes.js': empty })
    expect(folder.run('.', '--vendor', 'codes.js').code).toBe(0)
    expect(
      folder
        .read('codes.js')
        .replace(/^\uFEFF/u, '')
        .startsWith(head),
    ).toBe(true)
    expect(folder.read('codes.js').match(constants)).toEqual(['export const SEC_E_INVALID_TOKEN'])
    expect(folder.read('codes.js').startsWith('\uFEFF')).toBe(empty.startsWith('\uFEFF'))
  })

  it('stays so where nothing is needed', () => {
    const folder = project({ ...moduleType, 'a.js': 'export {}\n', 'codes.js': '\n' })
    folder.run('.', '--vendor', 'codes.js')
    expect(folder.read('codes.js')).toBe('\n')
  })
})

describe('a symbolic link', () => {
  it.each([
    ['codes.js', 'codes.js'],
    ['lib', 'lib/codes.js'],
  ])('that leads nowhere is a wrong command line: %s', (link, vendor) => {
    const folder = project({ ...moduleType, 'a.js': source })
    symlinkSync('nowhere', folder.path(link))
    for (const flags of [[], ['--dry-run']]) {
      expect(folder.run('.', '--vendor', vendor, ...flags)).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: cannot write ${vendor}: a symbolic link on its way leads to nothing\n`,
      })
    }
    expect(folder.read('a.js')).toBe(source)
  })

  it('that leads to a file of constants is followed', () => {
    const folder = project({ ...moduleType, 'a.js': source, 'lib/codes.js': head })
    symlinkSync('lib/codes.js', folder.path('codes.js'))
    expect(folder.run('.', '--vendor', 'codes.js').code).toBe(0)
    expect(folder.read('lib/codes.js').match(constants)).toHaveLength(1)
  })
})
