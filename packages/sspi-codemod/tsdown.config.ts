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
      onlyBundle: [
        '@clack/core',
        '@clack/prompts',
        'ajv',
        'ansi-regex',
        'cli-progress',
        'commander',
        'diff',
        'emoji-regex',
        'fast-deep-equal',
        'fast-string-truncated-width',
        'fast-string-width',
        'fast-uri',
        'fast-wrap-ansi',
        'ignore',
        'is-fullwidth-code-point',
        'json-schema-traverse',
        'package-manager-detector',
        'picocolors',
        'signal-exit',
        'sisteransi',
        'string-width',
        'strip-ansi',
        'write-file-atomic',
      ],
    },
  },
  {
    ...common,
    // For `jscodeshift -t`, which loads a transform with require.
    entry: Object.fromEntries(transformNames.map((name) => [name, `src/transforms/${name}.ts`])),
    format: 'cjs',
    outDir: 'transforms',
    clean: ['transforms/*.js'],
    outExtensions: () => ({ js: '.js' }),
    // The adapter is the default export, the plan stands beside it; what transforms share is no transform.
    outputOptions: { exports: 'named', chunkFileNames: 'shared-[name].js' },
    deps: { onlyBundle: [] },
    checks: { legacyCjs: false },
  },
])
