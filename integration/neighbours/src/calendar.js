export function isOld(date) {
  return Date.now() - date > 86400
}
