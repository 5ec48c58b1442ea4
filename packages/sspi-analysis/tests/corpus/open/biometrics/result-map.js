const results = {
  0: 'ok',
  0x8009030c: 'The password does not fit the user.',
//~~~~~~~~~~ no-magic-status
  0x8009030e: 'The user has no credentials on this machine.',
//~~~~~~~~~~ no-magic-status
  0x80070005: 'Access was denied.',
}

export function textOf(hr) {
  return results[hr >>> 0] ?? `Error 0x${(hr >>> 0).toString(16)}`
}

export function show(element, hr) {
  element.textContent = textOf(hr)
  element.classList.toggle('failed', hr < 0)
}
