import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from './project.ts'

let project: Project

beforeAll(async () => {
  project = await Project.install('neighbours')
})

afterAll(() => project.remove())

/** Who reports a number, at which line. */
type Reports = string[]

async function eslint(): Promise<Reports> {
  const { stdout } = await project.runBin('eslint', ['src', '--format', 'json'])
  const results = JSON.parse(stdout) as {
    filePath: string
    messages: { ruleId: string; line: number; column: number }[]
  }[]
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => `${relative(project.folder, filePath)}:${line} ${ruleId}`),
  )
}

async function biome(): Promise<Reports> {
  const { stdout } = await project.runBin('biome', ['lint', '--reporter=json', 'src'])
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
  }
  return diagnostics.map(({ category, location: { path, start } }) => `${path}:${start.line} ${category}`)
}

async function astGrep(): Promise<Reports> {
  const { stdout } = await project.runBin('ast-grep', ['scan', '--json=compact', 'src'])
  const found = JSON.parse(stdout) as { file: string; ruleId: string; range: { start: { line: number } } }[]
  return found.map(({ file, ruleId, range }) => `${file}:${range.start.line + 1} ${ruleId}`)
}

async function allReports(): Promise<Reports> {
  return (await Promise.all([eslint(), biome(), astGrep()])).flat().sort()
}

/** The lines with a status that is written by value. */
const magicLines = [
  'src/authentication/login.js:5',
  'src/authentication/login.js:6',
  'src/authentication/login.js:7',
  'src/authentication/login.js:8',
  'src/authentication/session.ts:2',
]

/** Changes a file of the project while something runs. */
async function withChanged<T>(
  file: string,
  change: (text: string) => string,
  run: () => Promise<T>,
): Promise<T> {
  const before = await readFile(project.path(file), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(project.path(file), after)
  try {
    return await run()
  } finally {
    await writeFile(project.path(file), before)
  }
}

describe('with the configurations of the page', () => {
  it('each magic status is reported once, by the rule that knows it, and other numbers as before', async () => {
    expect(await allReports()).toEqual([
      'src/authentication/login.js:12 no-magic-hresult',
      'src/authentication/login.js:12 no-magic-numbers',
      ...magicLines.slice(0, 4).map((line) => `${line} sspi/no-magic-status`),
      'src/authentication/session.ts:2 sspi/no-magic-status',
      'src/calendar.js:2 lint/style/noMagicNumbers',
      'src/calendar.js:2 no-magic-numbers',
    ])
  })
})

describe('without them', () => {
  it('`no-magic-numbers` and that of typescript-eslint report each of them again', async () => {
    const change = (text: string) => text.replaceAll("['error', { ignore }]", "'error'")
    const reports = await withChanged('eslint.config.js', change, eslint)
    for (const line of magicLines)
      expect(reports).toContain(
        `${line} ${line.includes('.ts:') ? '@typescript-eslint/no-magic-numbers' : 'no-magic-numbers'}`,
      )
  })

  it('Biome reports them again', async () => {
    const reports = await withChanged('biome.json', (text) => text.replace('"off"', '"error"'), biome)
    for (const line of magicLines) expect(reports).toContain(`${line} lint/style/noMagicNumbers`)
  })

  it('a rule of ast-grep for every HRESULT reports what it is not told to leave out', async () => {
    const change = (text: string) => text.replace(/ {2}# [^]*$/u, '')
    const reports = await withChanged('rules/no-magic-hresult.yml', change, astGrep)
    expect(reports).toEqual([
      'src/authentication/login.js:5 no-magic-hresult',
      'src/authentication/login.js:12 no-magic-hresult',
    ])
  })
})

it('no rule of SonarJS reports a status that is written by value', async () => {
  const config = `import sonarjs from 'eslint-plugin-sonarjs'
import tseslint from 'typescript-eslint'
const rules = Object.keys(sonarjs.rules).map((name) => ['sonarjs/' + name, 'error'])
export default [
  { plugins: { sonarjs }, rules: Object.fromEntries(rules) },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
]
`
  const reports = await withChanged('eslint.config.js', () => config, eslint)
  for (const path of new Set(magicLines.map((line) => line.replace(/\d+$/u, ''))))
    expect(reports.filter((report) => report.startsWith(path)).length, path).toBeGreaterThan(0)
  expect(reports.filter((report) => magicLines.some((line) => report.startsWith(`${line} `)))).toEqual([])
})
