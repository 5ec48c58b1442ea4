export function isRefused(status) {
  return status === 0x8009030c
}
