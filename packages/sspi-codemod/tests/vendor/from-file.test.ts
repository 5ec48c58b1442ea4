import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { project, sspiCodemod, type Tree } from '../cli/command.ts'

const moduleType = { 'package.json': '{ "type": "module" }' }
const esm = 'export const isBad = (rc) => rc === 0x80090308\n'
const typed = 'export const isBad = (rc: number) => rc === 0x80090308\n'
const codes = 'export const SEC_E_INVALID_TOKEN = 0x80090308\n'

describe('a file of --from that is not there is a wrong command line', () => {
  it.each(['./codes.js', '../codes.js', './lib', './codes', '.'])('%s', (from) => {
    const folder = project({ ...moduleType, 'a.js': esm, 'lib/x.txt': '' })
    expect(folder.run('a.js', '--from', from)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: no such file: ${from} (named with --from)\n`,
    })
    expect(folder.read('a.js')).toBe(esm)
  })

  it.each([
    ['./codes.js', 'codes.js'],
    ['./codes.js', 'codes.ts'],
    ['./codes', 'codes.mjs'],
    ['./lib', 'lib/index.js'],
    ['.\\lib\\codes.js', 'lib/codes.js'],
  ])('but not %s, where %s is', (from, path) => {
    const folder = project({ ...moduleType, 'src/a.js': esm, [path]: codes })
    expect(folder.run('src', '--from', from, '--dry-run').code).toBe(0)
  })

  it('of a source on stdin too', () => {
    const { code, stderr } = sspiCodemod(['--stdin', '--stdin-filepath', 'a.mjs', '--from', './codes.mjs'], {
      cwd: project({}).root,
      input: esm,
    })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: no such file: ./codes.mjs (named with --from)\n',
    })
  })
})

describe('TypeScript finds the file under the name that is written', () => {
  function errorsIn(root: string, path: string, options: ts.CompilerOptions): string[] {
    const program = ts.createProgram([path], { strict: true, noEmit: true, types: [], ...options })
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').replace(root, ''))
  }
  const node16 = { module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2020 }
  const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
  it.each<{ tree: Tree; from: string; written: string; options: ts.CompilerOptions }>([
    { tree: moduleType, from: './codes.ts', written: '../codes.js', options: node16 },
    { tree: moduleType, from: './codes.js', written: '../codes.js', options: node16 },
    { tree: moduleType, from: './codes', written: '../codes.js', options: node16 },
    { tree: {}, from: './codes.ts', written: '../codes', options: node16 },
    { tree: {}, from: './codes.ts', written: '../codes', options: bundler },
    {
      tree: { ...moduleType, 'src/b.ts': 'export {}\n' },
      from: './codes.ts',
      written: '../codes.ts',
      options: { ...bundler, allowImportingTsExtensions: true },
    },
  ])('$from as $written', ({ tree, from, written, options }) => {
    const source = 'src/b.ts' in tree ? `import './b.ts'\n${typed}` : typed
    const folder = project({ ...tree, 'src/a.ts': source, 'codes.ts': codes })
    expect(folder.run('src', '--from', from).stderr).toBe('')
    expect(folder.read('src/a.ts')).toContain(`import { SEC_E_INVALID_TOKEN } from '${written}'`)
    expect(errorsIn(folder.root, folder.path('src/a.ts'), options)).toEqual([])
  })
})

describe('what the file does not export is not imported from it', () => {
  const missing = 'does not export SEC_E_INVALID_TOKEN (needed by src/a.js)'
  const wrong = (value: string) => `exports SEC_E_INVALID_TOKEN with the value ${value} (needed by src/a.js)`
  const DENIED = 'export const SEC_E_LOGON_DENIED = 0x8009030c\n'
  it.each([
    ['another name', DENIED, missing],
    ['nothing', '', missing],
    ['another value', 'export const SEC_E_INVALID_TOKEN = 0x80090309\n', wrong('0x80090309')],
    ['the signed value', 'export const SEC_E_INVALID_TOKEN = 0x80090308 | 0\n', wrong('-2146893048')],
    ['a bigint', 'export const SEC_E_INVALID_TOKEN = 0x80090308n\n', wrong('0x80090308n')],
    ['a text', "export const SEC_E_INVALID_TOKEN = '80090308'\n", wrong("'80090308'")],
    ['it in a table', 'export default { SEC_E_INVALID_TOKEN: 0x80090308 }\n', missing],
    ['it not at all', 'const SEC_E_INVALID_TOKEN = 0x80090308\nexport {}\n', missing],
    ['it as something else', 'const a = 5\nexport { a as SEC_E_INVALID_TOKEN }\n', wrong('0x00000005')],
    [
      'only a type of it',
      `type SEC_E_INVALID_TOKEN = 5\nexport type { SEC_E_INVALID_TOKEN }\n`,
      missing,
      'ts',
    ],
  ])('%s', (_claim, source, message, extension = 'js') => {
    const path = `codes.${extension}`
    const folder = project({ ...moduleType, 'src/a.js': esm, [path]: source })
    expect(folder.run('src', '--from', `./${path}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ./${path} ${message}\n`,
    })
    expect(folder.read('src/a.js')).toBe(esm)
  })

  it.each([
    ['module.exports = { SEC_E_LOGON_DENIED: 0x8009030c }\n', missing],
    ['exports.SEC_E_LOGON_DENIED = 0x8009030c\n', missing],
    ['const a = 5\nmodule.exports = { SEC_E_INVALID_TOKEN: a }\n', wrong('0x00000005')],
    ['exports = module.exports = { SEC_E_INVALID_TOKEN: -1 }\n', wrong('-1')],
    ['module.exports = Object.freeze({ SEC_E_INVALID_TOKEN: 1 })\n', wrong('0x00000001')],
  ])('in CommonJS: %s', (source, message) => {
    const before = "require('fs')\nf(0x80090308)\n"
    const folder = project({ 'src/a.js': before, 'codes.js': source })
    const { code, stderr } = folder.run('src', '--from', './codes.js')
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: ./codes.js ${message}\n` })
    expect(folder.read('src/a.js')).toBe(before)
  })

  it('of a source on stdin too', () => {
    const { code, stdout, stderr } = sspiCodemod(
      ['--stdin', '--stdin-filepath', 'src/a.js', '--from', './codes.js'],
      { cwd: project({ ...moduleType, 'codes.js': DENIED }).root, input: esm },
    )
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ./codes.js ${missing}\n`,
    })
  })
})

describe('what it exports, or may export, is imported', () => {
  it.each([
    ['js', codes],
    ['js', `${codes}export const SEC_E_LOGON_DENIED = 5\n`],
    ['js', 'export const SEC_E_INVALID_TOKEN = -2146893048 >>> 0\n'],
    ['js', 'const a = 2148074248\nexport { a as SEC_E_INVALID_TOKEN }\n'],
    ['js', "export * from 'sspi-status'\n"],
    ['js', "export { SEC_E_INVALID_TOKEN } from 'sspi-status'\n"],
    ['js', 'export const { SEC_E_INVALID_TOKEN } = load()\n'],
    ['js', "export const SEC_E_INVALID_TOKEN = Number('0x80090308')\n"],
    ['ts', 'export const SEC_E_INVALID_TOKEN = 0x80090308 as const\n'],
    ['ts', 'export declare const SEC_E_INVALID_TOKEN: number\n'],
    ['cjs', 'exports.SEC_E_INVALID_TOKEN = 0x80090308\n'],
    ['cjs', 'const SEC_E_INVALID_TOKEN = 0x80090308\nmodule.exports = { SEC_E_INVALID_TOKEN }\n'],
    ['cjs', "Object.assign(exports, require('sspi-status'))\n"],
    ['cjs', "module.exports = require('sspi-status')\n"],
    ['cjs', "module.exports = { ...require('sspi-status') }\n"],
    ['cjs', '(function (e) { e.SEC_E_INVALID_TOKEN = 0x80090308 })(exports)\n'],
    [
      'cjs',
      '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.SEC_E_INVALID_TOKEN = void 0;\nexports.SEC_E_INVALID_TOKEN = 0x80090308;\n',
    ],
  ])('%s: %s', (extension, source) => {
    const folder = project({ ...moduleType, 'src/a.js': esm, [`codes.${extension}`]: source })
    expect(folder.run('src', '--from', `./codes.${extension}`)).toMatchObject({ code: 0, stderr: '' })
    expect(folder.read('src/a.js')).toContain(`from '../codes.${extension}'`)
  })

  it('also where it lacks what no file needs, or what comes from the package', () => {
    const source = 'export const isBad = (rc) => rc === -2146893044\n'
    const folder = project({ ...moduleType, 'src/a.js': source, 'codes.js': codes })
    expect(folder.run('src', '--from', './codes.js').code).toBe(0)
    expect(folder.read('src/a.js')).toContain("from 'sspi-status/int32'")
  })
})
