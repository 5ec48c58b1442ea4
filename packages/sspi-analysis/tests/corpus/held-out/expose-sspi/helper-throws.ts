import { sspi, type CredHandle, type CtxtHandle } from 'node-expose-sspi'

class HandshakeError extends Error {
  constructor(
    readonly where: string,
    status: string,
  ) {
    super(`${where} answered ${status}`)
  }
}

function ensureOk(where: string, status: string): void {
  if (status !== 'SEC_E_OK') throw new HandshakeError(where, status)
}

function isPending(status: string): boolean {
  return status === 'SEC_I_CONTINUE_NEEDED'
}

export function open(credential: CredHandle, targetName: string): CtxtHandle {
  const context = sspi.InitializeSecurityContext({ credential, targetName })
//                     ~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  ensureOk('InitializeSecurityContext', context.SECURITY_STATUS)
  return context.contextHandle
}

export function accept(credential: CredHandle, token: ArrayBuffer): { handle: CtxtHandle; pending: boolean } {
  const context = sspi.AcceptSecurityContext({ credential, SecBufferDesc: { ulVersion: 0, buffers: [token] } })
  return { handle: context.contextHandle, pending: isPending(context.SECURITY_STATUS) }
}
