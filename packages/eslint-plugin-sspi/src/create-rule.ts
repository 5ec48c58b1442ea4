import { RuleCreator, type RuleListener } from '@typescript-eslint/utils/eslint-utils'
import type { RuleContext, RuleMetaData, SourceCode } from '@typescript-eslint/utils/ts-eslint'
import { homepage } from '../../../package.json'
import { createDeclaredTypeOf } from './declared-types.ts'
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
  /** Whether the rule asks the type checker where `settings.sspi.types` says so. */
  readsTypes?: boolean
  /** Whether a file with this text can have anything to report; a false answer costs nothing more. */
  mayReport: (text: string, options: Options, settings: CheckedSettings) => boolean
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
  readsTypes = false,
  mayReport,
  create,
}: RuleDefinition<Options, MessageIds>) {
  const messages = { ...meta.messages, ...(readsTypes ? missingTypes : {}) }
  return createNamedRule<Options, MessageIds | keyof typeof missingTypes>({
    name,
    meta: { ...meta, messages },
    create: (context, options) => {
      const settings = checkedSettingsOf(context.settings)
      const { ast, text } = context.sourceCode
      // A config without `files` also meets the trees of other languages.
      const { type }: { type: string } = ast
      if (type !== 'Program' || !mayReport(text, options, settings)) return {}
      const listeners = create(context, options, settings)
      const lacksTypes = readsTypes && settings.types && isFirstWithoutTypes(context.sourceCode)
      return lacksTypes ? { ...listeners, Program: () => reportMissingTypes(context) } : listeners
    },
  })
}

const missingTypes = {
  missingTypes:
    '`settings.sspi.types` is on, but the parser has no types. Set `parserOptions.projectService`, or turn it off.',
} as const

const withoutTypes = new WeakSet<object>()

/** Whether a file lacks types, and no rule has said so yet. */
function isFirstWithoutTypes(sourceCode: Readonly<SourceCode>): boolean {
  if (withoutTypes.has(sourceCode.ast) || createDeclaredTypeOf(sourceCode) !== undefined) return false
  withoutTypes.add(sourceCode.ast)
  return true
}

function reportMissingTypes(context: Readonly<RuleContext<'missingTypes', readonly unknown[]>>): void {
  context.report({ loc: { line: 1, column: 0 }, messageId: 'missingTypes' })
}
