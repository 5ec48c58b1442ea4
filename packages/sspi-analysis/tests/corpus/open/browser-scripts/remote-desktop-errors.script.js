var rdpErrors = [
  [0x0000, 'no error'],
  [0x0204, 'the server refuses the connection'],
  [0x0904, 'the network was lost'],
  [0x80090302, 'the server does not support the security package'],
// ~~~~~~~~~~ no-magic-status
  [0x80090322, 'the server is not who it says it is'],
// ~~~~~~~~~~ no-magic-status
  [0x80004004, 'the connection was given up'],
]

function describeDisconnect(code) {
  for (var i = 0; i < rdpErrors.length; i++) {
    if (rdpErrors[i][0] === code) return rdpErrors[i][1]
  }
  return 'error ' + code
}
