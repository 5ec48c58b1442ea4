const STATUS_LOGON_FAILURE = 0xc000006d
const STATUS_MORE_PROCESSING_REQUIRED = 0xc0000016

export interface Header {
  command: number
  ntStatus: number
  messageId: bigint
}

export function readHeader(packet: Buffer): Header {
  return { command: packet.readUInt16LE(12), ntStatus: packet.readUInt32LE(8), messageId: packet.readBigUInt64LE(24) }
}

export function mustContinue({ ntStatus }: Header): boolean {
  return ntStatus === STATUS_MORE_PROCESSING_REQUIRED
}

export function reasonOf(packet: Buffer): string {
  const code = packet.readInt32LE(8)
  if (code >>> 0 === STATUS_LOGON_FAILURE) return 'wrong password'
  if (code === 0x80090322) return 'wrong principal'
//    ~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
//             ~~~~~~~~~~ no-magic-status
  if (code === 0x80090331) return 'no common algorithm'
//    ~~~~~~~~~~~~~~~~~~~ no-mixed-signedness
//             ~~~~~~~~~~ no-magic-status
  return 'error'
}
