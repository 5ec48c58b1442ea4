export * from './generated/hex.ts'
