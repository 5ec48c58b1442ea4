export function isExpired(status: number): boolean {
  return status === 0x80090317
}
