type Report = { api: string; status: number; name: string }

export function report(api: string, retval: InvocationReturnValue): Report {
  const status = retval.toUInt32()
  return { api, status, name: nameOf(status) }
}

function nameOf(status: number): string {
  switch (status) {
    case 0:
      return 'SEC_E_OK'
    case 0x00090312:
//       ~~~~~~~~~~ no-magic-status
      return 'SEC_I_CONTINUE_NEEDED'
    case 0x80090308:
//       ~~~~~~~~~~ no-magic-status
      return 'SEC_E_INVALID_TOKEN'
    case 0x8009030C:
//       ~~~~~~~~~~ no-magic-status
//       ~~~~~~~~~~ no-obsolete-status
      return 'SEC_E_LOGON_DENIED'
    case 0x80090331:
//       ~~~~~~~~~~ no-magic-status
      return 'SEC_E_ALGORITHM_MISMATCH'
    default:
      return '0x' + status.toString(16)
  }
}
