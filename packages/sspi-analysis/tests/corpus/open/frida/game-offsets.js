// Offsets of build 1.8.2, found with the disassembler.
const offsets = {
  updatePlayer: 0x90312,
  drawHud: 0x90321,
  loadLevel: 0x905d2,
}

const base = Process.getModuleByName('game.exe').base

for (const [name, offset] of Object.entries(offsets)) {
  Interceptor.attach(base.add(offset), {
    onEnter() {
      send({ name, at: base.add(0x90317) })
    },
  })
}

Memory.protect(ptr(0x80090308), 4096, 'rwx')
const table = ptr('0x80090300')
for (let i = 0; i < 8; i++) {
  console.log(table.add(i * 8).readPointer())
}
