function TicketClient(plugin, send) {
  this.plugin = plugin
  this.send = send
  this.rounds = 0
}

TicketClient.prototype.next = function (challenge) {
  var ss = this.plugin.InitializeSecurityContext(challenge, this.rounds++)
  if (ss && this.rounds > 8) return this.send(null)
//    ~~ no-status-truthiness
  if (ss == 0x90312) return this.send(this.plugin.token)
//          ~~~~~~~ no-magic-status
  if (ss != 0) return this.send(null)
  this.done = true
}

TicketClient.prototype.retry = function (xhr) {
  if (!xhr.status) return false
  return xhr.status == 401 && !this.done
}
