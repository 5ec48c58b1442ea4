import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import css from '@eslint/css'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import { ESLint } from 'eslint'
import { ESLint as ESLint9, loadESLint } from 'eslint9'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import plugin from '../src/index.ts'
import { rules } from '../src/rules/index.ts'
import { lengthOfTemplate, LONGEST_TEMPLATE } from './message-style.ts'

const home = fileURLToPath(new URL('../', import.meta.url))
const magic = 'if (rc === 0x80090308) stop()\n'
const flatConfigs = ['recommended', 'strict', 'all'] as const
const legacyConfigs = ['recommended-legacy', 'strict-legacy', 'all-legacy'] as const

describe('the built plugin', () => {
  let folder: string

  beforeAll(async () => {
    // Nothing else is installed there: what the plugin needs, it must bring along.
    folder = await mkdtemp(join(tmpdir(), 'plugin-'))
    for (const part of ['dist', 'package.json'])
      await cp(join(home, part), join(folder, 'node_modules', 'eslint-plugin-sspi', part), {
        recursive: true,
      })
    await writeFile(
      join(folder, 'esm.mjs'),
      `import * as all from 'eslint-plugin-sspi'
      console.log(JSON.stringify([Object.keys(all), all.default.meta, Object.keys(all.default.rules)]))`,
    )
    await writeFile(
      join(folder, 'commonjs.cjs'),
      `const plugin = require('eslint-plugin-sspi')
      console.log(JSON.stringify([Object.keys(plugin), plugin.meta, Object.keys(plugin.rules)]))`,
    )
  })

  afterAll(() => rm(folder, { recursive: true }))

  const run = (file: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' }))
  const { name, version } = manifest

  it('exports the plugin and nothing else to an ES module', () => {
    expect(run('esm.mjs')).toEqual([
      ['default'],
      { name, version, namespace: 'sspi' },
      Object.keys(plugin.rules),
    ])
  })

  it('is what `require` gives', () => {
    expect(run('commonjs.cjs')).toEqual([
      ['meta', 'rules', 'configs'],
      { name, version, namespace: 'sspi' },
      Object.keys(plugin.rules),
    ])
  })

  it('loads neither ESLint nor TypeScript where they are installed', () => {
    const script = `require('eslint-plugin-sspi'); console.log(JSON.stringify(Object.keys(require.cache)))`
    const loaded = execFileSync(process.execPath, ['-e', script], { cwd: home, encoding: 'utf8' })
    expect(JSON.parse(loaded)).toEqual([join(home, 'dist', 'index.cjs')])
    expect(() => createRequire(home).resolve('eslint')).not.toThrow()
  })
})

describe('a config', () => {
  it('is one of these', () => {
    expect(Object.keys(plugin.configs)).toEqual([...flatConfigs, ...legacyConfigs])
  })

  it.each(flatConfigs)('%s has its name, this very plugin, and the rules that `meta.docs` names', (name) => {
    const config = plugin.configs[name]
    expect(config.name).toBe(`sspi/${name}`)
    expect(config.plugins.sspi).toBe(plugin)
    expect(config.rules).toEqual(rulesIn(name))
    expect(Object.keys(config).sort()).toEqual(['name', 'plugins', 'rules'])
  })

  it.each(flatConfigs)('%s reports under ESLint 10 and 9', async (name) => {
    const options = { overrideConfigFile: true as const, overrideConfig: [plugin.configs[name]] }
    for (const Version of [ESLint, ESLint9]) {
      const [result] = await new Version(options).lintText(magic)
      expect(result?.messages).toMatchObject([{ ruleId: 'sspi/no-magic-status', severity: 2 }])
    }
  })

  it.each(legacyConfigs)('%s holds no more than JSON does', (name) => {
    const config = plugin.configs[name]
    expect(config).toEqual({ plugins: ['sspi'], rules: rulesIn(name.replace('-legacy', '')) })
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
  })

  it.each(legacyConfigs)('%s reports where ESLint 9 reads `.eslintrc`', async (name) => {
    const LegacyESLint = await loadESLint({ useFlatConfig: false })
    const eslint = new LegacyESLint({
      useEslintrc: false,
      plugins: { sspi: plugin },
      baseConfig: { extends: [`plugin:sspi/${name}`] },
    })
    const [result] = await eslint.lintText(magic)
    expect(result?.messages).toMatchObject([{ ruleId: 'sspi/no-magic-status', severity: 2 }])
  })
})

function rulesIn(config: string): Record<string, unknown> {
  const wanted = config === 'recommended' ? ['recommended'] : ['recommended', 'strict']
  const included = Object.entries(rules).filter(([, { meta }]) =>
    wanted.includes(String(meta.docs?.recommended)),
  )
  return Object.fromEntries(
    included.map(([name, { meta }]) => {
      const options = config === 'recommended' ? undefined : meta.docs?.strictOptions
      return [`sspi/${name}`, options === undefined ? 'error' : ['error', ...options]]
    }),
  )
}

describe.each(Object.entries(plugin.rules))('the rule %s', (name, rule) => {
  const { meta } = rule

  it('has a test and a page of its name', async () => {
    expect(await readdir(join(home, 'tests', 'rules'))).toContain(`${name}.test.ts`)
    expect(await readdir(join(home, '..', '..', 'docs', 'rules'))).toContain(`${name}.md`)
  })

  it('links to its page', () => {
    expect(meta.docs?.url).toMatch(new RegExp(`^https://.+/rules/${name}$`, 'u'))
  })

  it.each(Object.entries(meta.messages))('has a short message %s', (_id, template) => {
    expect(lengthOfTemplate(template)).toBeLessThanOrEqual(LONGEST_TEMPLATE)
    expect(template).toMatch(/(?:[^.]\.|\}\})$/u)
  })

  it('says what each option does', () => {
    for (const schema of [meta.schema].flat())
      for (const property of Object.values('properties' in schema ? (schema.properties ?? {}) : {}))
        expect(property).toHaveProperty('description', expect.stringMatching(/^[A-Z].*\.$/u))
  })

  it('says what is needed where ESLint is so old that it hands over no source code', () => {
    const sentence = '[eslint-plugin-sspi] This ESLint is too old: 8.57 or newer is needed.'
    expect(() => void Reflect.apply(rule.create.bind(rule), undefined, [{ settings: {} }])).toThrow(sentence)
  })

  it('is not for one language only, which would stop ESLint 10 on files of another', () => {
    expect(meta).not.toHaveProperty('languages')
  })
})

describe('other languages', () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      plugin.configs.all,
      { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
      { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
      { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
    ],
  })

  it.each([
    { filePath: 'file.json', text: '{ "status": 2148074248, "code": "0x80090308" }' },
    { filePath: 'file.css', text: 'a { color: #090312; content: "0x80090308" }' },
    { filePath: 'file.md', text: '# 0x80090308\n\n```js\nif (rc === 0x80090308) stop()\n```\n' },
  ])('$filePath is linted without a word', async ({ filePath, text }) => {
    const [result] = await eslint.lintText(text, { filePath })
    expect(result?.messages).toEqual([])
  })

  it('JavaScript beside them is reported', async () => {
    const [result] = await eslint.lintText(magic, { filePath: 'file.js' })
    expect(result?.messages).toHaveLength(1)
  })
})
