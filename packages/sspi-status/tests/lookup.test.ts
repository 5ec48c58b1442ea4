import { describe, expect, it } from 'vitest'
import { lookup } from 'sspi-status'

interface Case {
  form: string
  code: number | bigint | string
  name: string
}

interface NearMiss {
  form: string
  code: number | bigint | string
}

const found: Case[] = [
  { form: 'an unsigned number', code: 0x8009030c, name: 'SEC_E_LOGON_DENIED' },
  { form: 'a signed number', code: -2146893044, name: 'SEC_E_LOGON_DENIED' },
  { form: 'zero', code: 0, name: 'SEC_E_OK' },
  { form: 'minus zero', code: -0, name: 'SEC_E_OK' },
  { form: 'an unsigned bigint', code: 0x80090308n, name: 'SEC_E_INVALID_TOKEN' },
  { form: 'a signed bigint', code: -2146893048n, name: 'SEC_E_INVALID_TOKEN' },
  { form: 'a name', code: 'SEC_I_RENEGOTIATE', name: 'SEC_I_RENEGOTIATE' },
  { form: 'the name of an alias, which has its own row', code: 'SEC_E_NO_SPM', name: 'SEC_E_NO_SPM' },
  {
    form: 'a shared value, which gives the canonical row',
    code: 0x80090302,
    name: 'SEC_E_UNSUPPORTED_FUNCTION',
  },
  { form: 'the other shared value', code: 0x80090304, name: 'SEC_E_INTERNAL_ERROR' },
  { form: 'hex text', code: '0x8009030C', name: 'SEC_E_LOGON_DENIED' },
  { form: 'hex text in lower case', code: '0x8009030c', name: 'SEC_E_LOGON_DENIED' },
  { form: 'hex text in upper case', code: '0X8009030C', name: 'SEC_E_LOGON_DENIED' },
  { form: 'short hex text', code: '0x90312', name: 'SEC_I_CONTINUE_NEEDED' },
  { form: 'hex text of zero', code: '0x0', name: 'SEC_E_OK' },
  { form: 'signed decimal text', code: '-2146893044', name: 'SEC_E_LOGON_DENIED' },
  { form: 'unsigned decimal text', code: '2148074252', name: 'SEC_E_LOGON_DENIED' },
  { form: 'decimal text of an informational code', code: '590610', name: 'SEC_I_CONTINUE_NEEDED' },
  { form: 'decimal text of zero', code: '0', name: 'SEC_E_OK' },
  { form: 'eight bare hex digits', code: '80090308', name: 'SEC_E_INVALID_TOKEN' },
  { form: 'eight bare hex digits with a letter', code: '8009030c', name: 'SEC_E_LOGON_DENIED' },
  { form: 'eight bare hex digits that begin with zeros', code: '00090312', name: 'SEC_I_CONTINUE_NEEDED' },
  { form: 'five bare hex digits', code: '90312', name: 'SEC_I_CONTINUE_NEEDED' },
  { form: 'five bare hex digits with a letter', code: '9035c', name: 'SEC_I_SIGNATURE_NEEDED' },
  { form: 'one of a pair that shares the low word', code: 0x80090317, name: 'SEC_E_CONTEXT_EXPIRED' },
  { form: 'the other of the pair', code: 0x00090317, name: 'SEC_I_CONTEXT_EXPIRED' },
]

const nearMisses: NearMiss[] = [
  { form: 'a fraction', code: 0x8009030c + 0.5 },
  { form: 'NaN', code: Number.NaN },
  { form: 'infinity', code: Number.POSITIVE_INFINITY },
  { form: '33 bits', code: 0x18009030c },
  { form: '33 bits below zero', code: -0x80000001 },
  { form: 'a bigint that is a code in its low 32 bits', code: 0x1_8009030cn },
  { form: 'a code of CryptoAPI', code: 0x80092012 },
  { form: 'a name in lower case', code: 'sec_i_renegotiate' },
  { form: 'a name with a space', code: 'SEC_I_RENEGOTIATE ' },
  { form: 'a name that is none', code: 'SEC_E_FINE' },
  { form: 'a property of every object', code: 'constructor' },
  { form: 'hex text of 33 bits', code: '0x18009030C' },
  { form: 'hex text without digits', code: '0x' },
  { form: 'negative hex text', code: '-0x7FF6FCF4' },
  { form: 'the hex digits of a decimal', code: '0x590610' },
  { form: 'four bare hex digits', code: '030c' },
  { form: 'nine bare hex digits', code: '08009030c' },
  { form: 'decimal text with a fraction', code: '2148074252.0' },
  { form: 'decimal text with an exponent', code: '2148074252e0' },
  { form: 'an empty text', code: '' },
  { form: 'a blank text', code: ' ' },
]

describe('lookup', () => {
  it.each(found)('finds $form: $code', ({ code, name }) => {
    expect(lookup(code)?.name).toBe(name)
  })

  it.each(nearMisses)('does not find $form: $code', ({ code }) => {
    expect(lookup(code)).toBeUndefined()
  })
})
