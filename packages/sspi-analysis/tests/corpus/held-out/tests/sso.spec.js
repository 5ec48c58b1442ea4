const { expect } = require('chai')
const sinon = require('sinon')
const { SEC_E_LOGON_DENIED } = require('sspi-status')
const { SsoServer } = require('../lib/sso-server')

describe('SsoServer', function () {
  let server

  beforeEach(function () {
    server = new SsoServer({ realm: 'test' })
    sinon.stub(server, 'send')
  })

  afterEach(function () {
    sinon.restore()
  })

  it('keeps the status of a denied log-on', function () {
    const outcome = server.handle({ token: 'wrong' })
    expect(outcome.status).to.equal(SEC_E_LOGON_DENIED)
//                                  ~~~~~~~~~~~~~~~~~~ no-obsolete-status
    expect(outcome.http).to.equal(401)
  })

  it('names a broken token', function () {
    const outcome = server.handle({ token: 'AAAA' })
    expect(outcome.statusName).to.equal('SEC_E_INVALD_TOKEN')
//                                      ~~~~~~~~~~~~~~~~~~~~ valid-status-constants
    expect(outcome.code).to.be.oneOf([-2146893048, -2146893018])
//                                    ~~~~~~~~~~~ no-magic-status
//                                                 ~~~~~~~~~~~ no-magic-status
  })
})
