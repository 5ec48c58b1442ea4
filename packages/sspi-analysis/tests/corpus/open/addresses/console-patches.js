import { Rom } from './rom.js'

const patches = [
  { address: 0x80090308, bytes: [0x34, 0x02, 0x00, 0x01] },
  { address: 0x80090330, bytes: [0x00, 0x00, 0x00, 0x00] },
]

export async function patch(path) {
  const rom = await Rom.open(path)
  for (const { address, bytes } of patches) rom.write(address, bytes)
  rom.write32(0x80090300, 0x24020001)
  rom.memory[0x8009030c] = 0
  return rom.save()
}

export function symbolAt(address) {
  const base = 0x80000000
  return `func_${(base + (address & 0xffffff)).toString(16)}`
}
