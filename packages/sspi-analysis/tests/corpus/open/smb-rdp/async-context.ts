import { sspi } from './bindings'
import { isInformational, isError, describe } from 'sspi-status'

export async function accept(context: unknown, token: Buffer): Promise<boolean> {
  const queued = sspi.SspiAcceptSecurityContextAsync(context, token)
  if (queued !== 0) throw new Error('the request was not queued')
  await context
  const status = sspi.SspiGetAsyncCallStatus(context)
//               ~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  if (isError(status)) throw new Error(describe(status))
  return true
}

export async function initialize(context: unknown, target: string): Promise<'again' | 'done'> {
  const queued = sspi.SspiInitializeSecurityContextAsyncW(context, target)
  if (queued !== 0) throw new Error('the request was not queued')
  const status = sspi.SspiGetAsyncCallStatus(context)
  if (isInformational(status)) return 'again'
  if (isError(status)) throw new Error(describe(status))
  return 'done'
}
