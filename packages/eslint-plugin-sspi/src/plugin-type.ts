/** A listener whose node is whatever the host's types call it: compared both ways, as methods are. */
type Listener = { method(node: unknown): void }['method']

/** A rule in the shape that every ESLint's types accept; names no other package, so that it compiles anywhere. */
export interface SspiRule {
  meta: {
    type: 'problem' | 'suggestion' | 'layout'
    // What else our rules have there is of another type for ESLint 8.
    docs?: { description: string; url?: string }
    fixable?: 'code' | 'whitespace'
    hasSuggestions?: boolean
    messages: Record<string, string>
    schema: object | readonly object[]
  }
  create(context: never): Record<string, Listener | undefined>
}

/** The rules of a config, at their severity and with their options. */
export type SspiConfigRules = Record<`sspi/${string}`, 'error' | ['error', ...unknown[]]>

/** A config of `eslint.config.js`. */
export interface SspiConfig<Name extends string> {
  name: `sspi/${Name}`
  plugins: { sspi: SspiPlugin }
  rules: SspiConfigRules
}

/** A config of `.eslintrc`. */
export interface SspiLegacyConfig {
  plugins: ['sspi']
  rules: SspiConfigRules
}

export interface SspiPlugin {
  meta: { name: string; version: string; namespace: 'sspi' }
  rules: Record<string, SspiRule>
  configs: {
    recommended: SspiConfig<'recommended'>
    strict: SspiConfig<'strict'>
    all: SspiConfig<'all'>
    'recommended-legacy': SspiLegacyConfig
    'strict-legacy': SspiLegacyConfig
    'all-legacy': SspiLegacyConfig
  }
}
