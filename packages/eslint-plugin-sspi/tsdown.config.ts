import { defineConfig, type UserConfig } from 'tsdown'

const shared: UserConfig = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'node20.19',
  tsconfig: '../../tsconfig.json',
  hash: false,
}

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    dts: true,
    // Nothing stays outside: the plugin must not bring TypeScript, nor ask for ESLint, where it is installed.
    deps: { onlyBundle: ['@typescript-eslint/utils'] },
  },
  {
    ...shared,
    entry: { 'rule-options': 'src/rule-options.ts' },
    // CommonJS for all, as ESLint's own types are: only so are the types that it adds to the ones that ESLint reads.
    format: 'cjs',
    dts: false,
    clean: false,
    checks: { legacyCjs: false },
    // Types alone, published as they stand: a bundler would drop the directives in them.
    copy: { from: 'src/rule-options.ts', rename: 'rule-options.d.cts' },
  },
])
