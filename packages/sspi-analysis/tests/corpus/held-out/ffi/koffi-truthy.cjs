'use strict'
const koffi = require('koffi')
const path = require('node:path')

const sspicli = koffi.load(path.join(process.env.SystemRoot, 'System32', 'sspicli.dll'))
const isc = sspicli.func('long __stdcall InitializeSecurityContextA(void *cred, void *ctx, str target, ulong req, ulong r1, ulong drep, void *input, ulong r2, void *newCtx, void *output, void *attr, void *expiry)')

function firstToken(cred, ctx, spn, out) {
  const rc = isc(cred, null, spn, 0x10002, 0, 16, null, 0, ctx, out, Buffer.alloc(4), null)
//           ~~~~ no-unhandled-informational-status
  if (rc) {
//    ~~ no-status-truthiness
    throw new Error('InitializeSecurityContext failed with ' + (rc >>> 0).toString(16))
  }
  return out
}

function canSignOn(cred, ctx, spn, out) {
  const result = isc(cred, null, spn, 0x10002, 0, 16, null, 0, ctx, out, Buffer.alloc(4), null)
//               ~~~~ no-unhandled-informational-status
  const failed = Boolean(result)
//                       ~~~~~~ no-status-truthiness
  return !failed
}

module.exports = { firstToken, canSignOn }
