import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOfConfig, lintSources } from './eslint-report.ts'
import { eslintrcSetUps, expectReportAndFixes, flatSetUps, setUp, sourcesOf } from './eslint-set-ups.ts'
import { installLinesOf, pinned } from './install-lines.ts'
import { Project, type Outcome } from './project.ts'
import { setTraps } from './traps.ts'

interface Host {
  /** The folder in `integration/`. */
  name: 'eslint-8' | 'eslint-9' | 'eslint-10'
  /** The version of Babel's parser and of its core that fit. */
  babel: { parser: string; core: string }
  readsEslintrc: boolean
  /** Whether it reads `eslint.config.ts`. */
  readsTypeScript: boolean
}

const magic = 'if (rc === 0x80090308) stop()\n'
const magicReport = /1:12 +error +`0x80090308` is SEC_E_INVALID_TOKEN: .* sspi\/no-magic-status/u
const wrongOption = { 'sspi/no-magic-status': ['error', { fixWithImports: true }] }

const flatConfig = (config: string) => `import sspi from 'eslint-plugin-sspi'\nexport default [${config}]\n`

const commonJsConfig = (config: string) =>
  `const sspi = require('eslint-plugin-sspi')\nmodule.exports = [${config}]\n`

const eslintrc = (config: object) => JSON.stringify({ root: true, ...config })

const typedSetting = { settings: { sspi: { types: true } } }

/** The plugin in a project of JavaScript, then with the parsers that a user adds, under one version of ESLint. */
export function testEslint({ name, babel, readsEslintrc, readsTypeScript }: Host): void {
  let project: Project

  beforeAll(async () => {
    project = await Project.install(name)
    await writeFile(project.path('magic.js'), magic)
  })

  afterAll(() => project.remove())

  /** What ESLint says of one file under a configuration file, and under no other. */
  async function lint(kind: 'flat' | 'eslintrc', file: string, text: string, source = 'magic.js') {
    await writeFile(project.path(file), text)
    const outcome = await project.runBin('eslint', [source], { env: kindOfConfig(kind) })
    await rm(project.path(file))
    return outcome
  }

  function expectMagic({ code, stdout }: Outcome): void {
    expect(stdout).toMatch(magicReport)
    expect(code).toBe(1)
  }

  describe('in a project of JavaScript', () => {
    it('installs and loads no TypeScript', async () => {
      const { stdout } = await project.run('npm', ['ls', '--all', '--parseable'])
      expect(stdout).toContain('eslint-plugin-sspi')
      expect(stdout).not.toContain('typescript')
      const traps = ['typescript', '@typescript-eslint/utils']
      await setTraps(project, ...traps)
      expectMagic(await lint('flat', 'eslint.config.mjs', flatConfig('sspi.configs.all')))
      await Promise.all(traps.map((trap) => rm(project.path('node_modules', trap), { recursive: true })))
    })

    it.each([
      { file: 'eslint.config.mjs', text: flatConfig('sspi.configs.recommended') },
      { file: 'eslint.config.mjs', text: flatConfig('sspi.configs.strict') },
      { file: 'eslint.config.cjs', text: commonJsConfig('sspi.configs.all') },
    ])('reports through $file: $text', async ({ file, text }) => expectMagic(await lint('flat', file, text)))

    it('says what is wrong about an option', async () => {
      const config = `sspi.configs.all, { rules: ${JSON.stringify(wrongOption)} }`
      const { code, stderr } = await lint('flat', 'eslint.config.mjs', flatConfig(config))
      expect(stderr).toMatch(
        /"sspi\/no-magic-status":\s+Value \{.*"fixWithImports":true\} should NOT have additional properties/u,
      )
      expect(stderr).not.toContain('circular')
      expect(code).toBe(2)
    })

    it('says what `types` needs where the parser has none', async () => {
      const config = `sspi.configs.recommended, ${JSON.stringify(typedSetting)}`
      const { stdout } = await lint('flat', 'eslint.config.mjs', flatConfig(config))
      expect(stdout).toMatch(
        /1:1 +error +`settings\.sspi\.types` is on, but the parser has no types\. Set `parserOptions\.projectService`, or turn it off/u,
      )
    })

    it('in a flat config of eslintrc, ESLint says that `plugins` is none for it', async () => {
      const config = flatConfig("sspi.configs['recommended-legacy']")
      const { code, stderr } = await lint('flat', 'eslint.config.mjs', config)
      expect(stderr).toContain('A config object has a "plugins" key defined as an array of strings.')
      expect(code).toBe(2)
    })

    it('in a file of TypeScript without a parser for it, ESLint reports what its own cannot read', async () => {
      await setUp(project, 'javascript')
      const config = flatConfig("{ files: ['**/*.ts'] }, sspi.configs.recommended")
      const { code, stdout } = await lint('flat', 'eslint.config.mjs', config, 'src/handshake.ts')
      expect(stdout).toMatch(/2:13 +error +Parsing error: Unexpected token \{\n/u)
      expect(code).toBe(1)
    })
  })

  describe('with the parsers of the set-ups', () => {
    beforeAll(async () => {
      const versions = {
        '@babel/core': babel.core,
        '@babel/eslint-parser': babel.parser,
        '@typescript-eslint/parser': '8.73.0',
        typescript: '6.0.3',
        ...(readsTypeScript ? { jiti: '2.7.0' } : {}),
      }
      const specifiers = (await installLinesOf('eslint')).flatMap((line) => pinned(line, versions) ?? [])
      expect(specifiers).toHaveLength(Object.keys(versions).length)
      const { code, stderr } = await project.run('npm', ['install', '--save-dev', ...specifiers])
      expect({ code, stderr: stderr.replaceAll(/^npm warn.*\n/gmu, '') }).toEqual({ code: 0, stderr: '' })
    })

    it.each(flatSetUps)('$folder: the whole report, and what `--fix` leaves', (each) =>
      expectReportAndFixes(project, each),
    )

    if (readsTypeScript) {
      testTypeScriptConfig(() => project)
      it('a file that no config names is left out, which ESLint says', async () => {
        await setUp(project, 'javascript')
        const { stdout } = await project.runBin('eslint', ['src/handshake.ts'], { env: kindOfConfig('flat') })
        expect(stdout).toContain('File ignored because no matching configuration was supplied')
      })
    }
    if (!readsEslintrc) {
      it('through .eslintrc it reads nothing, which ESLint says', async () => {
        await setUp(project, 'eslintrc')
        const { code, stderr } = await project.runBin('eslint', ['src'], { env: kindOfConfig('flat') })
        expect(stderr).toContain("ESLint couldn't find an eslint.config")
        expect(code).toBe(2)
      })
    }
  })

  if (readsEslintrc) testEslintrc(() => project, lint, expectMagic)
}

function testTypeScriptConfig(project: () => Project): void {
  it('typescript-config: fixes add the imports, and nothing magic is left', async () => {
    await setUp(project(), 'typescript-config')
    const report = await lintSources(project(), 'flat', '--fix')
    expect(JSON.stringify(report)).not.toContain('no-magic-status')
    expect(Object.keys(report)).toEqual(['client.js', 'handshake.ts', 'session.cjs'])
    const { 'session.cjs': session } = await sourcesOf(project(), ['session.cjs'])
    expect(session).toContain("const { SEC_E_CONTEXT_EXPIRED } = require('sspi-status/int32')\n")
  })

  it('typescript-config: compiles in strict TypeScript, and an option that does not exist does not', async () => {
    await setUp(project(), 'typescript-config')
    await project().add('eslint/types')
    expect(await project().runBin('tsc', [])).toEqual({ code: 0, stdout: '', stderr: '' })
  })
}

function testEslintrc(
  project: () => Project,
  lint: (kind: 'eslintrc', file: string, text: string) => Promise<Outcome>,
  expectMagic: (outcome: Outcome) => void,
): void {
  describe('through .eslintrc', () => {
    beforeAll(() => setUp(project(), 'eslintrc').then(() => rm(project().path('.eslintrc.json'))))

    it.each(['recommended', 'strict', 'all'])('reports with %s-legacy', async (config) => {
      const text = eslintrc({ extends: [`plugin:sspi/${config}-legacy`] })
      expectMagic(await lint('eslintrc', '.eslintrc.json', text))
    })

    it('says what is wrong about an option', async () => {
      const text = eslintrc({ extends: ['plugin:sspi/all-legacy'], rules: wrongOption })
      const { code, stderr } = await lint('eslintrc', '.eslintrc.json', text)
      expect(stderr).toMatch(
        /Configuration for rule "sspi\/no-magic-status" is invalid:\s+Value \{.*"fixWithImports":true\} should NOT have additional properties/u,
      )
      expect(stderr).not.toContain('circular')
      expect(code).toBe(2)
    })

    it('with a config that is for flat files, ESLint says that its `name` is none', async () => {
      const text = eslintrc({ extends: ['plugin:sspi/recommended'] })
      const { code, stderr } = await lint('eslintrc', '.eslintrc.json', text)
      expect(stderr).toMatch(
        /plugin:sspi\/recommended is invalid:\s+- Unexpected top-level property "name"\./u,
      )
      expect(code).toBe(2)
    })

    it.each(eslintrcSetUps)('$folder: the whole report, and what `--fix` leaves', (each) =>
      expectReportAndFixes(project(), each),
    )
  })
}
