const STATUS_INFO_LENGTH_MISMATCH = 0xc0000004
const address = Module.getExportByName('ntdll.dll', 'NtQuerySystemInformation')
const query = new NativeFunction(address, 'int', ['int', 'pointer', 'uint', 'pointer'])

function processes() {
  let size = 0x10000
  const needed = Memory.alloc(4)
  for (;;) {
    const buffer = Memory.alloc(size)
    const status = query(5, buffer, size, needed)
    if (status === 0) return buffer
    if (status >>> 0 !== STATUS_INFO_LENGTH_MISMATCH) throw new Error('0x' + (status >>> 0).toString(16))
    size = needed.readU32() + 0x1000
  }
}

console.log(hexdump(processes(), { length: 0x90 }))
