import nes from 'node-expose-sspi'

const { sspi } = nes

export function ticketFor(spn, logger = console) {
  const { credential } = sspi.AcquireCredentialsHandle({ packageName: 'Kerberos' })
  try {
    const context = sspi.InitializeSecurityContext({ credential, targetName: spn })
//                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
    logger.debug('status of %s: %s', spn, context.SECURITY_STATUS)
    if (context.SECURITY_STATUS === 'SEC_E_OK') logger.info('the ticket of %s is complete', spn)
    return Buffer.from(context.SecBufferDesc.buffers[0]).toString('base64')
  } finally {
    sspi.FreeCredentialsHandle(credential)
  }
}

export function whole(spn) {
  const { credential } = sspi.AcquireCredentialsHandle({ packageName: 'Kerberos' })
  return sspi.InitializeSecurityContext({ credential, targetName: spn })
}
