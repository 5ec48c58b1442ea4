import { execFileSync } from 'node:child_process'
import { linkSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isReplaced, magic, project, sspiCodemod, type Outcome, type Project } from './command.ts'

// At the first call of a function that names a certain file, another program does something.
const interloper = `const fs = require('node:fs')
const { execFileSync } = process.getBuiltinModule('node:child_process')
const { CALL: name, PATTERN, DOES } = process.env
const call = fs[name]
fs[name] = (...args) => {
  if (new RegExp(PATTERN, 'u').test(String(args[0]))) {
    fs[name] = call
    execFileSync('/bin/sh', ['-c', DOES], { cwd: process.cwd() + '/tree' })
  }
  return call(...args)
}
`

interface Moment {
  /** What the run is about to do. */
  call: string
  /** To which path. */
  pattern: string
}

function runWhile(folder: Project, does: string, { call, pattern }: Moment, ...args: string[]): Outcome {
  folder.write({ 'interloper.cjs': interloper })
  const env = {
    NODE_OPTIONS: `--require ${folder.path('interloper.cjs')}`,
    CALL: call,
    PATTERN: pattern,
    DOES: does,
  }
  return sspiCodemod(['tree', ...args], { cwd: folder.root, env })
}

const moments: (Moment & { moment: string })[] = [
  { moment: 'before it is looked at again', call: 'accessSync', pattern: String.raw`/b\.js$` },
  { moment: 'before the temporary file is made', call: 'openSync', pattern: String.raw`\.tmp$` },
  { moment: 'when the temporary file is ready', call: 'chmodSync', pattern: String.raw`\.tmp$` },
]

const acts = [
  { act: 'writes to it', does: `printf '%s' other > b.js`, message: 'The file changed after it was read.' },
  {
    act: 'writes as many bytes, of the same time',
    does: `cp -p b.js t && sed 's/if/do/' t > b.js && touch -r t b.js && rm t`,
    message: 'The file changed after it was read.',
  },
  {
    act: 'puts another one in its place',
    does: `printf '%s' other > t && mv t b.js`,
    message: 'The file changed after it was read.',
  },
  {
    act: 'puts a link to the same bytes in its place',
    does: 'mv b.js c.txt && ln -s c.txt b.js',
    message: 'The file changed after it was read.',
  },
  { act: 'deletes it', does: 'rm b.js', message: 'No such file or folder.' },
]

describe.skipIf(process.platform === 'win32')(
  'a file that another program changes during the run is left as that program left it',
  () => {
    const cases = moments.flatMap((moment) => acts.map((act) => ({ ...moment, ...act })))
    it.each(cases)('which $act, $moment', ({ does, message, ...moment }) => {
      const folder = project({ 'tree/b.js': magic, 'tree/d.js': magic })
      const expected = project({ 'tree/b.js': magic })
      execFileSync('/bin/sh', ['-c', does], { cwd: expected.path('tree') })
      const { code, stderr } = runWhile(folder, does, moment)
      expect({ code, stderr }).toEqual({ code: 1, stderr: `error tree/b.js: ${message}\n` })
      const names = readdirSync(expected.path('tree'))
      expect(readdirSync(folder.path('tree'))).toEqual([...names, 'd.js'].sort())
      for (const name of names) {
        expect(folder.read(`tree/${name}`)).toBe(expected.read(`tree/${name}`))
        expect(lstatSync(folder.path(`tree/${name}`)).isSymbolicLink()).toBe(
          lstatSync(expected.path(`tree/${name}`)).isSymbolicLink(),
        )
      }
      expect(isReplaced(folder.read('tree/d.js'))).toBe(true)
    })

    it('also one that it makes where the constants were to go', () => {
      const folder = project({ 'tree/a.js': magic })
      const moment = { call: 'linkSync', pattern: String.raw`\.tmp$` }
      const { code, stderr } = runWhile(
        folder,
        `printf '%s' other > codes.js`,
        moment,
        '--vendor',
        'tree/codes.js',
      )
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: 'error tree/codes.js: The file was made after the run had begun.\n',
      })
      expect(folder.read('tree/codes.js')).toBe('other')
      expect(folder.read('tree/a.js')).toBe(magic)
      expect(readdirSync(folder.path('tree'))).toEqual(['a.js', 'codes.js'])
    })

    it('but one of which only the time changes is written', () => {
      const folder = project({ 'tree/b.js': magic })
      expect(runWhile(folder, 'touch b.js', { call: 'chmodSync', pattern: String.raw`\.tmp$` }).code).toBe(0)
      expect(isReplaced(folder.read('tree/b.js'))).toBe(true)
    })
  },
)

describe('a file with a second hard link', () => {
  it('becomes a file of its own, and the other name keeps the old bytes', () => {
    const folder = project({ 'src/a.js': magic, 'store/x': '' })
    linkSync(folder.path('src/a.js'), folder.path('store/a.js'))
    expect(folder.run('src').code).toBe(0)
    expect([folder.read('src/a.js'), folder.read('store/a.js')].map(isReplaced)).toEqual([true, false])
    expect(lstatSync(folder.path('store/a.js')).nlink).toBe(1)
  })

  it('is changed under both names where both are in the run', () => {
    const folder = project({ 'a.js': magic })
    linkSync(folder.path('a.js'), folder.path('b.js'))
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
    expect(['a.js', 'b.js'].map((name) => isReplaced(folder.read(name)))).toEqual([true, true])
  })
})

describe('a name as long as a name can be', () => {
  it('leaves room for the temporary file', () => {
    const name = `${'x'.repeat(252)}.js`
    const folder = project({ [name]: magic })
    expect(folder.run('.')).toMatchObject({ code: 0, stderr: '' })
    expect(isReplaced(readFileSync(folder.path(name), 'utf8'))).toBe(true)
  })
})
