var SEC = {
  SEC_E_OK: 0,
//~~~~~~~~ no-local-status-constants
  SEC_I_CONTINUE_NEEDED: 0x00090312,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
  SEC_E_MESSAGE_ALTERED: 0x8009030f,
//~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
}

function CredSsp(provider, send) {
  this.provider = provider
  this.send = send
  this.state = 'negotiate'
}

CredSsp.prototype.receive = function (token) {
  var answer = this.provider.step(token)
  if (answer.securityStatus === SEC.SEC_I_CONTINUE_NEEDED) {
    this.send(answer.token)
    return true
  }
  if (answer.securityStatus === SEC.SEC_E_OK) {
    this.state = 'established'
    return true
  }
  this.state = answer.securityStatus === SEC.SEC_E_MESSAGE_ALTERED ? 'altered' : 'failed'
  return false
}
