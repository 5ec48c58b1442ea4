export * from './generated/bigint.ts'
