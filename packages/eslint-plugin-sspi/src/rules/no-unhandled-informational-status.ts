import {
  findUnhandledResults,
  mayGetInformational,
  planHandling,
  type Obligation,
  type UnhandledResult,
} from 'sspi-analysis'
import { analysisOf, sourceFileOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'

export type Options = [
  {
    /** How many of a call's informational codes must be handled. */
    require?: 'any' | 'all'
    /** Also reports hooks that watch somebody else's calls. */
    checkHooks?: boolean
  },
]

export type MessageIds = 'unhandledStatus' | 'missingCode' | 'addComparison'

export default createRule<Options, MessageIds>({
  name: 'no-unhandled-informational-status',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow SSPI calls whose informational results are never handled',
      recommended: 'recommended',
      strictOptions: [{ require: 'all', checkHooks: true }],
    },
    hasSuggestions: true,
    messages: {
      unhandledStatus:
        'No informational result of `{{function}}` is handled here, not even {{code}}. {{code}} means: {{obliges}}.',
      missingCode:
        '`{{function}}` can give {{code}}, which is not handled here. {{code}} means: {{obliges}}.',
      addComparison: 'Tell {{code}} apart.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          require: {
            type: 'string',
            enum: ['any', 'all'],
            description: 'How many of a call’s informational codes must be handled.',
          },
          checkHooks: {
            type: 'boolean',
            description: 'Also reports hooks that watch somebody else’s calls.',
          },
        },
      },
    ],
    defaultOptions: [{ require: 'any', checkHooks: false }],
  },
  mayReport: (text, _options, { forAnalysis }) => mayGetInformational(text, forAnalysis.functions),
  create(context, [{ require = 'any', checkHooks = false }], settings) {
    const file = sourceFileOf(context, settings)

    function reportAll() {
      for (const result of findUnhandledResults(analysisOf(file))) {
        if (result.call.kind === 'hook' && !checkHooks) continue
        if (require === 'all') for (const missing of result.missing) report(result, missing, 'missingCode')
        else if (result.isUnhandled) report(result, result.missing[0], 'unhandledStatus')
      }
    }

    function report(
      result: UnhandledResult,
      missing: Obligation | undefined,
      messageId: 'unhandledStatus' | 'missingCode',
    ) {
      if (missing === undefined) return
      const { called, node } = result.call
      const plan = planHandling(result, missing.code, file, constantOptionsOf(context, settings))
      const data = { function: called.name, ...missing }
      context.report({
        node,
        messageId,
        data,
        suggest: plan === undefined ? [] : [{ messageId: 'addComparison', data, fix: fixerOf(plan) }],
      })
    }

    return { 'Program:exit': reportAll }
  },
})
