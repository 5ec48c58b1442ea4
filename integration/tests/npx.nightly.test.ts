import { describeRunners, type Runner } from './runner-suite.ts'
import { runtimesSkip } from './runtimes.ts'

const pnpm: Runner = {
  first: 'pnpm dlx <command>',
  offline: 'pnpm --config.offline=true dlx <command>',
  env: (registry, cache) => ({
    npm_config_registry: registry,
    npm_config_store_dir: `${cache}/store`,
    XDG_CACHE_HOME: cache,
    XDG_DATA_HOME: cache,
    XDG_STATE_HOME: cache,
  }),
}

// Yarn and Deno take no version of the last 24 hours, and ours were published a moment ago.
const yarn: Runner = {
  first: 'yarn dlx --quiet <command>',
  offline: 'YARN_ENABLE_OFFLINE_MODE=1 yarn dlx --quiet <command>',
  program: 'yarn',
  env: (registry, cache) => ({
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_GLOBAL_FOLDER: cache,
    YARN_NPM_MINIMAL_AGE_GATE: '0',
  }),
}

const bun: Runner = {
  first: 'bunx <command>',
  offline: 'bunx <command>',
  program: 'bun',
  env: (registry, cache) => ({
    npm_config_registry: registry,
    BUN_INSTALL_CACHE_DIR: cache,
    BUN_TMPDIR: cache,
    TMPDIR: cache,
  }),
}

const deno: Runner = {
  first: 'deno run --allow-all npm:<command>',
  offline: 'deno run --allow-all --cached-only npm:<command>',
  program: 'deno',
  env: (registry, cache) => ({
    NPM_CONFIG_REGISTRY: registry,
    DENO_DIR: cache,
    DENO_NO_UPDATE_CHECK: '1',
    NPM_CONFIG_MIN_RELEASE_AGE: '0',
  }),
}

describeRunners([pnpm])
describeRunners([yarn, bun, deno], runtimesSkip)
