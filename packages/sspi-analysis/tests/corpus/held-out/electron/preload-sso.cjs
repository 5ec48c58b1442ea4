'use strict'
const { contextBridge } = require('electron')
const { sspi } = require('node-expose-sspi')

const { credential } = sspi.AcquireCredentialsHandle({ packageName: 'Negotiate' })

function begin(target) {
  const ctx = sspi.InitializeSecurityContext({ credential, targetName: target })
  if (ctx.SECURITY_STATUS === 'SEC_I_CONTINUE_NEEDED') {
    return { more: true, token: ctx.SecBufferDesc.buffers[0] }
  } else if (ctx.SECURITY_STATUS) {
//           ~~~~~~~~~~~~~~~~~~~ no-status-truthiness
    return { more: false, token: ctx.SecBufferDesc && ctx.SecBufferDesc.buffers[0] }
  }
  return { more: false }
}

function warmUp(targets) {
  for (const targetName of targets) {
    sspi.InitializeSecurityContext({ credential, targetName })
//       ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  }
}

contextBridge.exposeInMainWorld('sso', { begin, warmUp })
