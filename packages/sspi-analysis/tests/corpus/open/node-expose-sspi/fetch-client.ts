import fetch, { type RequestInit } from 'node-fetch'
import { sspi } from 'node-expose-sspi'
import { encode } from './base64'

/** One round of Negotiate: enough for Kerberos, says the intranet team. */
export async function fetchWithTicket(url: string, init: RequestInit = {}) {
  const { credential } = sspi.AcquireCredentialsHandle({
    packageName: 'Negotiate',
    credentialUse: 'SECPKG_CRED_OUTBOUND',
  })
  const packageInfo = sspi.QuerySecurityPackageInfo('Negotiate')
  const context = sspi.InitializeSecurityContext({
//                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
    credential,
    targetName: `HTTP/${new URL(url).hostname}`,
    cbMaxToken: packageInfo.cbMaxToken,
    targetDataRep: 'SECURITY_NATIVE_DREP',
  })
  const token = encode(context.SecBufferDesc.buffers[0])
  sspi.FreeCredentialsHandle(credential)
  return fetch(url, { ...init, headers: { ...init.headers, Authorization: 'Negotiate ' + token } })
}
