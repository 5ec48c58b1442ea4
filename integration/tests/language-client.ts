import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import {
  ApplyWorkspaceEditRequest,
  CodeAction,
  CodeActionKind,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Project } from './project.ts'

/** What an editor answers when the server asks how a file is to be treated. */
export type ConfigurationOf = (uri: string) => object

/** An editor as the language server of ESLint sees it: one file, pull diagnostics, actions that are commands. */
export class LanguageClient {
  readonly #server: ChildProcess
  readonly #connection: ProtocolConnection
  readonly #edits: WorkspaceEdit[] = []

  private constructor(server: ChildProcess, connection: ProtocolConnection) {
    this.#server = server
    this.#connection = connection
  }

  /** Starts the server that the project has installed. */
  static async start(project: Project, configurationOf: ConfigurationOf): Promise<LanguageClient> {
    const bin = project.path('node_modules', '.bin', 'vscode-eslint-language-server')
    const server = spawn(bin, ['--stdio'], { cwd: project.folder, stdio: ['pipe', 'pipe', 'inherit'] })
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const client = new LanguageClient(server, connection)
    try {
      await client.#initialize(project, configurationOf)
      return client
    } catch (error) {
      client.#end()
      throw error
    }
  }

  async #initialize(project: Project, configurationOf: ConfigurationOf): Promise<void> {
    const connection = this.#connection
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => configurationOf(scopeUri)),
    )
    connection.onRequest(RegistrationRequest.type, () => undefined)
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      this.#edits.push(edit)
      return { applied: true }
    })
    connection.listen()
    const uri = pathToFileURL(project.folder).href
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands it
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        workspace: { applyEdit: true, configuration: true, workspaceFolders: true },
        textDocument: {
          diagnostic: {},
          codeAction: {
            codeActionLiteralSupport: {
              codeActionKind: { valueSet: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
            },
          },
        },
      },
    })
    await connection.sendNotification(InitializedNotification.type, {})
  }

  async open(path: string, languageId: string): Promise<OpenFile> {
    const document = TextDocument.create(
      pathToFileURL(path).href,
      languageId,
      1,
      await readFile(path, 'utf8'),
    )
    const { uri, version } = document
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text: document.getText() },
    })
    return new OpenFile(this, document)
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    })
    if (report.kind !== DocumentDiagnosticReportKind.Full)
      throw new Error('The server answered with no report.')
    return report.items
  }

  /** The quick fixes at a diagnostic. */
  actionsAt(uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
    return this.#actions(uri, [diagnostic], CodeActionKind.QuickFix)
  }

  /** What the server would do on save. */
  actionsOnSave(uri: string, kind: string): Promise<CodeAction[]> {
    return this.#actions(uri, [], kind)
  }

  async #actions(uri: string, diagnostics: Diagnostic[], only: string): Promise<CodeAction[]> {
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const actions = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostics[0]?.range ?? nowhere,
      context: { diagnostics, only: [only] },
    })
    return (actions ?? []).filter((action): action is CodeAction => CodeAction.is(action))
  }

  /** The edits of an action, which may come back from a command. */
  async editsOf({ edit, command }: CodeAction): Promise<WorkspaceEdit[]> {
    if (command === undefined) return edit === undefined ? [] : [edit]
    this.#edits.length = 0
    await this.#connection.sendRequest(ExecuteCommandRequest.type, {
      command: command.command,
      arguments: command.arguments ?? [],
    })
    return [...this.#edits]
  }

  async stop(): Promise<void> {
    try {
      const ended = once(this.#server, 'exit')
      await this.#connection.sendRequest(ShutdownRequest.type)
      await this.#connection.sendNotification(ExitNotification.type)
      await ended
    } finally {
      this.#end()
    }
  }

  #end(): void {
    this.#server.kill()
    this.#connection.dispose()
  }
}

/** A file in the editor; its text there stays as it was opened. */
export class OpenFile {
  readonly #client: LanguageClient
  readonly #document: TextDocument

  constructor(client: LanguageClient, document: TextDocument) {
    this.#client = client
    this.#document = document
  }

  diagnostics(): Promise<Diagnostic[]> {
    return this.#client.diagnostics(this.#document.uri)
  }

  actionsAt(diagnostic: Diagnostic): Promise<CodeAction[]> {
    return this.#client.actionsAt(this.#document.uri, diagnostic)
  }

  actionsOnSave(kind: string): Promise<CodeAction[]> {
    return this.#client.actionsOnSave(this.#document.uri, kind)
  }

  /** The whole text after an action. */
  async textAfter(action: CodeAction): Promise<string> {
    const edits = (await this.#client.editsOf(action)).flatMap(({ documentChanges = [], changes = {} }) => [
      ...documentChanges.flatMap((change) => ('edits' in change ? change.edits : [])),
      ...(changes[this.#document.uri] ?? []),
    ])
    if (edits.length === 0) throw new Error(`${action.title} changes nothing.`)
    return TextDocument.applyEdits(
      this.#document,
      edits.filter((edit) => 'newText' in edit),
    )
  }
}
