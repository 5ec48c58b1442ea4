/**
 * What the plugin costs: the time to load it, its share of the time that ESLint takes on code which has nothing to do
 * with SSPI, its rules against `no-magic-numbers` on code that is full of it, and how its time grows with a file. Needs
 * a build and the published packages, which it downloads once. `--quick` reads fewer files.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import { Linter } from 'eslint'
import sspi from 'eslint-plugin-sspi'
import { parser } from 'typescript-eslint'
import { publishedPackage, sourceFilesIn } from '../tools/published-packages.ts'
import { timeOxlint } from './eslint-plugin-sspi/oxlint.ts'
import { writeSources, type Source } from './eslint-plugin-sspi/sources.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const isQuick = process.argv.includes('--quick')

/** Packages whose code has nothing to do with SSPI. */
const FOREIGN = ['date-fns', 'effect', 'hono', 'lodash', 'rxjs', 'three', 'zod', '@react-spectrum/s2']
const MOST_FILES = isQuick ? 400 : 5_000
const LONGEST_FILE = 200_000

async function foreignSources(): Promise<Source[]> {
  const folders = await Promise.all(FOREIGN.map((name) => publishedPackage(name)))
  const paths = await Promise.all(
    folders.map(async (folder) => (await sourceFilesIn(folder)).map((file) => join(folder, file))),
  )
  // Every package has its part, also of a few files.
  const all = paths.flat()
  const step = Math.max(1, all.length / MOST_FILES)
  const chosen = Array.from({ length: Math.min(MOST_FILES, all.length) }, (_, i) => all[Math.floor(i * step)])
  return chosen
    .flatMap((path) => (path === undefined ? [] : [{ path, text: readFileSync(path, 'utf8') }]))
    .filter(({ text }) => text.length <= LONGEST_FILE)
}

/** Our own small sources in the styles of public code that deals with SSPI. */
function denseSources(): Source[] {
  const folder = join(root, 'packages/sspi-analysis/tests/corpus')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/u.test(file))
    .map((file) => ({ path: file, text: readFileSync(join(folder, file), 'utf8') }))
}

interface RuleTimes {
  /** Milliseconds of the whole lint. */
  total: number
  /** Milliseconds of each rule. */
  rules: Map<string, number>
}

function configOf(rules: Linter.RulesRecord): Linter.Config[] {
  return [
    { ...js.configs.recommended, files: ['**/*.*'] },
    {
      files: ['**/*.*'],
      plugins: { sspi },
      rules,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
    { files: ['**/*.{ts,mts,cts}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: false } } } },
  ]
}

/** ESLint's own timing of every rule over some sources. */
function timeRules(sources: readonly Source[], rules: Linter.RulesRecord): RuleTimes {
  const times: RuleTimes = { total: 0, rules: new Map() }
  const config = configOf(rules)
  for (const { path, text } of sources) {
    const linter = new Linter()
    // The types do not know `stats` yet.
    const options = { filename: path.replace(/^.*[/\\]/u, ''), fix: false, stats: true }
    linter.verifyAndFix(text, config, options)
    for (const pass of linter.getTimes().passes) {
      times.total += pass.total
      for (const [rule, { total }] of Object.entries(pass.rules ?? {}))
        times.rules.set(rule, (times.rules.get(rule) ?? 0) + total)
    }
  }
  return times
}

function ofPlugin({ rules }: RuleTimes): number {
  return sum([...rules].flatMap(([rule, time]) => (rule.startsWith('sspi/') ? time : [])))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function print(what: string, value: number, unit: string, goal: number): void {
  const verdict = value <= goal ? 'reached' : 'MISSED'
  console.log(`${what}: ${value.toFixed(2)}${unit} (goal at most ${goal}${unit}: ${verdict})`)
}

function shareOnForeignCode(sources: readonly Source[]): void {
  const times = timeRules(sources, sspi.configs.recommended.rules)
  const what = `\`recommended\` on ${sources.length} foreign files, of the time that ESLint takes with its own`
  print(what, (100 * ofPlugin(times)) / times.total, ' %', 1)
}

/** The whole command, with the plugin and without it in turn. */
async function wholeProcess(sources: readonly Source[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const names = await writeSources(folder, sources)
  for (const isOn of [true, false])
    await writeFile(join(folder, `${isOn ? 'on' : 'off'}.config.mjs`), configText(isOn))
  const ratios: number[] = []
  for (let pair = 0; pair < (isQuick ? 1 : 5); pair++) {
    const seconds = { on: 0, off: 0 }
    for (const kind of ['on', 'off'] as const) {
      const start = process.hrtime.bigint()
      const bin = join(root, 'node_modules/eslint/bin/eslint.js')
      const args = [
        bin,
        '--config',
        `${kind}.config.mjs`,
        '--quiet',
        '--format',
        'json',
        '--output-file',
        'out.json',
        '.',
      ]
      spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
      seconds[kind] = Number(process.hrtime.bigint() - start) / 1e9
    }
    console.log(`  with ${seconds.on.toFixed(2)} s, without ${seconds.off.toFixed(2)} s`)
    ratios.push(seconds.on / seconds.off)
  }
  await rm(folder, { recursive: true })
  print(
    `the whole command with the plugin against without, ${names.length} files`,
    median(ratios),
    ' ×',
    1.01,
  )
}

function configText(isOn: boolean): string {
  return `import js from '@eslint/js'
import { parser } from 'typescript-eslint'
${isOn ? "import sspi from 'eslint-plugin-sspi'" : ''}
export default [
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  ${isOn ? 'sspi.configs.recommended,' : ''}
]
`
}

/**
 * The rules together against `no-magic-numbers`, by ESLint's own timing of both in the same passes: once for the first
 * pass, which is what a command over so few files pays while the engine still compiles the rules, and once for the
 * median of the later half of many passes, which is what an editor and a long run pay.
 */
function costOnDenseCode(sources: readonly Source[]): void {
  const rules = { ...sspi.configs.all.rules, 'no-magic-numbers': 'error' } satisfies Linter.RulesRecord
  const passes = Array.from({ length: isQuick ? 6 : 22 }, () => timeRules(sources, rules))
  const ratioOf = (times: RuleTimes) => ofPlugin(times) / (times.rules.get('no-magic-numbers') ?? 0)
  const warm = passes.slice(passes.length / 2)
  const what = `all rules together against \`no-magic-numbers\`, ${sources.length} dense files`
  print(`${what}, the first pass`, median(passes.slice(0, 1).map(ratioOf)), ' ×', 1)
  print(`${what}, warm`, median(warm.map(ratioOf)), ' ×', 1)
  for (const rule of warm[0]?.rules.keys() ?? []) {
    const milliseconds = median(warm.map((times) => times.rules.get(rule) ?? 0))
    if (rule.startsWith('sspi/') || rule === 'no-magic-numbers')
      console.log(`  ${rule}: ${milliseconds.toFixed(1)} ms`)
  }
}

/** Fresh processes that load the plugin and such that load nothing, in turn. */
function timeToLoad(): void {
  const folder = join(root, 'packages/eslint-plugin-sspi/dist')
  const wholeOf = (args: readonly string[]) => {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} fails in ${folder}`)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const ways = {
    'by `require`': { bare: ['-e', '0'], loading: ['-e', "require('./index.cjs')"] },
    'by `import`': {
      bare: ['--input-type=module', '-e', '0'],
      loading: ['--input-type=module', '-e', "import './index.js'"],
    },
  }
  for (const [way, { bare, loading }] of Object.entries(ways)) {
    const differences = Array.from({ length: isQuick ? 11 : 41 }, () => wholeOf(loading) - wholeOf(bare))
    print(`to load the plugin ${way}, beyond a process that loads nothing`, median(differences), ' ms', 15)
  }
}

/** oxlint with its own rules, with them and a plugin that has nothing to do, and with them and ours. */
async function shareOfOxlint(sources: readonly Source[]): Promise<void> {
  const times = await timeOxlint(sources, isQuick ? 3 : 9)
  const plugin = times['with the plugin'].median
  for (const { name, median: milliseconds } of Object.values(times))
    console.log(`  oxlint ${name}: ${milliseconds.toFixed(0)} ms`)
  const what = `oxlint with the plugin, ${sources.length} foreign files, against`
  console.log(`${what} oxlint alone: ${(plugin / times.alone.median).toFixed(2)} ×`)
  console.log(`${what} an empty plugin: ${(plugin / times['with an empty plugin'].median).toFixed(2)} ×`)
}

const LITERALS = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `if (rc === 0x${(0x80090300 + (i % 64)).toString(16)}) f(${i})`,
  ).join('\n')
const CALLS = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `function f${i}() { const rc = sspi.InitializeSecurityContextW(); if (rc !== 0) throw new Error(rc) }`,
  ).join('\n')

/** How the time of all rules grows when a file doubles. */
function growth(what: string, make: (count: number) => string, count: number): void {
  const timeOf = (size: number) => {
    const source = { path: 'file.js', text: make(size) }
    return median(Array.from({ length: 3 }, () => ofPlugin(timeRules([source], sspi.configs.all.rules))))
  }
  timeOf(count / 4)
  const [half, whole] = [timeOf(count / 2), timeOf(count)]
  print(`time for ${count} ${what} against half as many (${whole.toFixed(0)} ms)`, whole / half, ' ×', 2.5)
}

const foreign = await foreignSources()
timeToLoad()
costOnDenseCode(denseSources())
growth('literals', LITERALS, 20_000)
growth('SSPI calls', CALLS, 5_000)
shareOnForeignCode(foreign)
await wholeProcess(foreign)
await shareOfOxlint(foreign)
