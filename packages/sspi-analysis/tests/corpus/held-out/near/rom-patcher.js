import { readFile, writeFile } from 'node:fs/promises'
import { Rom } from './rom.js'

const ENTRY = 0x80000400
const HOOKS = [
  { name: 'drawHud', offset: 0x90312 },
  { name: 'loadLevel', offset: 0x90325 },
]

export async function patch(source, target) {
  const rom = new Rom(await readFile(source))
  rom.write32(0x80090308, 0x24020001)
  rom.write32(0x8009030c, 0x03e00008)
  const mem = new Uint32Array(rom.buffer)
  mem[0x90320 >> 2] = 0
  for (const hook of HOOKS) {
    rom.jump(ENTRY + hook.offset, rom.symbol(hook.name))
  }
  await writeFile(target, rom.withChecksum())
}
