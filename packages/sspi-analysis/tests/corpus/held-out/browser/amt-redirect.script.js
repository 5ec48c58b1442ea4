/**
 * Redirection state machine of the remote desktop viewer.
 */
var CreateRedirect = function (module) {
  var obj = { m: module, State: 0, onStateChange: null, inbuf: '' };

  obj.Start = function (host, port) {
    obj.socket = new WebSocket('wss://' + window.location.host + '/relay?host=' + host + '&port=' + port);
    obj.socket.binaryType = 'arraybuffer';
    obj.socket.onmessage = function (e) { obj.xxOnData(new Uint8Array(e.data)); };
    obj.socket.onclose = function () { obj.xxStateChange(0); };
    obj.xxStateChange(1);
  };

  obj.xxOnData = function (data) {
    var cmd = (data[0] << 16) | (data[1] << 8) | data[2];
    if (cmd == 0x90312) { obj.m.ProcessScreen(data); return; }
    if (cmd == 0x090313) { obj.m.ProcessCursor(data); return; }
    console.log('unknown command', cmd.toString(16));
  };

  obj.xxStateChange = function (state) {
    if (obj.State == state) return;
    obj.State = state;
    if (obj.onStateChange != null) obj.onStateChange(obj, state);
  };

  return obj;
};
