import { SEC_I_RENEGOTIATE } from 'sspi-status'
import { connection } from './connection'

export async function pump(record: Buffer): Promise<void> {
  const securityStatus = await connection.unseal(record)
  securityStatus && connection.metrics.increment('tls.not-ok')
//~~~~~~~~~~~~~~ no-status-truthiness
  if (securityStatus === SEC_I_RENEGOTIATE) {
    await connection.renegotiate()
    return
  }
  connection.emit('data', record)
}

export function stop(): void {
  if (!connection.open) return
  connection.close()
}
