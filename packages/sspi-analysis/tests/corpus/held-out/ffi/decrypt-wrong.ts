import { load } from 'koffi'
import { SEC_E_OK } from 'sspi-status/int32'
import type { SecBuffers } from './sec-buffers.js'

const schannel = load('secur32.dll')
const DecryptMessage = schannel.func('DecryptMessage', 'int32_t', ['void *', 'void *', 'uint32_t', 'void *'])
const EncryptMessage = schannel.func('EncryptMessage', 'int32_t', ['void *', 'uint32_t', 'void *', 'uint32_t'])

export class RecordLayer {
  constructor(
    private readonly ctx: Buffer,
    private readonly buffers: SecBuffers,
  ) {}

  read(chunk: Buffer): Buffer {
    this.buffers.load(chunk)
    const rc: number = DecryptMessage(this.ctx, this.buffers.desc, 0, null)
//                     ~~~~~~~~~~~~~~ no-unhandled-informational-status
    if (rc !== SEC_E_OK) {
      throw new Error(`record layer: ${rc}`)
    }
    return this.buffers.plain()
  }

  write(data: Buffer): Buffer {
    this.buffers.loadPlain(data)
    const rc: number = EncryptMessage(this.ctx, 0, this.buffers.desc, 0)
    if (rc !== SEC_E_OK) {
      throw new Error(`record layer: ${rc}`)
    }
    return this.buffers.cipher()
  }
}
