import {
  findUnhandledResults,
  mayGetInformational,
  planHandlings,
  type MissingCode,
  type Obligation,
  type UnhandledResult,
} from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
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
  readsTypes: true,
  mayReport: (text, _options, { forAnalysis }) => mayGetInformational(text, forAnalysis.functions),
  create(context, [{ require = 'any', checkHooks = false }], settings) {
    function reportAll() {
      const analysis = analysisOf(context, settings)
      const reports = findUnhandledResults(analysis).flatMap(reportsOf)
      const plans = planHandlings(reports, analysis.file, constantOptionsOf(context, settings))
      for (const [index, { result, code, obliges, messageId }] of reports.entries()) {
        const { called, node } = result.call
        const data = { function: called.name, code, obliges }
        const plan = plans[index]
        const suggest =
          plan === undefined ? [] : [{ messageId: 'addComparison', data, fix: fixerOf(plan) } as const]
        context.report({ node, messageId, data, suggest })
      }
    }

    function reportsOf(result: UnhandledResult): Report[] {
      if (result.call.kind === 'hook' && !checkHooks) return []
      if (require === 'all')
        return result.missing.map((missing) => ({ result, ...missing, messageId: 'missingCode' }))
      const [missing] = result.isUnhandled ? result.missing : []
      return missing === undefined ? [] : [{ result, ...missing, messageId: 'unhandledStatus' }]
    }

    return { 'Program:exit': reportAll }
  },
})

interface Report extends MissingCode, Obligation {
  messageId: 'unhandledStatus' | 'missingCode'
}
