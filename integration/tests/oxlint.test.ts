import { readFile, writeFile } from 'node:fs/promises'
import sspi from 'eslint-plugin-sspi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replacements, reports, sourcesOf, type SourceName } from './eslint-set-ups.ts'
import { oxlintReports, type Report } from './oxlint-report.ts'
import { Project } from './project.ts'
import { setTraps } from './traps.ts'

const names = Object.keys(reports) as SourceName[]

let project: Project

beforeAll(async () => {
  project = await Project.install('oxlint')
  await project.add('eslint/src', 'src')
  await setTraps(project, 'eslint', 'typescript', '@typescript-eslint/utils')
})

afterAll(() => project.remove())

/** The reports on some paths, under the configuration of the page with changes. */
async function lint(paths: readonly string[], changes: object = {}): Promise<Report[]> {
  return oxlintReports(await run(['--format', 'json', ...paths], changes))
}

async function run(args: readonly string[], changes: object = {}) {
  const page = JSON.parse(await readFile(project.path('.oxlintrc.json'), 'utf8')) as object
  await writeFile(project.path('changed.json'), JSON.stringify({ ...page, ...changes }))
  return project.runBin('oxlint', ['--config', 'changed.json', ...args])
}

function placesIn(file: string, found: readonly Report[]): string[] {
  return found
    .filter((report) => report.file === file)
    .map(({ line, column, rule }) => ({ line, text: `${line}:${column} sspi/${rule}` }))
    .sort((a, b) => a.line - b.line || a.text.localeCompare(b.text))
    .map(({ text }) => text)
}

describe('oxlint, where no ESLint is installed', () => {
  it('has the rules of `recommended` in the configuration of the page', async () => {
    const { rules } = JSON.parse(await readFile(project.path('.oxlintrc.json'), 'utf8')) as { rules: object }
    expect(rules).toEqual(sspi.configs.recommended.rules)
  })

  it('reports what ESLint does', async () => {
    const found = await lint(['src'])
    for (const name of names) expect(placesIn(`src/${name}`, found), name).toEqual(reports[name])
  })

  it('fixes what ESLint does', async () => {
    const before = await sourcesOf(project, names)
    await run(['--fix', 'src'])
    const fixed = names.map((name) => [name, before[name]?.replace(...replacements[name])])
    expect(await sourcesOf(project, names)).toEqual(Object.fromEntries(fixed))
  })

  it.each(['component.vue', 'component.svelte'])('reads the script of %s', async (file) => {
    const script = "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nif (rc === 0x80090308) stop()\n"
    const before = `<script>\n${script}</script>\n<p>{rc === 0x80090308}</p>\n`
    await writeFile(project.path(file), before)
    expect(placesIn(file, await lint([file]))).toEqual(['3:12 sspi/no-magic-status'])
    await run(['--fix', file])
    expect(await readFile(project.path(file), 'utf8')).toBe(
      before.replace('=== 0x80090308', '=== SEC_E_INVALID_TOKEN'),
    )
  })

  it.each(['eslint-disable-next-line', 'oxlint-disable-next-line'])('heeds %s', async (comment) => {
    const magic = 'if (rc === 0x80090308) stop()\n'
    await writeFile(project.path('disabled.js'), `${magic}// ${comment} sspi/no-magic-status\n${magic}`)
    expect(placesIn('disabled.js', await lint(['disabled.js']))).toEqual(['1:12 sspi/no-magic-status'])
  })
})

describe('what is not the same in oxlint', () => {
  beforeAll(() =>
    writeFile(project.path('magic.mjs'), 'export const a = rc === 0x80090308 || b === -2146893042\n'),
  )

  it('there is no type information: `types: true` is one report in each file', async () => {
    const found = await lint(['magic.mjs'], { settings: { sspi: { types: true } } })
    expect(placesIn('magic.mjs', found)).toContain('1:1 sspi/no-mixed-signedness')
    expect(found.map(({ message }) => message)).toContain(
      '`settings.sspi.types` is on, but the parser has no types. Set `parserOptions.projectService`, or turn it off.',
    )
  })

  it('`fixWithImport` needs a second run: the first one imports', async () => {
    const changes = { rules: { 'sspi/no-magic-status': ['error', { fixWithImport: true }] } }
    const texts: string[] = []
    for (let time = 1; time <= 3; time++) {
      await run(['--fix', 'magic.mjs'], changes)
      texts.push(await readFile(project.path('magic.mjs'), 'utf8'))
    }
    expect(texts[0]).toContain('-2146893042')
    expect(texts[1]).not.toMatch(/0x80090308|-2146893042/u)
    expect(texts[2]).toBe(texts[1])
  })

  it('suggestions are applied, but not printed', async () => {
    await writeFile(project.path('suggested.mjs'), 'export const a = rc === 0x80090308\n')
    const { stdout } = await run(['suggested.mjs'])
    expect(stdout).toContain('`0x80090308` is SEC_E_INVALID_TOKEN')
    expect(stdout).not.toContain('Import SEC_E_INVALID_TOKEN')
    await run(['--fix-suggestions', 'suggested.mjs'])
    expect(await readFile(project.path('suggested.mjs'), 'utf8')).toContain('rc === SEC_E_INVALID_TOKEN')
  })

  it('a config of the plugin has no name there', async () => {
    const { stdout } = await run(['magic.mjs'], { extends: ['sspi/recommended'] })
    expect(stdout).toContain('Unsupported named config "sspi/recommended" in extends.')
  })
})

describe('bad input in oxlint', () => {
  beforeAll(() => writeFile(project.path('bad.js'), 'if (rc === 0x80090308) stop()\n'))

  it.each([
    {
      claim: 'an option that does not exist',
      changes: { rules: { 'sspi/no-magic-status': ['error', { fixWithImports: true }] } },
      sentence: "Options validation failed for rule 'sspi/no-magic-status'",
    },
    {
      claim: 'a setting that does not exist',
      changes: { settings: { sspi: { modul: './codes.js' } } },
      sentence: '[eslint-plugin-sspi] settings.sspi.modul is not a setting: allowed are module,',
    },
    {
      claim: 'a rule that does not exist',
      changes: { rules: { 'sspi/no-magic': 'error' } },
      sentence: "Rule 'no-magic' not found in plugin 'sspi'",
    },
  ])('$claim is named', async ({ changes, sentence }) => {
    const { code, stdout } = await run(['bad.js'], changes)
    expect(stdout).toContain(sentence)
    expect(code).toBe(1)
  })
})
