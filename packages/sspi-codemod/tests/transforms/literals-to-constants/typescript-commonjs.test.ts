import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { codemod } from './codemod.ts'

/** A CommonJS package that has `sspi-status` installed. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'sspi-codemod-typescript-')))
mkdirSync(join(root, 'node_modules'))
symlinkSync(
  fileURLToPath(new URL('../../../../sspi-status', import.meta.url)),
  join(root, 'node_modules/sspi-status'),
)
writeFileSync(join(root, 'package.json'), '{ "type": "commonjs" }')
afterAll(() => rmSync(root, { recursive: true }))

/** Under these options a file of the package is CommonJS for the compiler; some refuse `import { … } from` there. */
const compilers: Record<string, { options: ts.CompilerOptions; refusesNames: boolean }> = {
  node16: { options: { module: ts.ModuleKind.Node16 }, refusesNames: false },
  'node16 and verbatimModuleSyntax': {
    options: { module: ts.ModuleKind.Node16, verbatimModuleSyntax: true },
    refusesNames: true,
  },
  'commonjs and verbatimModuleSyntax': {
    options: {
      module: ts.ModuleKind.CommonJS,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- projects still have it
      moduleResolution: ts.ModuleResolutionKind.Node10,
      ignoreDeprecations: '6.0',
      verbatimModuleSyntax: true,
    },
    refusesNames: true,
  },
  'preserve and verbatimModuleSyntax': {
    options: { module: ts.ModuleKind.Preserve, verbatimModuleSyntax: true },
    refusesNames: false,
  },
}

function write(path: string, source: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), source)
  return join(root, path)
}

/** What the compiler says of some files, by the name of the file in the package. */
function errorsIn(files: readonly string[], options: ts.CompilerOptions): (path: string) => string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2020.d.ts'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    ...options,
  })
  return (path) => {
    const file = program.getSourceFile(join(root, path))
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ code, messageText }) => {
      return `${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  }
}

interface Case {
  claim: string
  path: string
  source: string
  /** The import lines that the output must have. */
  imports: string[]
}

const cases: Case[] = [
  {
    claim: 'a file that imports whole modules',
    path: 'whole.ts',
    source:
      "import status = require('sspi-status/functions')\nlet widened = 0x80090308\nwidened = status.functions.length\nlet exact: 0x8009030c = 0x8009030c\nexact = 0x8009030c\n",
    imports: ["import sspiStatus = require('sspi-status')"],
  },
  {
    claim: 'a file that exports one thing',
    path: 'one.ts',
    source:
      'function isBad(code: number): code is 0x80090308 { return code === 0x80090308 }\nexport = isBad\n',
    imports: ["import sspiStatus = require('sspi-status')"],
  },
  {
    claim: 'a file whose constants have two representations',
    path: 'two.ts',
    source:
      "import status = require('sspi-status')\nexport = (rc: number) => rc === 0x80090308 || rc === -2146893044 || status.isError(rc)\n",
    imports: ["import sspiStatusInt32 = require('sspi-status/int32')"],
  },
  {
    claim: 'a file that says by its name that it is CommonJS',
    path: 'named.cts',
    source: 'let rc = 0x80090308\nrc += 1\n',
    imports: ["import sspiStatus = require('sspi-status')"],
  },
  {
    claim: 'a file that imports types',
    path: 'types.cts',
    source:
      "import type { SecurityStatus } from 'sspi-status'\nlet rc: SecurityStatus = 0x80090308\nrc = 0x8009030c\n",
    imports: ["import sspiStatus = require('sspi-status')"],
  },
]

const names =
  "import { isError } from 'sspi-status'\nexport const isBad = (rc: number) => isError(rc) || rc === 0x80090308\n"

const outputs = new Map(
  [...cases, { path: 'names.ts', source: names }].map(({ path, source }) => [
    path,
    codemod(source, path, { packageType: 'commonjs' }),
  ]),
)
const files = [
  ...[...cases, { path: 'names.ts', source: names }].map(({ path, source }) =>
    write(`before/${path}`, source),
  ),
  ...[...outputs].map(([path, { output }]) => write(`after/${path}`, output)),
]

it.each(cases)('$claim takes its constants as members of a module', ({ path, imports }) => {
  const { output = '', leftAlone } = outputs.get(path) ?? {}
  expect(leftAlone).toEqual([])
  expect(output).not.toMatch(/0x8009|-2146/u)
  expect(output.split('\n')).toEqual(expect.arrayContaining(imports))
})

it('a file that imports names goes on doing so', () => {
  expect(outputs.get('names.ts')?.output).toContain(
    "import { isError, SEC_E_INVALID_TOKEN } from 'sspi-status'\n",
  )
})

describe.each(Object.keys(compilers))('under %s', (name) => {
  const { options = {}, refusesNames } = compilers[name] ?? {}
  const errorsOf = errorsIn(files, options)

  it.each(cases)('$claim compiles, before and after', ({ path }) => {
    expect([errorsOf(`before/${path}`), errorsOf(`after/${path}`)]).toEqual([[], []])
  })

  it(`a file that imports names is ${refusesNames ? 'refused' : 'compiled'}, before and after`, () => {
    const codes = ['before/names.ts', 'after/names.ts'].map((path) => errorsOf(path).join('\n').slice(0, 4))
    for (const code of codes) expect(refusesNames ? ['1287', '1295'] : ['']).toContain(code)
  })
})
