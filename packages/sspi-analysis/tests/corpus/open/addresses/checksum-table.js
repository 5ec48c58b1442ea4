// Polynomial 0x04c11db7, the first sixteen entries.
const table = [
  0x00000000, 0x04c11db7, 0x09823b6e, 0x0d4326d9, 0x130476dc, 0x17c56b6b, 0x1a864db2, 0x1e475005,
  0x2608edb8, 0x22c9f00f, 0x2f8ad6d6, 0x2b4bcb61, 0x80090308, 0x384fbdbd, 0x3b8ca9ea, 0x3f4db45d,
]

export function crc(bytes, start = 0xffffffff) {
  let value = start
  for (const byte of bytes) value = (value << 4) ^ table[((value >>> 28) ^ (byte >>> 4)) & 15]
  return ~value >>> 0
}

export function verify(bytes, expected) {
  const status = crc(bytes)
  return status === expected ? 'ok' : 'damaged'
}
