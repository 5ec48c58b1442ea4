import type { StatusCode } from 'sspi-status'
import { ldapCauses } from '../../packages/sspi-status/src/generated/ldap-causes.ts'
import { statusesOfAnyCause } from '../../packages/sspi-status/src/ldap.ts'

/** Paragraphs about who else writes a code's number, and how; none where nothing is known. */
export function otherUsesOf(row: StatusCode): string[] {
  return [...zero(row), ...ldapBind(row), ...shortForms(row), ...bindings(row)]
}

function zero({ value }: StatusCode): string[] {
  if (value !== 0) return []
  return ['Zero is the success of most of Windows: `ERROR_SUCCESS`, `S_OK` and `STATUS_SUCCESS` are 0 too.']
}

function ldapBind({ name, value }: StatusCode): string[] {
  if (!statusesOfAnyCause.includes(name)) return []
  const digits = value.toString(16).toUpperCase()
  const rows = Object.entries(ldapCauses).map(
    ([cause, { name: causeName, meaning }]) =>
      `| \`${Number(cause).toString(16)}\` | \`${causeName}\` | ${meaning} |`,
  )
  return [
    `Active Directory begins the text of a refused LDAP bind with \`${digits}\`, whatever the cause. The number after ` +
      '`data` is the cause, a Win32 error in hex:',
    ['| `data` | Win32 error | meaning |\n|---|---|---|', ...rows].join('\n'),
    '`parseLdapBindError` of `sspi-status` reads it out of the text, and the ' +
      '[table of all codes](/status/) explains a pasted one.',
  ]
}

function shortForms({ severity, value }: StatusCode): string[] {
  if (severity !== 'informational') return []
  const short = `0x${value.toString(16)}`
  return [
    `Programs also write it \`${short}\` or ${String(value)}. Numbers as short as these also stand for offsets, ` +
      `identifiers and, as \`0x0${value.toString(16)}\`, colours; only the place tells which is meant.`,
  ]
}

const texts: Readonly<Record<string, string>> = {
  SEC_E_OK: 'Both context functions of node-expose-sspi return it as the text `SEC_E_OK`.',
  SEC_I_CONTINUE_NEEDED:
    'Both context functions of node-expose-sspi return it as the text `SEC_I_CONTINUE_NEEDED`.',
  SEC_I_COMPLETE_NEEDED:
    'In node-expose-sspi, `InitializeSecurityContext` returns it as the decimal text `590611` and ' +
    '`AcceptSecurityContext` as `0x00090313`.',
  SEC_E_LOGON_DENIED:
    'In node-expose-sspi, `AcceptSecurityContext` returns it as the text `SEC_E_LOGON_DENIED`; other errors it throws.',
  SEC_E_INCOMPLETE_MESSAGE:
    'In node-expose-sspi, `InitializeSecurityContext` throws it like any error, though it only asks for more input.',
}

function bindings({ name }: StatusCode): string[] {
  const text = texts[name]
  return text === undefined ? [] : [text]
}
