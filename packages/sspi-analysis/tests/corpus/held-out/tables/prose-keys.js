const path = require('path')

const friendly = {
  0x8009030c: 'Wrong user name or password.',
//~~~~~~~~~~ no-magic-status
  0x8009030e: 'Nobody is signed in on this computer.',
//~~~~~~~~~~ no-magic-status
  0x80090311: 'The domain cannot be reached.',
//~~~~~~~~~~ no-magic-status
  0xc000006d: 'Wrong user name or password.',
  0xc0000234: 'The account is locked.',
}

function friendlyText(error) {
  const number = error.errno >>> 0
  return friendly[number] || error.message
}

function report(error, file) {
  console.error(`${path.basename(file)}: ${friendlyText(error)}`)
  process.exitCode = 1
}

module.exports = { friendlyText, report }
