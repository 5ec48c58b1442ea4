const NTE_BAD_SIGNATURE = 0x80090006
const NTE_EXISTS = 0x8009000f
const NTE_SILENT_CONTEXT = 0x80090022

export class KeyError extends Error {
  constructor(readonly hr: number) {
    super(`0x${(hr >>> 0).toString(16)}`)
  }

  get isUserInterfaceNeeded(): boolean {
    return this.hr >>> 0 === NTE_SILENT_CONTEXT || this.hr === -2146893790
  }
}

export function check(hr: number): void {
  if (hr === 0) return
  if (hr >>> 0 === NTE_EXISTS || hr === 0x80090020) throw new KeyError(hr)
  if (hr >>> 0 === NTE_BAD_SIGNATURE) throw new TypeError('The signature does not fit the key')
  if (hr < 0) throw new KeyError(hr)
}
