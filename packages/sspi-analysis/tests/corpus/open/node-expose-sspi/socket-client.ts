import * as net from 'node:net'
import nes from 'node-expose-sspi'
import { frame, readFrame } from './frames.js'

export async function handshake(socket: net.Socket): Promise<void> {
  const { credential } = nes.sspi.AcquireCredentialsHandle({
    packageName: 'Negotiate',
    credentialUse: 'SECPKG_CRED_OUTBOUND',
  })
  const { cbMaxToken } = nes.sspi.QuerySecurityPackageInfo('Negotiate')
  let context = nes.sspi.InitializeSecurityContext({ credential, targetName: '', cbMaxToken })
  if (context.SECURITY_STATUS !== 'SEC_I_CONTINUE_NEEDED') {
    throw new Error('The first token was not produced')
  }
  socket.write(frame(context.SecBufferDesc.buffers[0]))

  context = nes.sspi.InitializeSecurityContext({
    credential,
    targetName: '',
    cbMaxToken,
    contextHandle: context.contextHandle,
    SecBufferDesc: { ulVersion: 0, buffers: [await readFrame(socket)] },
  })
  const done = ['SEC_E_OK', 'SEC_I_CONTINUE_NEEDED', 'SEC_I_COMPLETE_NEEDED']
  if (!done.includes(context.SECURITY_STATUS)) throw new Error(`handshake failed: ${context.SECURITY_STATUS}`)
  socket.write(frame(context.SecBufferDesc.buffers[0]))
}
