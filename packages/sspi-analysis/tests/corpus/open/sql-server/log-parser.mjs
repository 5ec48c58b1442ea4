import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const handshake = /SSPI handshake failed with error code (0x[0-9a-f]{8}), state (\d+)/

export async function* failures(path) {
  for await (const line of createInterface(createReadStream(path, 'utf16le'))) {
    const match = handshake.exec(line)
    if (match) yield { code: match[1].toLowerCase(), state: Number(match[2]) }
  }
}

export async function summary(path) {
  const counts = { untrusted: 0, refused: 0, other: 0 }
  for await (const { code, state } of failures(path)) {
    if (code === '0x80090311' && state === 14) counts.untrusted++
//               ~~~~~~~~~~~~ no-magic-status
    else if (code === '0x8009030c') counts.refused++
//                    ~~~~~~~~~~~~ no-magic-status
//                    ~~~~~~~~~~~~ no-obsolete-status
    else counts.other++
  }
  return counts
}
