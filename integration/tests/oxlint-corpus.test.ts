/** The whole corpus of the recogniser through ESLint and through oxlint: the same reports, fixes and suggestions. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import sspi from 'eslint-plugin-sspi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOfConfig } from './eslint-report.ts'
import { linesOf, oxlintReports, type Report } from './oxlint-report.ts'
import { Project } from './project.ts'

const corpus = '../packages/sspi-analysis/tests/corpus'
const { rules } = sspi.configs.all
const rulesWithFixes = { ...rules, 'sspi/no-magic-status': ['error', { fixWithImport: true }] }

interface Fix {
  range: [start: number, end: number]
  text: string
}

interface FileResult {
  filePath: string
  messages: {
    ruleId: string
    message: string
    line: number
    column: number
    fix?: Fix
    suggestions?: { fix: Fix }[]
  }[]
}

let project: Project

beforeAll(async () => {
  project = await Project.install('oxlint')
  const packages = ['eslint@10.15.0', '@typescript-eslint/parser@8.73.0', 'typescript@6.0.3']
  const { code, stderr } = await project.run('npm', ['install', '--save-dev', ...packages])
  if (code !== 0) throw new Error(stderr)
  await project.add(corpus, 'corpus')
})

afterAll(() => project.remove())

async function oxlint(args: readonly string[], withRules: object) {
  const config = { jsPlugins: ['eslint-plugin-sspi'], categories: { correctness: 'off' }, rules: withRules }
  await writeFile(project.path('corpus.json'), JSON.stringify(config))
  return project.runBin('oxlint', ['--config', 'corpus.json', '--format', 'json', ...args])
}

async function eslint(args: readonly string[], withRules: object): Promise<FileResult[]> {
  const config = `import sspi from 'eslint-plugin-sspi'
import * as parser from '@typescript-eslint/parser'

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
  { plugins: { sspi }, rules: ${JSON.stringify(withRules)} },
]
`
  await writeFile(project.path('eslint.config.mjs'), config)
  const options = { env: kindOfConfig('flat') }
  const { stdout } = await project.runBin('eslint', ['--format', 'json', ...args], options)
  return JSON.parse(stdout) as FileResult[]
}

function reportsOf(results: readonly FileResult[]): Report[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const file = relative(project.folder, filePath).replaceAll('\\', '/')
      return { file, line, column, rule: ruleId.replace('sspi/', ''), message }
    }),
  )
}

/** The texts of files of the project, by their path in it. */
async function textsOf(files: readonly string[]): Promise<Record<string, string>> {
  const entries = files.map(async (file) => [file, await readFile(project.path(file), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** The texts of the same files in a copy of the corpus, after something changed it. */
async function textsAfter(files: readonly string[], change: (copy: string) => Promise<unknown>) {
  await rm(project.path('copy'), { recursive: true, force: true })
  await cp(project.path('corpus'), project.path('copy'), { recursive: true })
  await change('copy')
  const changed = await textsOf(files.map((file) => file.replace(/^corpus/u, 'copy')))
  return Object.fromEntries(files.map((file) => [file, changed[file.replace(/^corpus/u, 'copy')]]))
}

describe('the whole corpus', () => {
  let results: FileResult[]
  let files: string[]

  beforeAll(async () => {
    results = await eslint(['corpus'], rules)
    files = results.map(({ filePath }) => relative(project.folder, filePath).replaceAll('\\', '/'))
  })

  it('has the same reports', async () => {
    const reports = reportsOf(results)
    expect(new Set(reports.map(({ rule }) => rule)).size).toBe(Object.keys(rules).length)
    expect(linesOf(oxlintReports(await oxlint(['corpus'], rules)))).toEqual(linesOf(reports))
  })

  it('has the same fixes', async () => {
    const byEslint = await textsAfter(files, (copy) => eslint([copy, '--fix'], rulesWithFixes))
    const byOxlint = await textsAfter(files, async (copy) => {
      // The first run imports, the second one replaces.
      await oxlint([copy, '--fix'], rulesWithFixes)
      await oxlint([copy, '--fix'], rulesWithFixes)
    })
    expect(byOxlint).toEqual(byEslint)
    expect(byEslint).not.toEqual(await textsOf(files))
  })

  it('has the same suggestions, but for such as overlap', async () => {
    const texts = await textsOf(files)
    const byOxlint = await textsAfter(files, (copy) => oxlint([copy, '--fix-suggestions'], rules))
    const comparable = results.flatMap(({ messages }, index) => {
      const file = files[index] ?? ''
      const fixes = messages.flatMap(({ fix, suggestions: [first] = [] }) => fix ?? first?.fix ?? [])
      const output = applied(texts[file] ?? '', fixes)
      return fixes.length === 0 || output === undefined ? [] : { file, output }
    })
    expect(comparable.length).toBeGreaterThan(50)
    for (const { file, output } of comparable) expect(byOxlint[file], file).toBe(output)
  })
})

/** A text after its fixes; undefined where two of them meet. */
function applied(text: string, fixes: readonly Fix[]): string | undefined {
  const inOrder = fixes.toSorted((a, b) => a.range[0] - b.range[0])
  const meets = inOrder.some(({ range }, index) => range[0] <= (inOrder[index - 1]?.range[1] ?? -1))
  return meets
    ? undefined
    : inOrder.reduceRight((output, { range: [start, end], text: replacement }) => {
        return output.slice(0, start) + replacement + output.slice(end)
      }, text)
}
