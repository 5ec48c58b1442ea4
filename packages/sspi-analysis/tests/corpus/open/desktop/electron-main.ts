import { app, BrowserWindow, dialog, session } from 'electron'

const HANDLED = new Set(['ERR_INVALID_AUTH_CREDENTIALS', 'ERR_MISSING_AUTH_CREDENTIALS'])

app.whenReady().then(() => {
  session.defaultSession.allowNTLMCredentialsForDomains('*.corp.example')
  const window = new BrowserWindow({ width: 1200, height: 800, backgroundColor: '#090312' })
  window.webContents.on('did-fail-load', (_event, errorCode, errorDescription) => {
    if (errorCode === -3) return
    if (HANDLED.has(errorDescription)) {
      dialog.showErrorBox('Login', 'Windows could not log you in.')
      return
    }
    dialog.showErrorBox('Network', `${errorDescription} (${errorCode})`)
  })
  window.loadURL('https://portal.corp.example')
})
