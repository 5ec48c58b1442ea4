import koffi from 'koffi'

const secur32 = koffi.load('secur32.dll')
const DecryptMessage = secur32.func('int32_t DecryptMessage(void *phContext, void *pMessage, uint32_t seq, _Out_ uint32_t *pfQOP)')

export function decrypt(context, message) {
  return new Promise((resolve, reject) => {
    DecryptMessage.async(context, message, 0, [0], (err, rc) => {
//  ~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
      if (err) return reject(err)
      if (rc !== 0) return reject(new Error('DecryptMessage failed: ' + rc))
      resolve(message)
    })
  })
}

export function decryptOrRenegotiate(context, message) {
  return new Promise((resolve, reject) => {
    DecryptMessage.async(context, message, 0, [0], (err, rc) => {
      if (err) return reject(err)
      if (rc === 0x00090321) return resolve({ renegotiate: true, message })
//               ~~~~~~~~~~ no-magic-status
      if (rc !== 0) return reject(new Error('DecryptMessage failed: ' + rc))
      resolve({ renegotiate: false, message })
    })
  })
}
