import koffi from 'koffi'
import { setTimeout as delay } from 'node:timers/promises'
import { isError, SEC_I_ASYNC_CALL_PENDING } from 'sspi-status'

const sspicli = koffi.load('sspicli.dll')
const SspiInitializeSecurityContextAsyncW = sspicli.func('SspiInitializeSecurityContextAsyncW', 'uint32_t', [
  'void *', 'void *', 'void *', 'str16', 'uint32_t', 'uint32_t', 'uint32_t', 'void *', 'uint32_t', 'void *', 'void *', 'void *', 'void *',
])
const SspiGetAsyncCallStatus = sspicli.func('uint32_t SspiGetAsyncCallStatus(void *handle)')

export async function initialize(call: Buffer, args: unknown[]): Promise<void> {
  const queued: number = SspiInitializeSecurityContextAsyncW(call, ...args)
  if (queued !== 0) throw new Error(`could not queue the call: ${queued}`)
  for (;;) {
    const status: number = SspiGetAsyncCallStatus(call)
    if (status !== SEC_I_ASYNC_CALL_PENDING) {
      if (isError(status)) throw new Error(`handshake: ${status}`)
      return
    }
    await delay(5)
  }
}
