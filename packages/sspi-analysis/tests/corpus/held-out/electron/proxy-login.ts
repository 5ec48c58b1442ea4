import { app, BrowserWindow, ipcMain, session } from 'electron'
import { SEC_E_LOGON_DENIED } from 'sspi-status/int32'
import { askCredentials } from './credentials-window'

let attempts = 0

app.on('login', async (event, _contents, _details, authInfo, callback) => {
  if (!authInfo.isProxy) return
  event.preventDefault()
  attempts += 1
  const entered = await askCredentials(authInfo.host, attempts > 1)
  callback(entered.user, entered.password)
})

ipcMain.handle('sso:result', (_event, result: { status: number }) => {
  if (result.status === SEC_E_LOGON_DENIED) {
//                      ~~~~~~~~~~~~~~~~~~ no-obsolete-status
    BrowserWindow.getFocusedWindow()?.webContents.send('sso:retry')
    return false
  }
  return result.status >= 0
})

app.whenReady().then(() => {
  session.defaultSession.allowNTLMCredentialsForDomains('*.corp.example')
})
