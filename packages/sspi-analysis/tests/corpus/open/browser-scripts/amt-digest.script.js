// Talks to the management engine with Digest or Kerberos tickets.
var CreateAmtStack = function (comm, kerberos) {
  var obj = { pending: [], status: 'idle', failures: 0 }

  obj.negotiate = function (spn, challenge) {
    var response = kerberos.initiate(spn, challenge)
    if (response == null) return null
    if (response.returnCode == 0 || response.returnCode == 0x90312) {
//                                                         ~~~~~~~ no-magic-status
      return response.ticket
    }
    if (response.returnCode == 0x8009030c) obj.failures++
//                             ~~~~~~~~~~ no-magic-status
//                             ~~~~~~~~~~ no-obsolete-status
    return null
  }

  obj.onResponse = function (xhr) {
    if (xhr.status == 401 && obj.failures < 3) return comm.retry()
    if (xhr.status != 200) return comm.fail(xhr.status)
    obj.status = 'ready'
  }

  return obj
}
