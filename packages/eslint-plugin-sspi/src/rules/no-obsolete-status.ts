import { createCallPlanner, findObsoleteComparisons, mayHoldObsoleteCode } from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'

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
        '{{name}} is documented as obsolete, though Windows still returns it. Whoever asks for it alone misses the other refusals: treat every error as a refusal.',
      testSeverity: 'Test the severity: `{{test}}`.',
    },
    schema: [],
  },
  mayReport: mayHoldObsoleteCode,
  create(context, _options, settings) {
    return {
      'Program:exit': () => {
        const analysis = analysisOf(context, settings)
        const comparisons = findObsoleteComparisons(analysis)
        const nodes = comparisons.flatMap(({ severityTest }) => severityTest?.node ?? [])
        const planner = createCallPlanner(nodes, analysis.file, constantOptionsOf(context, settings))
        for (const { node, code, severityTest } of comparisons) {
          const plan = severityTest === undefined ? undefined : planner.planSeverityTest(severityTest)
          context.report({
            node,
            messageId: 'obsoleteStatus',
            data: { name: code.name },
            suggest:
              plan === undefined
                ? []
                : [{ messageId: 'testSeverity', data: { test: plan.written }, fix: fixerOf(plan.edits) }],
          })
        }
      },
    }
  },
})
