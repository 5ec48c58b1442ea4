var SEC_E_OK = 0x00000000;
//  ~~~~~~~~ no-local-status-constants
var SEC_I_CONTINUE_NEEDED = 0x00090312;
//  ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants
var SEC_E_MESSAGE_ALTERED = 0x8009030f;
//  ~~~~~~~~~~~~~~~~~~~~~ no-local-status-constants

function NlaClient(socket) {
  this.socket = socket;
  this.round = 0;
}

NlaClient.prototype.onReply = function (reply) {
  var status = reply.status >>> 0;
  if (status === SEC_I_CONTINUE_NEEDED) {
    this.round += 1;
    this.socket.send(this.nextToken(reply.token));
    return;
  }
  if (status === SEC_E_MESSAGE_ALTERED) {
    this.fail('The answer of the server was changed on its way.');
    return;
  }
  if (status !== SEC_E_OK) {
    this.fail('Network level authentication failed: 0x' + status.toString(16));
    return;
  }
  this.socket.send(this.publicKeyToken());
};

NlaClient.prototype.fail = function (text) {
  document.getElementById('status').textContent = text;
  this.socket.close();
};
