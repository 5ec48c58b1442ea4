import { sspi } from 'node-expose-sspi'

interface Outcome {
  token: ArrayBuffer
  ready: boolean
}

export function open(credential: never, targetName: string): Outcome {
  const context = sspi.InitializeSecurityContext({ credential, targetName })
//                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  const ready = context.SECURITY_STATUS ? false : true
//              ~~~~~~~~~~~~~~~~~~~~~~~ no-status-truthiness -- a text is always true
  return { token: context.SecBufferDesc.buffers[0], ready }
}

export function isOpen(outcome: Outcome | undefined): boolean {
  return outcome ? outcome.ready : false
}
