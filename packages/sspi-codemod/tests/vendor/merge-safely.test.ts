import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { checkMerged } from '../../src/vendor/check-merged.ts'
import { project, type Project } from '../cli/command.ts'
import { parse } from '../transforms/codemod.ts'

const head = '// Written by sspi-codemod\n'
const token = 0x80090308

/** The exports of a module as Node sees them. */
function exportsOf(folder: Project, path: string): unknown {
  const program = `import * as codes from ${JSON.stringify(folder.path(path))}\nconsole.log(JSON.stringify({ ...codes, default: undefined, 'module.exports': undefined }))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }),
  )
}

const sources: Record<string, string> = {
  'codes.mjs': 'export const f = (rc) => rc === 0x80090308\n',
  'codes.cjs': "require('fs')\nexports.f = (rc) => rc === 0x80090308\n",
}

function vendored(path: string, before: string) {
  const folder = project({ [`a.${path.slice(-3)}`]: sources[path] ?? '', [path]: before })
  return { folder, outcome: folder.run('.', '--vendor', path) }
}

const EXPIRED = 0x80090317
const DENIED = 0x8009030c

describe('what is merged is a program with all constants, old and new', () => {
  it.each([
    {
      claim: 'a block comment over two lines behind the constant before',
      path: 'codes.mjs',
      before: `${head}export const SEC_E_CONTEXT_EXPIRED = 0x80090317 /* the one\n  that expired */\n`,
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED },
    },
    {
      claim: 'two comments behind it',
      path: 'codes.mjs',
      before: `${head}export const SEC_E_CONTEXT_EXPIRED = 0x80090317; /* a */ /* b\n*/ // c\nexport const OURS = 1\n`,
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED, OURS: 1 },
    },
    {
      claim: 'another statement behind it, which ends on a later line',
      path: 'codes.mjs',
      before: `${head}export const SEC_E_CONTEXT_EXPIRED = 0x80090317; export const OURS = \`\n// text\n\`\n`,
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED, OURS: '\n// text\n' },
    },
    {
      claim: 'a comment over two lines behind the directive',
      path: 'codes.cjs',
      before: `${head}'use strict' /* as\never */\nexports.SEC_E_LOGON_DENIED = 0x8009030c\n`,
      all: { SEC_E_LOGON_DENIED: DENIED },
    },
    {
      claim: 'a private variable of that name in a CommonJS module',
      path: 'codes.cjs',
      before: `${head}const SEC_E_INVALID_TOKEN = 5\nexports.OURS = SEC_E_INVALID_TOKEN\n`,
      all: { OURS: 5 },
    },
    {
      claim: 'names that begin as undefined',
      path: 'codes.cjs',
      before: `${head}exports.OURS = exports.SEC_E_CONTEXT_EXPIRED = void 0\nexports.SEC_E_CONTEXT_EXPIRED = 0x80090317\nexports.OURS = 1\n`,
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED, OURS: 1 },
    },
    {
      claim: 'a call that would go on with the constant',
      path: 'codes.mjs',
      before: `${head}/* first */\n(() => {})()\nexport const OURS = 1\n`,
      all: { OURS: 1 },
    },
    {
      claim: 'CR LF',
      path: 'codes.mjs',
      before: `${head}export const SEC_E_CONTEXT_EXPIRED = 0x80090317 /* the\n one */\n`.replaceAll(
        '\n',
        '\r\n',
      ),
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED },
    },
    {
      claim: 'no line end at its end',
      path: 'codes.cjs',
      before: `${head}exports.SEC_E_CONTEXT_EXPIRED = 0x80090317 // last`,
      all: { SEC_E_CONTEXT_EXPIRED: EXPIRED },
    },
  ])('$claim', ({ path, before, all }) => {
    const { folder, outcome } = vendored(path, before)
    expect(outcome.stderr).toBe('')
    expect(outcome.code).toBe(0)
    expect(exportsOf(folder, path)).toEqual({ ...all, SEC_E_INVALID_TOKEN: token })
    const written = folder.read(path)
    if (before.includes('\r\n')) expect(written.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('where it would be none, nothing is written', () => {
  const OTHER = 'SEC_E_INVALID_TOKEN is declared there as something else: rename that first'
  const CLOSED = 'no longer exports its constants one by one: name another file with --vendor'
  it.each([
    {
      claim: 'a private variable of that name',
      path: 'codes.mjs',
      before: 'const SEC_E_INVALID_TOKEN = 5\nexport const OURS = SEC_E_INVALID_TOKEN\n',
      message: `codes.mjs: ${OTHER}`,
    },
    {
      claim: 'a function of that name',
      path: 'codes.mjs',
      before: 'function SEC_E_INVALID_TOKEN() {}\n',
      message: `codes.mjs: ${OTHER}`,
    },
    {
      claim: 'an import of that name',
      path: 'codes.mjs',
      before: "import { SEC_E_INVALID_TOKEN } from './x.mjs'\n",
      message: `codes.mjs: ${OTHER}`,
    },
    {
      claim: 'a new object for all exports',
      path: 'codes.cjs',
      before: 'exports = module.exports = { SEC_E_CONTEXT_EXPIRED: 0x80090317 }\n',
      message: `codes.cjs ${CLOSED}`,
    },
    {
      claim: 'a new object for all exports, with brackets',
      path: 'codes.cjs',
      before: "module['exports'] = {}\n",
      message: `codes.cjs ${CLOSED}`,
    },
    {
      claim: 'a new object for all exports, in a condition',
      path: 'codes.cjs',
      before: 'if (process.argv) module.exports = {}\n',
      message: `codes.cjs ${CLOSED}`,
    },
  ])('$claim', ({ path, before, message }) => {
    const { folder, outcome } = vendored(path, head + before)
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n` })
    expect(folder.read(path)).toBe(head + before)
    expect(folder.read(`a.${path.slice(-3)}`)).toBe(sources[path])
  })
})

describe('whatever was merged is read again', () => {
  const before = 'export const OURS = 1\n'
  const added = `${before}export const SEC_E_INVALID_TOKEN = 0x80090308\n`
  const check = (after: string) => () => {
    const constant = { name: 'SEC_E_INVALID_TOKEN', representation: 'unsigned' } as const
    checkMerged({ path: 'codes.mjs', before, after }, [constant], parse)
  }

  it.each([
    ['no program', `${added} /*`],
    ['without the constant', before],
    ['with another value of it', added.replace('0x80090308', '0x80090309')],
    ['with a value of it that is not seen', added.replace('0x80090308', '0x80090308()')],
    ['without what was there', added.replace(before, '')],
    ['with another value of what was there', added.replace('= 1', '= 2')],
  ])('%s', (_claim, after) => {
    expect(check(after)).toThrow('no constant can be added to what is there: name another file with --vendor')
  })

  it('and may be right', () => {
    expect(check(added)).not.toThrow()
  })
})
