import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Language } from './playground-state.ts'
import type { Edit, Report } from './report.ts'

export interface EditorOptions {
  parent: HTMLElement
  source: string
  language: Language
  dark: boolean
  /** What a screen reader calls it. */
  label: string
  /** The id of the words that say how a keyboard leaves it. */
  describedBy: string
  onChange: (source: string) => void
}

/** An editor of JavaScript or TypeScript that shows reports where they are. */
export class CodeEditor {
  private readonly view: EditorView
  private readonly syntax = new Compartment()
  private readonly colours = new Compartment()

  constructor(options: EditorOptions) {
    const { parent, source, language, dark } = options
    const extensions = [
      this.syntax.of(syntaxOf(language)),
      this.colours.of(EditorView.darkTheme.of(dark)),
      behaviourOf(options),
    ]
    this.view = new EditorView({ parent, state: EditorState.create({ doc: source, extensions }) })
  }

  get source(): string {
    return this.view.state.doc.toString()
  }

  /** Puts another text into it, where it is another one. */
  show(source: string): void {
    const { length } = this.view.state.doc
    if (source !== this.source) this.apply({ from: 0, to: length, insert: source })
  }

  apply({ from, to, insert }: Edit): void {
    this.view.dispatch({ changes: { from, to, insert } })
  }

  readAs(language: Language): void {
    this.view.dispatch({ effects: this.syntax.reconfigure(syntaxOf(language)) })
  }

  darken(dark: boolean): void {
    this.view.dispatch({ effects: this.colours.reconfigure(EditorView.darkTheme.of(dark)) })
  }

  /** Shows reports on `source`, unless that is no longer its text. */
  report(reports: readonly Report[], source: string): void {
    if (source !== this.source) return
    const diagnostics = reports.map((report) => this.diagnosticOf(report, source))
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics))
  }

  focusAt(offset: number): void {
    this.view.dispatch({ selection: { anchor: offset }, scrollIntoView: true })
    this.view.focus()
  }

  destroy(): void {
    this.view.destroy()
  }

  private diagnosticOf({ from, to, message, rule, changes }: Report, source: string): Diagnostic {
    return {
      from,
      to,
      severity: 'error',
      message,
      ...(rule !== undefined && { source: rule }),
      actions: changes.map(({ label, edit }) => ({
        name: label,
        apply: () => {
          // The places are those of the text that was looked at.
          if (source === this.source) this.apply(edit)
        },
      })),
    }
  }
}

function syntaxOf(language: Language): Extension {
  return language === 'typescript' ? javascript({ typescript: true }) : javascript({ jsx: true })
}

function behaviourOf({ label, describedBy, onChange }: EditorOptions): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    indentOnInput(),
    bracketMatching(),
    EditorView.lineWrapping,
    syntaxHighlighting(classHighlighter),
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onChange(state.doc.toString())
    }),
  ]
}
