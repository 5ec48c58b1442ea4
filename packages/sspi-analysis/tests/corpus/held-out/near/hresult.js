const HRESULTS = {
  S_OK: 0,
  S_FALSE: 1,
  E_NOTIMPL: 0x80004001,
  E_ACCESSDENIED: 0x80070005,
  E_OUTOFMEMORY: 0x8007000e,
  E_INVALIDARG: 0x80070057,
  RPC_E_CHANGED_MODE: 0x80010106,
}

export class ComError extends Error {
  constructor(hr) {
    const name = Object.keys(HRESULTS).find((key) => HRESULTS[key] === hr >>> 0)
    super(name ?? `HRESULT 0x${(hr >>> 0).toString(16)}`)
    this.hr = hr
  }
}

export function check(hr) {
  if (hr < 0) throw new ComError(hr)
  return hr === HRESULTS.S_OK
}

export const isFileMissing = (hr) => hr === -2147024894 || hr === -2147024893
