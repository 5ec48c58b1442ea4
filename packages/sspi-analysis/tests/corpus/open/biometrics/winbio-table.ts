/** Failures of the Windows Biometric Framework; facility 0x098. */
export enum WinBioError {
  UnsupportedFactor = 0x80098001,
  InvalidUnit = 0x80098002,
  UnknownId = 0x80098003,
  Canceled = 0x80098004,
  NoMatch = 0x80098005,
  CaptureAborted = 0x80098006,
  EnrollmentInProgress = 0x80098007,
  BadCapture = 0x80098008,
}

export function messageOf(code: number): string {
  switch (code >>> 0) {
    case WinBioError.NoMatch:
      return 'The finger was not recognised'
    case 0x80098008:
      return 'Please try again'
    case 0x8009800a:
      return 'The sensor is in use'
    default:
      return 'Error 0x' + (code >>> 0).toString(16)
  }
}
