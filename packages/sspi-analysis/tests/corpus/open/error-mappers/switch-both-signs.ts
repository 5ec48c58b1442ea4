export type Reason = 'principal' | 'clock' | 'refused' | 'unknown'

/** Some layers hand the number on signed, some unsigned. */
export function reasonOf(hresult: number): Reason {
  switch (hresult) {
    case -2146893022:
//       ~~~~~~~~~~~ no-magic-status
    case 2148074274:
//       ~~~~~~~~~~ no-magic-status
      return 'principal'
    case -2146893020:
//       ~~~~~~~~~~~ no-magic-status
    case 2148074276:
//       ~~~~~~~~~~ no-magic-status
      return 'clock'
    case -2146893044:
//       ~~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~~ no-obsolete-status
    case 2148074252:
//       ~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~ no-obsolete-status
      return 'refused'
    default:
      return 'unknown'
  }
}
