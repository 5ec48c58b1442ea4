import type { SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  findTruthTests,
  mayCallSspi,
  mayHoldStatusCode,
  planOkComparisons,
  type OkComparison,
  type TruthTest,
} from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'
import { oneLine } from '../one-line.ts'

export type MessageIds = 'truthyStatus' | 'compareWithOk'

export default createRule<[], MessageIds>({
  name: 'no-status-truthiness',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow tests of a status for truth, which take informational successes for failures',
      recommended: 'strict',
    },
    hasSuggestions: true,
    messages: {
      truthyStatus: '`{{written}}` is tested for truth and is {{origin}}. {{consequence}}',
      compareWithOk: 'Write `{{comparison}}`.',
    },
    schema: [],
  },
  readsTypes: true,
  mayReport: (text, _options, { forAnalysis }) =>
    text.includes('SEC_') || mayHoldStatusCode(text) || mayCallSspi(text, forAnalysis.functions),
  create(context, _options, settings) {
    function reportAll() {
      const analysis = analysisOf(context, settings)
      const tests = findTruthTests(analysis)
      const plans = planOkComparisons(tests, analysis, constantOptionsOf(context, settings))
      for (const [index, test] of tests.entries()) {
        const written = oneLine(context.sourceCode.getText(test.status))
        context.report({
          node: test.node,
          messageId: 'truthyStatus',
          data: { written, origin: originOf(test), consequence: consequenceOf(test) },
          suggest: suggestionsOf(plans[index]),
        })
      }
    }

    return { 'Program:exit': reportAll }
  },
})

function originOf({ origin }: TruthTest): string {
  return 'call' in origin
    ? `the status that \`${origin.call.called.name}\` gives`
    : `compared with ${origin.comparedWith.name} in the same function`
}

function consequenceOf({ origin, isText }: TruthTest): string {
  if (isText) return 'It is a text, so it is always true, whatever it says.'
  const code = 'call' in origin ? origin.call.called.informational[0] : 'SEC_I_CONTINUE_NEEDED'
  if (code === undefined) return 'SEC_E_OK is 0, so success reads as false.'
  return `An informational success like ${code} then counts as failure.`
}

function suggestionsOf(plan: OkComparison | undefined): SuggestionReportDescriptor<'compareWithOk'>[] {
  if (plan === undefined) return []
  const data = { comparison: oneLine(plan.text) }
  return [{ messageId: 'compareWithOk', data, fix: fixerOf(plan.edits) }]
}
