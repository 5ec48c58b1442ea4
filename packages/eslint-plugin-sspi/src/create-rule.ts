import { RuleCreator, type RuleListener } from '@typescript-eslint/utils/eslint-utils'
import type { RuleContext, RuleMetaData } from '@typescript-eslint/utils/ts-eslint'
import { homepage } from '../../../package.json'
import { checkedSettingsOf, type CheckedSettings } from './settings.ts'

/** What the pages and configs need to know about a rule. */
export interface RuleDocs {
  description: string
  /** The smallest config that has the rule. */
  recommended: 'recommended' | 'strict'
  /** The options that `strict` and `all` turn on. */
  strictOptions?: readonly unknown[]
}

interface RuleDefinition<Options extends readonly unknown[], MessageIds extends string> {
  name: string
  /** Has `defaultOptions` where the schema has options. */
  meta: RuleMetaData<MessageIds, RuleDocs, Options> & { docs: RuleDocs }
  /** Whether a file with this text can have anything to report; a false answer costs nothing more. */
  mayReport: (text: string, options: Options) => boolean
  create: (
    context: Readonly<RuleContext<MessageIds, Options>>,
    options: Options,
    settings: CheckedSettings,
  ) => RuleListener
}

const createNamedRule = RuleCreator<RuleDocs>((name) => `${homepage}/rules/${name}`)

/**
 * Makes a rule: its page's address, options merged with their defaults under every ESLint, checked settings, and no
 * listeners on other languages and on files whose text has nothing to report.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>({
  name,
  meta,
  mayReport,
  create,
}: RuleDefinition<Options, MessageIds>) {
  return createNamedRule<Options, MessageIds>({
    name,
    meta,
    create: (context, options) => {
      const settings = checkedSettingsOf(context.settings)
      const { ast, text } = context.sourceCode
      // A config without `files` also meets the trees of other languages.
      const { type }: { type: string } = ast
      if (type !== 'Program' || !mayReport(text, options)) return {}
      return create(context, options, settings)
    },
  })
}
