import { readRegister } from './debug-port.js'

export function stateOf(port) {
  const status = readRegister(port, 'rax') & 0xffffffffn
  if (status === 0n) return 'ok'
  if (status === 0x00090312n) return 'continue'
//               ~~~~~~~~~~~ no-magic-status
  if (status === 0x80090318n) return 'incomplete'
//               ~~~~~~~~~~~ no-magic-status
  if (status === 2148074248n) return 'damaged'
//               ~~~~~~~~~~~ no-magic-status
  return `0x${status.toString(16)}`
}

export function pages(start, count) {
  const found = []
  for (let page = 0n; page < BigInt(count); page++) found.push(start + page * 4096n)
  return found
}
