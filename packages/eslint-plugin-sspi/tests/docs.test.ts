import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonTextAfter } from '../../../docs/.vitepress/fence-info.ts'
import plugin from '../src/index.ts'
import { lint } from './linters.ts'

const home = fileURLToPath(new URL('../', import.meta.url))
const pages = fileURLToPath(new URL('../../../docs/rules/', import.meta.url))

/** Every page has these, in this order, between the generated head and foot. */
const sections = [
  'Why',
  'Incorrect',
  'Correct',
  'Options',
  'When not to use it',
  'What it does not see',
  'Codemod',
  'Resources',
] as const

/** Where code stands, and whether it is reported there. */
const reported: Readonly<Record<string, boolean>> = {
  Incorrect: true,
  Correct: false,
  'What it does not see': false,
}

interface Fence {
  section: string
  line: number
  language: string
  /** What else stands behind the language: `option={…} settings={…}`, `config`. */
  info: string
  code: string
}

const FENCE = /^```(\S*)[ ]?(.*)\n([\s\S]*?)^```$/gmu

function headingsOf(page: string): string[] {
  return [...page.replaceAll(FENCE, '').matchAll(/^## (.+)$/gmu)].map(([, title = '']) => title)
}

function fencesOf(page: string): Fence[] {
  return [...page.matchAll(FENCE)].map(({ index, 1: language = '', 2: info = '', 3: code = '' }) => {
    const above = page.slice(0, index)
    return {
      section: headingsOf(above).at(-1) ?? '',
      line: above.split('\n').length,
      language,
      info,
      code,
    }
  })
}

function jsonAfter(key: 'option' | 'settings', info: string): Record<string, unknown> | undefined {
  const text = jsonTextAfter(key, info)
  return text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
}

interface OptionSchema {
  type?: string
  enum?: readonly string[]
}

interface OptionFacts {
  type: string
  defaultValue: unknown
}

function typeOf({ type = '', enum: values }: OptionSchema): string {
  return values?.map((value) => JSON.stringify(value)).join(' | ') ?? type
}

/** The options of a rule as its schema and defaults say. */
function optionsOf(rule: string): Record<string, OptionFacts> {
  const meta: unknown = plugin.rules[rule]?.meta
  const { schema = [], defaultOptions = [] } = meta as {
    schema?: { properties?: Record<string, OptionSchema> }[]
    defaultOptions?: Record<string, unknown>[]
  }
  return Object.fromEntries(
    Object.entries(schema[0]?.properties ?? {}).map(([name, schema]) => {
      return [name, { type: typeOf(schema), defaultValue: defaultOptions[0]?.[name] }]
    }),
  )
}

const texts = await Promise.all(
  (await readdir(pages))
    // It lists the others.
    .filter((file) => file !== 'index.md')
    .map(async (file) => {
      return { rule: file.replace(/\.md$/u, ''), page: await readFile(join(pages, file), 'utf8') }
    }),
)

it('every rule has a page, and every page a rule', () => {
  expect(texts.map(({ rule }) => rule)).toEqual(Object.keys(plugin.rules).sort())
})

describe.each(texts)('the page of $rule', ({ rule, page }) => {
  const fences = fencesOf(page)

  it('has the sections of a page, in their order', () => {
    expect(headingsOf(page)).toEqual(sections)
  })

  it('has code that is incorrect and code that is correct', () => {
    for (const section of ['Incorrect', 'Correct'])
      expect(fences.filter((fence) => fence.section === section)).not.toEqual([])
  })

  it('has code only where it is run', () => {
    const others = fences.filter(({ section, info }) => reported[section] === undefined && info !== 'config')
    const [, codemod = ''] = /^## Codemod\n\n(.*)$/mu.exec(page) ?? []
    const command = codemod.startsWith('None') ? [] : ['Codemod: sh']
    expect(others.map(({ section, language }) => `${section}: ${language}`)).toEqual(command)
  })

  it.each(fences.filter(({ section }) => reported[section] !== undefined))(
    'says of line $line what the rule says ($section)',
    ({ section, language, info, code }) => {
      const option = jsonAfter('option', info)
      const messages = lint(
        {
          code,
          rule,
          filename: `file.${language}`,
          sourceType: 'module',
          options: option === undefined ? [] : [option],
          settings: { sspi: jsonAfter('settings', info) },
        },
        10,
        language === 'js' ? 'espree' : 'typescript',
      )
      expect(messages.length > 0, code).toBe(reported[section])
    },
  )

  it('lists each option with its type and its default', () => {
    const [, section = ''] = page.split(/^## (?=Options$|When not)/mu)
    const listed = [...section.matchAll(/^### `(\w+)`\n\n(.+)$/gmu)].map(([, name, facts]) => [name, facts])
    const expected = Object.entries(optionsOf(rule)).map(([name, { type, defaultValue }]) => {
      return [name, `Type: \`${type}\`. Default: \`${JSON.stringify(defaultValue)}\`.`]
    })
    expect(listed).toEqual(expected)
  })

  it('shows each option in a configuration, at a value that the rule accepts', () => {
    const configs = fences.filter(({ info }) => info === 'config').map(({ code }) => code)
    for (const option of Object.keys(optionsOf(rule))) expect(configs.join('\n')).toContain(`${option}: `)
  })

  describe('its configurations', () => {
    let project: string

    beforeAll(async () => {
      project = await mkdtemp(join(tmpdir(), 'page-'))
      await symlink(join(home, 'node_modules'), join(project, 'node_modules'), 'junction')
    })

    afterAll(() => rm(project, { recursive: true }))

    it.each(fences.filter(({ info }) => info === 'config'))('lint (line $line)', async ({ code }) => {
      await writeFile(
        join(project, 'eslint.config.mjs'),
        code.replace("'eslint-plugin-sspi'", JSON.stringify(join(home, 'dist', 'index.js'))),
      )
      const eslint = new ESLint({ cwd: project })
      const incorrect = fences.find(({ section, language, info }) => {
        return section === 'Incorrect' && language === 'js' && info === ''
      })
      const [result] = await eslint.lintText(incorrect?.code ?? '')
      expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(`sspi/${rule}`)
    })
  })
})
