export * from './generated/int32.ts'
