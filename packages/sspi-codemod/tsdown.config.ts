import { defineConfig } from 'tsdown'
import { transformNames } from './src/run/transform-names.ts'

const common = { platform: 'node', target: 'node20.19', dts: false, hash: false } as const

export default defineConfig([
  {
    ...common,
    entry: { main: 'src/cli/main.ts' },
    format: 'esm',
    outDir: 'dist',
    // write-file-atomic asks for its own file's name.
    shims: true,
    deps: {
      onlyBundle: ['commander', 'diff', 'ignore', 'picocolors', 'signal-exit', 'write-file-atomic'],
    },
  },
  {
    ...common,
    // For `jscodeshift -t`, which loads a transform with require.
    entry: Object.fromEntries(transformNames.map((name) => [name, `src/transforms/${name}.ts`])),
    format: 'cjs',
    outDir: 'transforms',
    clean: transformNames.map((name) => `transforms/${name}.js`),
    outExtensions: () => ({ js: '.js' }),
    // The adapter is the default export, the plan stands beside it.
    outputOptions: { exports: 'named' },
    deps: { onlyBundle: [] },
    checks: { legacyCjs: false },
  },
])
