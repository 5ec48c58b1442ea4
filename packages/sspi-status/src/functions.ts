export { functions } from './generated/functions.ts'
export { lookupFunction } from './lookup-function.ts'
export type { SecurityStatusName } from './generated/names.ts'
export type { FurtherCode, SecurityPackage, SspiFunction } from './sspi-function.ts'
