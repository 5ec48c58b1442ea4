import { ipcMain } from 'electron'
import { InitializeSecurityContext, type Step } from './native/sspi'
import { SEC_E_OK } from 'sspi-status'

ipcMain.handle('sso:token', async (_event, spn: string) => {
  const step: Step = await InitializeSecurityContext({ targetName: spn, packageName: 'Negotiate' })
//                         ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (step.status !== SEC_E_OK) {
    throw new Error(`Windows gave no token: 0x${step.status.toString(16)}`)
  }
  return step.token.toString('base64')
})

ipcMain.handle('sso:probe', async (_event, spn: string) => {
  const { status } = await InitializeSecurityContext({ targetName: spn, packageName: 'Kerberos' })
//                         ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return status === SEC_E_OK
})
