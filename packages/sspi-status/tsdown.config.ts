import { defineConfig } from 'tsdown'

const shared = { platform: 'neutral', target: 'es2022', tsconfig: '../../tsconfig.json' } as const

export default defineConfig([
  {
    ...shared,
    entry: ['index', 'int32', 'bigint', 'hex', 'functions'].map((entry) => `src/${entry}.ts`),
    format: ['esm', 'cjs'],
    dts: true,
  },
  // The command loads one small CommonJS file, which is what Node starts fastest.
  {
    ...shared,
    platform: 'node',
    entry: 'src/command.ts',
    format: 'cjs',
    dts: false,
    clean: false,
    minify: true,
  },
])
