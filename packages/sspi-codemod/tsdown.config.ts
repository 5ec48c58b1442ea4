import { defineConfig } from 'tsdown'
import { transformNames } from './src/run/transform-names.ts'

const NO_CHILD_PROCESS = '\0no-child-process.cjs'

const common = { platform: 'node', target: 'node20.19', dts: false, hash: false } as const

/** Commander starts programs for commands that are files of their own, which we have none of: Node need not load what does. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string, importer: string | undefined) =>
    id === 'node:child_process' && importer?.includes('/commander/') === true ? NO_CHILD_PROCESS : undefined,
  load: (id: string) => (id === NO_CHILD_PROCESS ? 'module.exports = {}' : undefined),
}

const NO_LIBRARIES = '\0no-libraries.cjs'

/** The scope manager loads two hundred files with the names of TypeScript's libraries, which we ask it not to declare. */
const withoutLibraries = {
  name: 'without-libraries',
  resolveId: (id: string, importer: string | undefined) =>
    id === '../lib' && importer?.includes('/scope-manager/') === true ? NO_LIBRARIES : undefined,
  load: (id: string) => (id === NO_LIBRARIES ? 'exports.lib = new Map()' : undefined),
}

/** Small as it is then, the scope manager comes with us. */
const SCOPE_MANAGER = [
  '@typescript-eslint/scope-manager',
  '@typescript-eslint/types',
  '@typescript-eslint/visitor-keys',
  'eslint-visitor-keys',
]

/** What every run over files needs, in one file: each that Node loads costs as much as reading ten sources. */
const start = {
  name: 'start',
  test: /src\/(?:prefilter|nearest-names|cli\/(?:exit-code|json-report|printable|progress-bar|report-run|run-paths|standard-streams|usage-exit|write-lines|write-output|write-report)|run\/(?:candidate-bytes|elapsed|file-error|file-list|file-result|ignore-rules|list-files|parser-names|plan-files|plan-lazily|run-transforms|shared-work|source-extensions|start-vendoring|threads|transform-names|write-files)|stems\/.*)\.ts$|sspi-codemod\/package\.json$|\/ignore\/|rolldown\/runtime/u,
}

export default defineConfig([
  {
    ...common,
    entry: { main: 'src/cli/main.ts', 'plan-worker': 'src/run/plan-worker.ts' },
    // Node starts a CommonJS program sooner than the same one in ES modules.
    format: 'cjs',
    outDir: 'dist',
    plugins: [withoutChildProcess, withoutLibraries],
    outputOptions: { codeSplitting: { groups: [start] } },
    checks: { legacyCjs: false },
    deps: {
      onlyBundle: [
        ...SCOPE_MANAGER,
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
        'sisteransi',
        'string-width',
        'strip-ansi',
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
    plugins: [withoutLibraries],
    deps: { onlyBundle: SCOPE_MANAGER },
    checks: { legacyCjs: false },
  },
])
