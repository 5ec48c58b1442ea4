import { InitializeSecurityContextW, DecryptMessage } from './sspicli.mjs'

export function isReady(credential, context, host) {
  const sc = InitializeSecurityContextW(credential, context, host)
//           ~~~~~~~~~~~~~~~~~~~~~~~~~~ no-unhandled-informational-status
  return !Boolean(sc)
//                ~~ no-status-truthiness
}

export function readRecord(context, record, onData) {
  const rc = DecryptMessage(context, record, 0)
//           ~~~~~~~~~~~~~~ no-unhandled-informational-status
  rc || onData(record)
//~~ no-status-truthiness
  return record.length
}
