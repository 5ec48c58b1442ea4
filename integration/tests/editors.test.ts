import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node'
import { kindOfConfig } from './eslint-report.ts'
import { setUp } from './eslint-set-ups.ts'
import { installLinesOf } from './install-lines.ts'
import { LanguageClient, type OpenFile } from './language-client.ts'
import { replayPage } from './page-transcript.ts'
import { Project } from './project.ts'

let project: Project

beforeAll(async () => {
  project = await Project.install('editors')
  const { devDependencies } = JSON.parse(await readFile(project.path('package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  for (const line of await installLinesOf('editors'))
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(line))
  await setUp(project, 'javascript')
})

afterAll(() => project.remove())

interface EditorSettings {
  'editor.codeActionsOnSave': Record<string, string>
  'eslint.experimental.useFlatConfig'?: boolean
  'eslint.validate': string[]
}

async function editorSettings(): Promise<EditorSettings> {
  return JSON.parse(await readFile(project.path('.vscode', 'settings.json'), 'utf8')) as EditorSettings
}

/** What the extension of VS Code tells the server: its defaults, and the settings of the page. */
function configurationFrom(settings: EditorSettings, languageId: string): object {
  return {
    validate: settings['eslint.validate'].includes(languageId) ? 'on' : 'off',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: { useFlatConfig: settings['eslint.experimental.useFlatConfig'] ?? false },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workingDirectory: { mode: 'location' },
    workspaceFolder: { uri: `file://${project.folder}`, name: 'project' },
  }
}

interface Fix {
  range: [start: number, end: number]
  text: string
}

interface Message {
  ruleId: string
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  fix?: Fix
  suggestions?: { fix: Fix }[]
}

async function messagesOfCommand(): Promise<Message[]> {
  const { stdout } = await project.runBin('eslint', ['src/client.js', '--format', 'json'], {
    env: kindOfConfig('flat'),
  })
  return (JSON.parse(stdout) as { messages: Message[] }[]).flatMap(({ messages }) => messages)
}

/** The server also offers to switch the rule off and to show its page. */
function isOfRule({ command }: CodeAction): boolean {
  return command?.command === 'eslint.applySingleFix' || command?.command === 'eslint.applySuggestion'
}

/** One after the other: the server keeps the edits of the last actions that it was asked for. */
async function inTurn<From, To>(list: readonly From[], run: (each: From) => Promise<To>): Promise<To[]> {
  const results: To[] = []
  for (const each of list) results.push(await run(each))
  return results
}

describe.each([
  { version: '10.15.0', more: {} },
  { version: '9.39.5', more: {} },
  { version: '8.57.1', more: { 'eslint.experimental.useFlatConfig': true } },
])('the language server with ESLint $version and $more', ({ version, more }) => {
  let editor: LanguageClient | undefined
  let file: OpenFile
  let diagnostics: Diagnostic[]

  beforeAll(async () => {
    const { code } = await project.run('npm', ['install', `eslint@${version}`])
    expect(code).toBe(0)
    const settings = { ...(await editorSettings()), ...more }
    editor = await LanguageClient.start(project, () => configurationFrom(settings, 'javascript'))
    file = await editor.open(project.path('src', 'client.js'), 'javascript')
    diagnostics = await file.diagnostics()
  })

  afterAll(() => editor?.stop())

  it('shows what the command reports, where it reports it', async () => {
    expect(diagnostics).toHaveLength(5)
    const messages = await messagesOfCommand()
    expect(diagnostics).toMatchObject(
      messages.map((message) => ({
        code: message.ruleId,
        message: message.message,
        source: 'eslint',
        range: {
          start: { line: message.line - 1, character: message.column - 1 },
          end: { line: message.endLine - 1, character: message.endColumn - 1 },
        },
      })),
    )
  })

  it('applies each quick fix and each suggestion', async () => {
    const source = await readFile(project.path('src', 'client.js'), 'utf8')
    const messages = await messagesOfCommand()
    const expected = messages.map(({ fix, suggestions = [] }) =>
      [...(fix === undefined ? [] : [fix]), ...suggestions.map((suggestion) => suggestion.fix)].map(
        ({ range: [start, end], text }) => source.slice(0, start) + text + source.slice(end),
      ),
    )
    expect(expected.map(({ length }) => length)).toEqual([0, 1, 1, 1, 0])
    const texts = await inTurn(diagnostics, async (diagnostic) => {
      const actions = (await file.actionsAt(diagnostic)).filter(isOfRule)
      return inTurn(actions, (action) => file.textAfter(action))
    })
    expect(texts).toEqual(expected)
  })

  it('fixes all on save', async () => {
    const source = await readFile(project.path('src', 'client.js'), 'utf8')
    const kinds = Object.keys((await editorSettings())['editor.codeActionsOnSave'])
    const actions = await inTurn(kinds, (kind) => file.actionsOnSave(kind))
    const texts = await inTurn(actions.flat(), (action) => file.textAfter(action))
    expect(texts).toEqual([source.replace('status === 0x80090308', 'status === SEC_E_INVALID_TOKEN')])
  })
})

it('the page shows what `--stdin` gives (`vitest -u` writes it)', async () => {
  const file = fileURLToPath(new URL('../../docs/guide/editors.md', import.meta.url))
  const page = await replayPage(await readFile(file, 'utf8'), { project, env: {} })
  await expect(page).toMatchFileSnapshot(file)
})
