import * as vscode from 'vscode'
import { describe, lookup } from 'sspi-status'

const PATTERN = /\b(?:0x8009[0-9a-f]{4}|-214689\d{4})\b/gi

export function activate(context: vscode.ExtensionContext): void {
  const provider: vscode.HoverProvider = {
    provideHover(document, position) {
      const range = document.getWordRangeAtPosition(position, PATTERN)
      if (range === undefined) return undefined
      const word = document.getText(range)
      const row = lookup(word)
      if (row === undefined) return undefined
      return new vscode.Hover([`**${row.name}**`, describe(word)], range)
    },
  }
  context.subscriptions.push(vscode.languages.registerHoverProvider({ pattern: '**/*.log' }, provider))
  context.subscriptions.push(
    vscode.commands.registerCommand('sspi.explain', async () => {
      const text = await vscode.window.showInputBox({ prompt: 'Status code', placeHolder: '0x80090308' })
//                                                                                        ~~~~~~~~~~~~ no-magic-status
      if (text !== undefined) await vscode.window.showInformationMessage(describe(text))
    }),
  )
}
