import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Handshake } from '../src/handshake'

const native = { initialize: vi.fn(), release: vi.fn() }

describe('Handshake', () => {
  beforeEach(() => vi.resetAllMocks())

  it('passes the token error 0x80090308 on', async () => {
    native.initialize.mockReturnValue(0x80090308)
//                                    ~~~~~~~~~~ no-magic-status
    const handshake = new Handshake(native)
    await expect(handshake.start('HTTP/web')).rejects.toThrow('80090308')
    expect(native.release).toHaveBeenCalledTimes(1)
  })

  it('says that the log-on was denied', async () => {
    native.initialize.mockReturnValue(-2146893044)
//                                    ~~~~~~~~~~~ no-magic-status
    const result = await new Handshake(native).tryStart('HTTP/web')
    expect(result.statusName).toBe('SEC_E_LOGON_DENIED')
//                                 ~~~~~~~~~~~~~~~~~~~~ no-obsolete-status
    expect(result.status).toBe(2148074252)
//                             ~~~~~~~~~~ no-magic-status
//                             ~~~~~~~~~~ no-obsolete-status
  })
})
