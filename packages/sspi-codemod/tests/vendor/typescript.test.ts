import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { project, type Project, type Tree } from '../cli/command.ts'

/** What the compiler says of the sources of a project. */
function errorsIn(folder: Project, paths: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(
    paths.map((path) => folder.path(path)),
    {
      target: ts.ScriptTarget.ES2020,
      lib: ['lib.es2020.d.ts'],
      module: ts.ModuleKind.Node16,
      strict: true,
      noEmit: true,
      types: [],
      ...options,
    },
  )
  return ts.getPreEmitDiagnostics(program).map(({ code, file, messageText }) => {
    return `${file?.fileName ?? ''} ${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

const body = `let widened = 0x80090308
widened = 0
type Denied = 0x8009030c | -2146893044
function isDenied(rc: number): rc is Denied { return rc === 0x8009030c || rc === -2146893044 }
function both(rc: Denied): string { switch (rc) { case 0x8009030c: return 'a'; case -2146893044: return 'b' } }
let big: 0x80090318n = 0x80090318n
big = 0x80090318n
widened = [isDenied(widened), both(0x8009030c), big].length
`

interface Case {
  claim: string
  tree: Tree
  vendor: string
  /** In which line the source takes its constants. */
  imports: string
  options?: ts.CompilerOptions
}

const moduleType = { 'package.json': '{ "type": "module" }' }
const commonType = { 'package.json': '{ "type": "commonjs" }' }

const cases: Case[] = [
  {
    claim: 'an ES module',
    tree: { ...moduleType, 'src/a.ts': `${body}export { isDenied }\n` },
    vendor: 'src/codes.ts',
    imports: "} from './codes.js'",
    options: { verbatimModuleSyntax: true },
  },
  {
    claim: 'an ES module by its name',
    tree: { ...commonType, 'a.mts': `${body}export { isDenied }\n` },
    vendor: 'lib/codes.mts',
    imports: "} from './lib/codes.mjs'",
    options: { verbatimModuleSyntax: true },
  },
  {
    claim: 'an ES module with the names of sources',
    tree: { ...moduleType, 'b.ts': 'export {}\n', 'a.ts': `import './b.ts'\n${body}` },
    vendor: 'codes.ts',
    imports: "} from './codes.ts'",
    options: { allowImportingTsExtensions: true },
  },
  {
    claim: 'a CommonJS module that imports names',
    tree: { ...commonType, 'a.ts': `${body}export { isDenied }\n` },
    vendor: 'codes.ts',
    imports: "} from './codes'",
  },
  {
    claim: 'a CommonJS module that imports names, of one that exports as CommonJS does',
    tree: { ...commonType, 'a.ts': `${body}export { isDenied }\n` },
    vendor: 'codes.cts',
    imports: "} from './codes.cjs'",
  },
  {
    claim: 'a CommonJS module that imports whole modules',
    tree: { ...commonType, 'a.ts': `${body}export = isDenied\n` },
    vendor: 'codes.cts',
    imports: "import sspiStatus = require('./codes.cjs')",
    options: { verbatimModuleSyntax: true },
  },
  {
    claim: 'a CommonJS module by its name',
    tree: { ...moduleType, 'a.cts': body },
    vendor: 'codes.cts',
    imports: "import sspiStatus = require('./codes.cjs')",
    options: { verbatimModuleSyntax: true },
  },
]

describe('compiles before and after', () => {
  it.each(cases)('$claim', ({ tree, vendor, imports, options = {} }) => {
    const folder = project(tree)
    const paths = Object.keys(tree).filter((path) => path.endsWith('ts'))
    expect(errorsIn(folder, paths, options)).toEqual([])
    expect(folder.report('.', '--vendor', vendor).files.flatMap(({ leftAlone }) => leftAlone)).toEqual([])
    const source = folder.read(paths.at(-1) ?? '')
    expect(source).toContain(imports)
    expect(source).not.toMatch(/0x8009|-2146/u)
    expect(errorsIn(folder, [...paths, vendor], options)).toEqual([])
    // With a type of its own, a constant would lose the one of its value.
    folder.write({
      [vendor]: folder.read(vendor).replace('SEC_E_LOGON_DENIED =', 'SEC_E_LOGON_DENIED: number ='),
    })
    expect(errorsIn(folder, [...paths, vendor], options).join()).toContain('2366: ')
  })
})
