/** From oledberr.h; the names only look like those of SSPI. */
const OLE_DB = {
  DB_SEC_E_PERMISSIONDENIED: 0x80040e09,
  SEC_E_PERMISSIONDENIED: 0x80040e09,
  SEC_E_NOOWNER: 0x80040ea8,
  SEC_E_INVALIDOWNER: 0x80040eaa,
}

function explain(error) {
  if (error.name === 'SEC_E_PERMISSIONDENIED') return 'The account may not read this table'
  if (error.name === 'SEC_E_NOMEMBERSHIPSUPPORT') return 'The provider has no groups'
  switch (error.number >>> 0) {
    case OLE_DB.SEC_E_PERMISSIONDENIED:
      return 'Permission denied'
    case OLE_DB.SEC_E_NOOWNER:
      return 'The object has no owner'
    default:
      return 'Error 0x' + (error.number >>> 0).toString(16)
  }
}

module.exports = { OLE_DB, explain }
