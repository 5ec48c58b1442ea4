import * as vscode from 'vscode'
import { initializeSecurityContext, type Context } from './sspi.node'

let last: Context | undefined

export async function proxyToken(host: string): Promise<string | undefined> {
  const output = vscode.window.createOutputChannel('Proxy')
  const context = initializeSecurityContext({ target: `HTTP/${host}`, previous: last })
  if (context.status === 590610) {
//                       ~~~~~~ no-magic-status
    last = context
    return context.token.toString('base64')
  }
  if (context.status === 0) {
    last = undefined
    return context.token.toString('base64')
  }
  output.appendLine(`no token for ${host}: ${context.status}`)
  return undefined
}
