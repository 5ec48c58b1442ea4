import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'node20.19',
  tsconfig: '../../tsconfig.json',
  dts: true,
  hash: false,
  // Nothing stays outside: the plugin must not bring TypeScript, nor ask for ESLint, where it is installed.
  deps: { onlyBundle: ['@typescript-eslint/utils'] },
})
