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
  /**
   * Whether a file with this text can have anything to report; a false answer costs nothing more. The options are as
   * the user gave them, without the defaults.
   */
  mayReport: (text: string, options: Readonly<Partial<Options>>, settings: CheckedSettings) => boolean
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
  type Context = Readonly<RuleContext<MessageIds | keyof typeof missingTypes, Options>>

  function createListeners(context: Context, options: Options): RuleListener {
    const settings = checkedSettingsOf(context.settings)
    const listeners = create(context, options, settings)
    const lacksTypes = readsTypes && settings.types && isFirstWithoutTypes(context.sourceCode)
    return lacksTypes ? { ...listeners, Program: () => reportMissingTypes(context) } : listeners
  }

  const rule = createNamedRule<Options, MessageIds | keyof typeof missingTypes>({
    name,
    meta: { ...meta, messages },
    create: createListeners,
  })
  return {
    ...rule,
    create: (context: Context) => {
      const { options } = context
      const sourceCode = sourceCodeOf(context)
      const settings = checkedSettingsOf(context.settings)
      // The text before the tree: some hosts make that only where somebody asks for it.
      if (!mayReport(sourceCode.text, options, settings)) return {}
      // A config without `files` also meets the trees of other languages.
      const { type }: { type: string } = sourceCode.ast
      if (type !== 'Program') return {}
      // To merge options with defaults costs more than to look at the text, also where there are none.
      return meta.defaultOptions === undefined ? createListeners(context, options) : rule.create(context)
    },
  }
}

/** @throws {Error} where ESLint is so old that it hands none over. */
function sourceCodeOf({ sourceCode }: { sourceCode?: Readonly<SourceCode> }): Readonly<SourceCode> {
  if (sourceCode !== undefined) return sourceCode
  throw new Error('[eslint-plugin-sspi] This ESLint is too old: 8.57 or newer is needed.')
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
