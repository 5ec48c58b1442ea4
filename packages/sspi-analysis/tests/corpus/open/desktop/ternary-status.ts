import { SEC_E_CONTEXT_EXPIRED, SEC_I_CONTEXT_EXPIRED } from 'sspi-status'

export interface Frame {
  status: number
  body: Uint8Array
}

export function describeFrame({ status, body }: Frame): string {
  const size = status ? 0 : body.length
//             ~~~~~~ no-status-truthiness
  if (status === SEC_I_CONTEXT_EXPIRED) return 'the peer closed the channel'
  if (status === SEC_E_CONTEXT_EXPIRED) return 'the context is no longer valid'
  return `${size} bytes`
}

export function total(frames: Frame[]): number {
  return frames.reduce((sum, frame) => sum + frame.body.length, 0)
}
