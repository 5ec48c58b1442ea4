var wire = require('./wire')

var DENIED = 0x8009030c | 0

exports.onReply = function (packet, peer) {
  var retval = packet.readInt32LE(4)
  if (retval === (0x80090308 | 0)) return peer.close('damaged')
//                ~~~~~~~~~~~~~~ no-magic-status
  if (retval === ~0x7ff6fcee) return peer.close('no domain controller')
//               ~~~~~~~~~~~ no-magic-status
  if (retval === 0x80090322 - 0x100000000) return peer.close('wrong principal')
//               ~~~~~~~~~~~~~~~~~~~~~~~~ no-magic-status
  if (retval === DENIED) return peer.close('refused')
//               ~~~~~~ no-obsolete-status
  return wire.next(packet)
}

exports.checksum = function (packet) {
  var sum = 0
  for (var i = 0; i < packet.length; i++) sum = (sum + packet[i]) | 0
  return ~sum >>> 0
}
