import * as vscode from 'vscode'

interface ConnectResult {
  connected: boolean
  errorCode?: number
  errorMessage?: string
}

export async function report(result: ConnectResult, retry: () => Promise<boolean>): Promise<boolean> {
  if (result.connected) return true
  // Thrown by the driver when the certificate of the server is not trusted.
  if (result.errorCode === -2146893019) {
//                         ~~~~~~~~~~~ no-magic-status
    const choice = await vscode.window.showWarningMessage('The certificate is not trusted.', 'Trust it')
    return choice === 'Trust it' ? retry() : false
  }
  await vscode.window.showErrorMessage(result.errorMessage ?? 'The connection failed.')
  return false
}
