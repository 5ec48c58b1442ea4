import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createParse, SourceError } from '../../../src/parse.ts'
import { parserNames, type ParserName } from '../../../src/run/parser-names.ts'
import { sourceExtensions } from '../../../src/run/source-extensions.ts'
import { fixturesOf, variants } from '../fixtures.ts'
import { codemod } from './codemod.ts'

const require = createRequire(import.meta.url)
const runner = require.resolve('jscodeshift/bin/jscodeshift.js')
const transform = fileURLToPath(new URL('../../../transforms/literals-to-constants.js', import.meta.url))
if (!existsSync(transform)) throw new Error(`${transform} is missing: run the build before these tests.`)

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jscodeshift-'))
  writeFileSync(join(folder, 'package.json'), '{}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Files = Record<string, string>

/** What jscodeshift's runner, as a process of its own, makes of some files, and what it prints. */
function run(files: Files, ...options: string[]): { outputs: Files; printed: string } {
  const paths = Object.keys(files)
  for (const path of paths) writeFileSync(join(folder, path), files[path] ?? '')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      runner,
      ...paths,
      '-t',
      transform,
      '--run-in-band',
      `--extensions=${sourceExtensions.join()}`,
      ...options,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      // The runner has Babel compile what it loads; that is the same each time.
      env: { ...process.env, NO_COLOR: '1', BABEL_CACHE_PATH: join(folder, 'compiled.json') },
    },
  )
  const outputs = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(folder, path)).toString('utf8')]),
  )
  return { outputs, printed: stdout + stderr }
}

/** Every fixture, in one of the ways of writing it. */
const inputs: Files = Object.fromEntries(
  fixturesOf('literals-to-constants').map(({ path, input }, index) => {
    const suited = variants.filter(({ suits }) => suits(input))
    return [path, suited[index % suited.length]?.write(input) ?? input]
  }),
)

function planned(source: string, path: string, parser: ParserName): string {
  try {
    return codemod(source, path, { parse: createParse(parser) }).output
  } catch (error) {
    if (error instanceof SourceError) return source
    throw error
  }
}

describe.each(parserNames)('jscodeshift --parser %s', (parser) => {
  let outputs: Files
  let printed: string

  beforeAll(() => {
    ;({ outputs, printed } = run(inputs, '--parser', parser))
  })

  it('gives the bytes of the plan', () => {
    for (const [path, source] of Object.entries(inputs)) {
      expect({ [path]: outputs[path] }).toEqual({ [path]: planned(source, path, parser) })
    }
    expect(Object.keys(inputs).filter((path) => outputs[path] !== inputs[path]).length).toBeGreaterThan(80)
  })

  it('leaves a file that it cannot read as it is, with an error: the flag matters', () => {
    const readsFlow = parser === 'flow'
    expect(outputs['flow.js'] === inputs['flow.js']).toBe(!readsFlow)
    expect(printed.includes('flow.js Transformation error')).toBe(!readsFlow)
    expect(printed).toMatch(/^[12] errors$/mu)
  })
})

describe('options', () => {
  it('--from names the import source', () => {
    expect(run({ 'a.mjs': 'f(-2146893048)\n' }, '--no-babel', '--from', '@ours/codes').outputs['a.mjs']).toBe(
      "import { SEC_E_INVALID_TOKEN } from '@ours/codes/int32'\nf(SEC_E_INVALID_TOKEN)\n",
    )
  })

  it('--from with a dot is a file beside the working directory', () => {
    expect(run({ 'a.mjs': 'f(0x80090308)\n' }, '--no-babel', '--from=./lib/codes.js').outputs['a.mjs']).toBe(
      "import { SEC_E_INVALID_TOKEN } from './lib/codes.js'\nf(SEC_E_INVALID_TOKEN)\n",
    )
  })

  it('--include-generated changes generated files', () => {
    const file = { 'a.mjs': '// @generated\nf(0x80090308)\n' }
    expect(run(file, '--no-babel').outputs).toEqual(file)
    expect(run(file, '--no-babel', '--include-generated=true').outputs['a.mjs']).toContain(
      'f(SEC_E_INVALID_TOKEN)',
    )
  })

  it('the type of the nearest package is read from the disk', () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const { outputs } = run({ 'a.js': 'f(0x80090308)\n' }, '--no-babel')
    writeFileSync(join(folder, 'package.json'), '{}')
    expect(outputs['a.js']).toBe(
      "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(SEC_E_INVALID_TOKEN)\n",
    )
    expect(run({ 'a.js': 'f(0x80090308)\n' }, '--no-babel').outputs['a.js']).toBe('f(0x80090308)\n')
  })
})

it('the transform says nothing of a parser, so that the flag counts', () => {
  const module = require(transform) as Record<string, unknown>
  expect(Object.keys(module).sort()).toEqual(['default', 'description', 'plan'])
})
