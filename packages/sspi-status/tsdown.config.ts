import { defineConfig } from 'tsdown'

const shared = { target: 'es2022', tsconfig: '../../tsconfig.json', hash: false } as const

export default defineConfig([
  {
    ...shared,
    entry: ['index', 'int32', 'bigint', 'hex', 'functions'].map((entry) => `src/${entry}.ts`),
    platform: 'neutral',
    format: ['esm', 'cjs'],
    fixedExtension: true,
    dts: true,
  },
  // One small CommonJS file, which is what Node starts fastest.
  {
    ...shared,
    entry: 'src/command.ts',
    platform: 'node',
    format: 'cjs',
    minify: true,
    dts: false,
    clean: false,
  },
])
