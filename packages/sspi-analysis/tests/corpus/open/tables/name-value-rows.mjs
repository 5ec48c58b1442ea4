export const statuses = [
  { name: 'SEC_E_OK', value: 0, text: 'it worked' },
  { name: 'SEC_E_INVALID_TOKEN', value: 0x80090308, text: 'the token cannot be read' },
  { name: 'SEC_E_OUT_OF_SEQUENCE', value: 0x8009030f, text: 'a message came twice or too late' },
//                                        ~~~~~~~~~~ valid-status-constants
  { name: 'SEC_E_CONTEXT_EXPIRED', value: 0x00090317, text: 'the context is no longer valid' },
//                                        ~~~~~~~~~~ valid-status-constants -- the informational code
  { name: 'SEC_E_CERT_EXPIRE', value: 0x80090328, text: 'the certificate has expired' },
//        ~~~~~~~~~~~~~~~~~~~ valid-status-constants
  { name: 'SEC_E_ISSUING_CA_UNTRUSTED', value: 0x80090352, text: 'the issuer is not trusted' },
]

const byName = new Map(statuses.map((row) => [row.name, row]))

export function find(name) {
  const row = byName.get(name)
  if (row === undefined) throw new RangeError(`${name} is not in the table`)
  return row
}
