// Results of the OLE DB security interfaces (oledberr.h).
module.exports = Object.freeze({
  DB_E_ERRORSINCOMMAND: 0x80040e14,
  DB_E_PARAMNOTOPTIONAL: 0x80040e10,
  SEC_E_PERMISSIONDENIED: 0x80040e09,
  SEC_E_BADTRUSTEEID: 0x80040e6a,
  SEC_E_NOTRUSTEEID: 0x80040e6b,
  SEC_E_NOMEMBERSHIPSUPPORT: 0x80040e6c,
  SEC_E_INVALIDOBJECT: 0x80040e6d,
  SEC_E_NOOWNER: 0x80040e6e,
  DB_SEC_E_AUTH_FAILED: 0x80040e4d,
})

const names = new Map([
  [0x80040e09, 'SEC_E_PERMISSIONDENIED'],
  [0x80040e4d, 'DB_SEC_E_AUTH_FAILED'],
])

module.exports.nameOf = (hresult) => {
  const name = names.get(hresult >>> 0)
  return name !== undefined && name.startsWith('SEC_E_') ? `security: ${name}` : name
}
