import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createParse, SourceError } from '../src/parse.ts'
import { parserNames, type ParserName } from '../src/run/parser-names.ts'
import { loadTransforms } from '../src/run/load-transforms.ts'
import { sourceExtensions } from '../src/run/source-extensions.ts'
import { transformNames, type TransformName } from '../src/run/transform-names.ts'
import { fixturesOf, variants } from './transforms/fixtures.ts'
import { createCodemod, type Codemod } from './transforms/codemod.ts'

const require = createRequire(import.meta.url)
const runner = require.resolve('jscodeshift/bin/jscodeshift.js')

/** The built module of a transform. */
function builtFileOf(name: TransformName): string {
  const file = fileURLToPath(new URL(`../transforms/${name}.js`, import.meta.url))
  if (!existsSync(file)) throw new Error(`${file} is missing: run the build before these tests.`)
  return file
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jscodeshift-'))
  writeFileSync(join(folder, 'package.json'), '{}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Files = Record<string, string>

/** What jscodeshift's runner, as a process of its own, makes of some files with a transform, and what it prints. */
function run(
  transform: TransformName,
  files: Files,
  ...options: string[]
): { outputs: Files; printed: string } {
  const paths = Object.keys(files)
  for (const path of paths) writeFileSync(join(folder, path), files[path] ?? '')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      runner,
      ...paths,
      '-t',
      builtFileOf(transform),
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

/** Every fixture of a transform, in one of the ways of writing it. */
function inputsOf(transform: TransformName): Files {
  return Object.fromEntries(
    fixturesOf(transform).map(({ path, input }, index) => {
      const suited = variants.filter(({ suits }) => suits(input))
      return [path, suited[index % suited.length]?.write(input) ?? input]
    }),
  )
}

/** What the plan makes of a source; undefined where it cannot read it. */
function planned(codemod: Codemod, source: string, path: string, parser: ParserName): string | undefined {
  try {
    return codemod(source, path, { parse: createParse(parser) }).output
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

const runs = transformNames.flatMap((transform) => parserNames.map((parser) => ({ transform, parser })))

describe.each(runs)('jscodeshift -t $transform --parser $parser', ({ transform, parser }) => {
  const inputs = inputsOf(transform)
  const paths = Object.keys(inputs)
  let expected: Readonly<Record<string, string | undefined>>
  let outputs: Files
  let printed: string

  beforeAll(async () => {
    const [plan] = await loadTransforms([transform])
    if (plan === undefined) throw new Error(`${transform} has no plan`)
    const codemod = createCodemod(plan)
    expected = Object.fromEntries(
      paths.map((path) => [path, planned(codemod, inputs[path] ?? '', path, parser)]),
    )
    ;({ outputs, printed } = run(transform, inputs, '--parser', parser))
  })

  it('gives the bytes of the plan', () => {
    for (const path of paths) {
      expect({ [path]: outputs[path] }).toEqual({ [path]: expected[path] ?? inputs[path] })
    }
    expect(paths.filter((path) => outputs[path] !== inputs[path]).length).toBeGreaterThan(paths.length / 2)
  })

  it('leaves a file that it cannot read as it is, with an error: the flag matters', () => {
    const unreadable = paths.filter((path) => expected[path] === undefined)
    for (const path of unreadable) expect(printed).toContain(`${path} Transformation error`)
    expect(printed).toMatch(new RegExp(`^${unreadable.length} errors$`, 'mu'))
    expect(unreadable.includes('flow.js')).toBe(paths.includes('flow.js') && parser !== 'flow')
  })
})

describe('options', () => {
  const runLiterals = (files: Files, ...options: string[]) => run('literals-to-constants', files, ...options)

  it('--from names the import source', () => {
    expect(
      runLiterals({ 'a.mjs': 'f(-2146893048)\n' }, '--no-babel', '--from', '@ours/codes').outputs['a.mjs'],
    ).toBe("import { SEC_E_INVALID_TOKEN } from '@ours/codes/int32'\nf(SEC_E_INVALID_TOKEN)\n")
  })

  it('--from with a dot is a file beside the working directory', () => {
    expect(
      runLiterals({ 'a.mjs': 'f(0x80090308)\n' }, '--no-babel', '--from=./lib/codes.js').outputs['a.mjs'],
    ).toBe("import { SEC_E_INVALID_TOKEN } from './lib/codes.js'\nf(SEC_E_INVALID_TOKEN)\n")
  })

  it('--include-generated changes generated files', () => {
    const file = { 'a.mjs': '// @generated\nf(0x80090308)\n' }
    expect(runLiterals(file, '--no-babel').outputs).toEqual(file)
    expect(runLiterals(file, '--no-babel', '--include-generated=true').outputs['a.mjs']).toContain(
      'f(SEC_E_INVALID_TOKEN)',
    )
  })

  it('the type of the nearest package is read from the disk', () => {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const { outputs } = runLiterals({ 'a.js': 'f(0x80090308)\n' }, '--no-babel')
    writeFileSync(join(folder, 'package.json'), '{}')
    expect(outputs['a.js']).toBe(
      "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(SEC_E_INVALID_TOKEN)\n",
    )
    expect(runLiterals({ 'a.js': 'f(0x80090308)\n' }, '--no-babel').outputs['a.js']).toBe('f(0x80090308)\n')
  })
})

it.each(transformNames)('%s says nothing of a parser, so that the flag counts', (transform) => {
  const module = require(builtFileOf(transform)) as Record<string, unknown>
  expect(Object.keys(module).sort()).toEqual(['default', 'description', 'plan', 'reasons'])
})
