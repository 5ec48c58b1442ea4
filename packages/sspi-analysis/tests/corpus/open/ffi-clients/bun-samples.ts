import { dlopen, FFIType } from 'bun:ffi'

const { symbols } = dlopen('ntdll.dll', {
  RtlNtStatusToDosError: { args: [FFIType.i32], returns: FFIType.u32 },
})

const samples = [
  { name: 'SEC_E_NO_CREDENTIALS', value: 0x8009_030e },
  { name: 'SEC_E_SMARTCARD_LOGON_REQUIRED', value: 0x8009_033e },
  { name: 'SEC_E_WRONG_PRINCIPAL', value: 0x8009_0323 },
//                                        ~~~~~~~~~~~ valid-status-constants
  { name: 'SEC_I_CONTINUE_NEEDED', value: 0x0009_0312 },
  { name: 'STATUS_SUCCESS', value: 0x0000_0000 },
  { name: 'STATUS_ACCESS_DENIED', value: 0xc000_0022 },
]

for (const { name, value } of samples) {
  const code = symbols.RtlNtStatusToDosError(value | 0)
  console.log(name.padEnd(32), value.toString(16).padStart(8, '0'), code)
}
