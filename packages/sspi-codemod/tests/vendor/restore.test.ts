import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, type Tree } from '../cli/command.ts'

const moduleType = { 'package.json': '{ "type": "module" }' }
const EXPIRED = 'SEC_E_CONTEXT_EXPIRED'
const SIGNED = 'SEC_E_LOGON_DENIED_INT32'

/** Sources that hold no code by value, and read constants from the vendored file. */
const readers: { claim: string; tree: Tree; vendor: string; names: string[] }[] = [
  {
    claim: 'named imports',
    tree: { ...moduleType, 'src/a.js': `import { ${EXPIRED}, ${SIGNED} as x } from '../codes.js'\nf(x)\n` },
    vendor: 'codes.js',
    names: [EXPIRED, SIGNED],
  },
  {
    claim: 'exports of names',
    tree: { ...moduleType, 'a.js': `export { ${EXPIRED} as y } from './codes.js'\n` },
    vendor: 'codes.js',
    names: [EXPIRED],
  },
  {
    claim: 'members of the whole module',
    tree: { ...moduleType, 'a.js': `import * as codes from './codes.js'\nf(codes.${SIGNED})\n` },
    vendor: 'codes.js',
    names: [SIGNED],
  },
  {
    claim: 'require with names',
    tree: { 'a.js': `const { ${EXPIRED}, ${SIGNED}: x } = require('./codes')\n` },
    vendor: 'codes.js',
    names: [EXPIRED, SIGNED],
  },
  {
    claim: 'require of the whole module, and of one member',
    tree: {
      'a.cjs': `const codes = require('./codes.cjs')\nf(codes.${EXPIRED}); f(require('./codes.cjs').${SIGNED})\n`,
    },
    vendor: 'codes.cjs',
    names: [EXPIRED, SIGNED],
  },
  {
    claim: 'imports of TypeScript',
    tree: { ...moduleType, 'a.ts': `import type { ${EXPIRED} } from './codes.js'\n` },
    vendor: 'codes.ts',
    names: [EXPIRED],
  },
  {
    claim: 'imports of TypeScript in CommonJS',
    tree: { 'a.cts': `import codes = require('./codes.cjs')\nf(codes.${SIGNED})\n` },
    vendor: 'codes.cts',
    names: [SIGNED],
  },
]

function namesIn(source: string): string[] {
  return [...source.matchAll(/^ *(?:export const |exports\.)(\w+) =/gmu)].map(([, name = '']) => name)
}

describe('the next run restores what the file lost', () => {
  it.each(readers)('of $claim, where the file is gone', ({ tree, vendor, names }) => {
    const folder = project(tree)
    const { files } = folder.report('.', '--vendor', vendor)
    expect(files.map(({ path, status }) => [path, status])).toEqual([[vendor, 'changed']])
    expect(namesIn(folder.read(vendor))).toEqual(names)
    expect(folder.report('.', '--vendor', vendor).files).toEqual([])
  })

  it.each(readers)('of $claim, where one was taken out by hand', ({ tree, vendor, names }) => {
    const folder = project(tree)
    folder.run('.', '--vendor', vendor)
    const whole = folder.read(vendor)
    folder.write({
      [vendor]: whole.replace(new RegExp(`^ *\\/\\*\\*.*\n.*${names.at(-1) ?? ''} =.*\n\n?`, 'mu'), ''),
    })
    expect(namesIn(folder.read(vendor))).toEqual(names.slice(0, -1))
    folder.run('.', '--vendor', vendor)
    expect(namesIn(folder.read(vendor))).toEqual(names)
  })

  it('beside what a changed file needs, of it and of others', () => {
    const source = 'export const f = (rc) => rc === 0x80090308\n'
    const folder = project({ ...moduleType, 'a.js': source, 'b.js': source })
    folder.run('.', '--vendor', 'codes.js')
    folder.write({ 'a.js': `${folder.read('a.js')}export const g = (rc) => rc === -2146893044\n` })
    rmSync(folder.path('codes.js'))
    folder.run('.', '--vendor', 'codes.js')
    expect(namesIn(folder.read('codes.js'))).toEqual(['SEC_E_INVALID_TOKEN', SIGNED])
    execFileSync(process.execPath, [folder.path('a.js')])
  })

  it('and says so in a dry run', () => {
    const folder = project({ ...moduleType, 'a.js': `import { ${EXPIRED} } from './codes.js'\n` })
    expect(folder.run('.', '--vendor', 'codes.js', '--check').code).toBe(1)
  })
})

describe('what is not from there is not added', () => {
  it.each([
    ['another module', `import { ${EXPIRED} } from './other-codes.js'\n`],
    ['a file of that name elsewhere', `import { ${EXPIRED} } from './lib/codes.js'\n`],
    ['no constant', "import { OURS } from './codes.js'\n"],
    ['a text', `f("import { ${EXPIRED} } from './codes.js'")\n`],
    ['a member of something else', `import * as codes from './codes.js'\nf(other.${EXPIRED}, codes)\n`],
    ['what no parser reads', `import { ${EXPIRED} } from './codes.js' !\n`],
  ])('%s', (_claim, source) => {
    const folder = project({ ...moduleType, 'a.js': source })
    expect(folder.report('.', '--vendor', 'codes.js').files).toEqual([])
  })
})
