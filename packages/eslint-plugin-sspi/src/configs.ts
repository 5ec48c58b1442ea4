import type { SspiConfigRules } from './plugin-type.ts'
import { rules } from './rules/index.ts'

export type ConfigName = 'recommended' | 'strict' | 'all'

/** Which rules a config has, by the smallest config that each rule's `meta.docs` names. */
const members: Record<ConfigName, readonly unknown[]> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  all: ['recommended', 'strict'],
}

/** The rules of a config, at their severity and with their options. */
export function rulesOf(config: ConfigName): SspiConfigRules {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, { meta }]) => members[config].includes(meta.docs?.recommended))
      .map(([name, { meta }]) => {
        const options = config === 'recommended' ? undefined : meta.docs?.strictOptions
        return [`sspi/${name}`, options === undefined ? 'error' : (['error', ...options] as const)] as const
      }),
  )
}
