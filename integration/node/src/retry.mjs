export function canRetry(status) {
  return status === 0x80090318
}
