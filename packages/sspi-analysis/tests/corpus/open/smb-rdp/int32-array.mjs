import { SEC_E_BUFFER_TOO_SMALL, SEC_E_OK } from 'sspi-status'

const results = new Int32Array(new SharedArrayBuffer(64))

export function wait(slot) {
  Atomics.wait(results, slot, -1, 5000)
  const result = results[slot]
  if (result === SEC_E_BUFFER_TOO_SMALL) return { grow: true }
//    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
  return { grow: false, ok: result === SEC_E_OK }
}

export function finish(slot, status) {
  results[slot] = status
  Atomics.notify(results, slot)
}

export function sizeOf(words = new Uint32Array(4)) {
  return words[0] === SEC_E_BUFFER_TOO_SMALL ? words[1] * 2 : words[1]
}
