import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { project, sspiCodemod } from '../cli/command.ts'

const esm = 'export const f = 0x80090308\nconsole.log(f === 0x80090308)\n'
const commonjs = "require('fs')\nexports.f = 0x80090308\nconsole.log(exports.f === 0x80090308)\n"
const moved = 'export const SEC_E_INVALID_TOKEN = 0x80090308\nconsole.log(SEC_E_INVALID_TOKEN)\n'

const vendors = ["it's/c", 'a"b', 'a%20b', 'a#b', 'a?b/c', '%/c', 'a b/é', '\u2028', 'a\nb', '"\'#']

describe('Node imports the constants, whatever the name of their file', () => {
  it.each(vendors)('%j', (vendor) => {
    const folder = project({
      'a.mjs': esm,
      'b.cjs': commonjs,
      'src/c.mjs': esm,
    })
    for (const [path, extension] of [
      ['a.mjs', 'mjs'],
      ['src/c.mjs', 'mjs'],
      ['b.cjs', 'cjs'],
    ] as const) {
      const before = execFileSync(process.execPath, [folder.path(path)], { encoding: 'utf8' })
      expect(folder.run(path, '--vendor', `${vendor}.${extension}`).stderr).toBe('')
      expect(folder.read(path)).not.toContain('=== 0x8009')
      expect(execFileSync(process.execPath, [folder.path(path)], { encoding: 'utf8' })).toBe(before)
      // A second run finds the import that is there.
      folder.write({ [path]: `${folder.read(path)}console.log(rc => rc === -2146893044)\n` })
      folder.run(path, '--vendor', `${vendor}.${extension}`)
      expect(folder.read(path).match(/^.*(?: from |require\((?!'fs')).*$/gmu)).toHaveLength(1)
      execFileSync(process.execPath, [folder.path(path)])
    }
  })

  it('of --from too, in an import and in an export', () => {
    const folder = project({ 'a.mjs': esm, 'b.mjs': moved, "it's#/c.mjs": moved })
    expect(
      folder.run(
        'a.mjs',
        'b.mjs',
        '--from',
        "./it's#/c.mjs",
        '--transform',
        'local-constants-to-imports',
        '--transform',
        'literals-to-constants',
      ).stderr,
    ).toBe('')
    expect(folder.read('a.mjs')).toContain(String.raw`from './it\'s%23/c.mjs'`)
    expect(folder.read('b.mjs')).toContain(String.raw`from './it\'s%23/c.mjs'`)
    execFileSync(process.execPath, [folder.path('a.mjs')])
    execFileSync(process.execPath, [folder.path('b.mjs')])
  })
})

describe('a specifier of --from is written as the file writes its texts', () => {
  it.each([
    ["it's", "import 'x'\n", String.raw`from 'it\'s'`],
    ["it's", 'import "x"\n', `from "it's"`],
    ['say"so"', 'import "x"\n', String.raw`from "say\"so\""`],
    ['a\\b', "import 'x'\n", String.raw`from 'a\\b'`],
  ])('%s behind %j', (from, before, written) => {
    const folder = project({ 'a.mjs': `${before}f(0x80090308)\n` })
    expect(folder.run('a.mjs', '--from', from).code).toBe(0)
    expect(folder.read('a.mjs')).toContain(written)
  })

  it('as CommonJS of TypeScript has it', () => {
    const folder = project({ 'a.cts': "import x = require('x')\nf(0x80090308, x)\n" })
    folder.run('a.cts', '--from', "it's")
    expect(folder.read('a.cts')).toContain(String.raw`import sspiStatus = require('it\'s')`)
  })

  it.each(['a\nb', './a\tb.mjs', 'a\u007F', '\u0085'])('but %j is a wrong command line', (from) => {
    const folder = project({ 'a.mjs': 'f(0x80090308)\n' })
    const { code, stdout, stderr } = sspiCodemod(['a.mjs', '--from', from], { cwd: folder.root })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: --from .* control character.*\n$/u)
    expect(folder.read('a.mjs')).toBe('f(0x80090308)\n')
  })
})

it.each([
  ['a\\b.mjs', 'an import would read \\ as a slash'],
  ['a#b.ts', 'TypeScript and Node read % # ? in an import differently'],
])('a file that no import can name is a wrong command line: %s', (vendor, why) => {
  const folder = project({ 'a.mjs': esm, 'a.ts': esm })
  expect(folder.run('.', '--vendor', vendor)).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${vendor}: ${why}: name another file with --vendor\n`,
  })
})
