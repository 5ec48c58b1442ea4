import type { RuleContext, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  findObsoleteComparisons,
  mayHoldStatusCode,
  planSeverityTest,
  type ObsoleteComparison,
} from 'sspi-analysis'
import { analysisOf, sourceFileOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'
import type { CheckedSettings } from '../settings.ts'

export type MessageIds = 'obsoleteStatus' | 'testSeverity'

export default createRule<[], MessageIds>({
  name: 'no-obsolete-status',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow comparisons with the status code that is documented as obsolete',
      recommended: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      obsoleteStatus:
        '{{name}} is documented as obsolete, though Windows still returns it. Whoever asks for it alone misses the other refusals: treat every error as one.',
      testSeverity: 'Test the severity: `{{test}}`.',
    },
    schema: [],
  },
  mayReport: (text) => text.includes('SEC_E_LOGON_DENIED') || mayHoldStatusCode(text),
  create(context, _options, settings) {
    return {
      'Program:exit': () => {
        const file = sourceFileOf(context, settings)
        for (const found of findObsoleteComparisons(analysisOf(file))) {
          context.report({
            node: found.node,
            messageId: 'obsoleteStatus',
            data: { name: found.code.name },
            suggest: suggestionsOf(found, context, settings),
          })
        }
      },
    }
  },
})

function suggestionsOf(
  { severityTest }: ObsoleteComparison,
  context: Readonly<RuleContext<MessageIds, []>>,
  settings: CheckedSettings,
): SuggestionReportDescriptor<MessageIds>[] {
  if (severityTest === undefined) return []
  const file = sourceFileOf(context, settings)
  const plan = planSeverityTest(severityTest, file, constantOptionsOf(context, settings))
  if (plan === undefined) return []
  return [{ messageId: 'testSeverity', data: { test: plan.written }, fix: fixerOf(plan.edits) }]
}
