import { describe, parseLdapBindError } from 'sspi-status'
import { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'

const text = '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'
const error = parseLdapBindError(text)

document.querySelector('#status').textContent = describe(SEC_E_INVALID_TOKEN)
document.querySelector('#cause').textContent = `${error.causeName}: ${error.meaning}`
