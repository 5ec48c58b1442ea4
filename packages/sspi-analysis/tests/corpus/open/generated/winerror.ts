// Code generated from winerror.h. DO NOT EDIT.
/* eslint-disable */

export const SEC_E_OK = 0x00000000
export const SEC_E_INSUFFICIENT_MEMORY = 0x80090300
export const SEC_E_INVALID_HANDLE = 0x80090301
export const SEC_E_INVALID_TOKEN = 0x80090309
export const SEC_E_LOGON_DENIED = 0x8009030c

export function message(status: number): string {
  switch (status) {
    case 0x80090300:
      return 'SEC_E_INSUFFICIENT_MEMORY'
    case 0x8009030c:
      return 'SEC_E_LOGIN_DENIED'
    default:
      return 'unknown'
  }
}
