const { expect } = require('chai')
const { sspi } = require('../build/addon')
const { SEC_I_CONTINUE_NEEDED, SEC_E_OK } = require('sspi-status')

describe('the addon', () => {
  it('starts a handshake', () => {
    const { status } = sspi.initializeSecurityContext({ target: 'HTTP/localhost' })
    expect(status).to.equal(SEC_I_CONTINUE_NEEDED)
  })

  it('accepts what it made', () => {
    const first = sspi.initializeSecurityContext({ target: 'HTTP/localhost' })
    const second = sspi.acceptSecurityContext({ token: first.token })
    expect([SEC_E_OK, SEC_I_CONTINUE_NEEDED]).to.include(second.status)
    expect(first.status).to.equal(SEC_I_CONTINUE_NEEDED)
  })
})
