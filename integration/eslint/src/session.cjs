const { SEC_I_CONTINUE_NEEDED } = require('sspi-status')

exports.isGoingOn = (status) => status === 0x00090312 || status === SEC_I_CONTINUE_NEEDED

exports.isExpired = (status) => status === -2146893033
