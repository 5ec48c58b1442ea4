import { name, version } from '../package.json'
import { rulesOf, type ConfigName } from './configs.ts'
import type { SspiConfig, SspiLegacyConfig, SspiPlugin } from './plugin-type.ts'
import { rules } from './rules/index.ts'

const plugin: SspiPlugin = {
  meta: { name, version, namespace: 'sspi' },
  rules,
  configs: {
    // ESLint takes two objects for two plugins: each config holds this very one, and is made when it is asked for.
    get recommended() {
      return recommended
    },
    get strict() {
      return strict
    },
    get all() {
      return all
    },
    'recommended-legacy': legacyConfig('recommended'),
    'strict-legacy': legacyConfig('strict'),
    'all-legacy': legacyConfig('all'),
  },
}

const recommended = flatConfig('recommended')
const strict = flatConfig('strict')
const all = flatConfig('all')

function flatConfig<Name extends ConfigName>(config: Name): SspiConfig<Name> {
  return { name: `sspi/${config}`, plugins: { sspi: plugin }, rules: rulesOf(config) }
}

// eslintrc copies and prints its configs: they hold only strings.
function legacyConfig(config: ConfigName): SspiLegacyConfig {
  return { plugins: ['sspi'], rules: rulesOf(config) }
}

export default plugin
