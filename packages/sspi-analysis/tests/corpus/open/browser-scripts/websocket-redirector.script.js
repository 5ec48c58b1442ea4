var CreateRedirector = function (url, onState) {
  var socket = null
  var buffer = ''

  function readInt(text, at) {
    return (text.charCodeAt(at) << 24) + (text.charCodeAt(at + 1) << 16) + (text.charCodeAt(at + 2) << 8) + text.charCodeAt(at + 3)
  }

  function onMessage(event) {
    buffer += event.data
    if (buffer.length < 12) return
    var command = buffer.charCodeAt(0)
    var length = readInt(buffer, 8)
    if (command == 0x11 && length == 0x90) onState('authenticated')
    if (command == 0x14) onState(buffer.charCodeAt(1) == 0 ? 'ready' : 'refused')
    buffer = buffer.substring(12 + length)
  }

  return {
    start: function () {
      socket = new WebSocket(url)
      socket.onmessage = onMessage
      socket.onclose = function () { onState('closed') }
    },
  }
}
