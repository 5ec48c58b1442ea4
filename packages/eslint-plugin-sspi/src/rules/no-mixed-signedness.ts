import type { RuleContext, SourceCode, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  findMixedComparisons,
  mayHoldStatusCode,
  planConstantAt,
  planConversion,
  type MixedComparison,
  type Node,
  type SourceFile,
} from 'sspi-analysis'
import { analysisOf, sourceFileOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'
import type { CheckedSettings } from '../settings.ts'

export type MessageIds = 'mixedRepresentation' | 'compareUnsigned' | 'compareInt32' | 'useMatchingConstant'

export default createRule<[], MessageIds>({
  name: 'no-mixed-signedness',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow comparisons of a status code in two representations, which are never equal',
      recommended: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      mixedRepresentation:
        '`{{status}}` is {{statusForm}}: {{statusReason}}; `{{constant}}` is {{constantForm}}: {{constantReason}}. So the comparison is always {{outcome}}.',
      compareUnsigned: 'Compare the unsigned number: `{{converted}}`.',
      compareInt32: 'Compare the int32 number: `{{converted}}`.',
      useMatchingConstant: 'Write the {{form}} constant {{name}}.',
    },
    schema: [],
  },
  readsTypes: true,
  mayReport: (text) => /SEC_[EI]_/u.test(text) || mayHoldStatusCode(text),
  create(context, _options, settings) {
    return {
      'Program:exit': () => {
        const file = sourceFileOf(context, settings)
        for (const mixed of findMixedComparisons(analysisOf(file))) {
          const suggest = [
            ...conversionOf(mixed, file),
            ...matchingConstantOf(mixed, file, context, settings),
          ]
          context.report({
            node: mixed.node,
            messageId: 'mixedRepresentation',
            data: wordsOf(mixed, context.sourceCode),
            suggest,
          })
        }
      },
    }
  },
})

type Context = Readonly<RuleContext<MessageIds, []>>
type Suggestions = SuggestionReportDescriptor<MessageIds>[]

const FORMS = { int32: 'int32', unsigned: 'unsigned', bigint: 'a bigint', hex: 'a text' } as const

function wordsOf(
  { constant, status, isAlwaysTrue }: MixedComparison,
  sourceCode: Readonly<SourceCode>,
): Record<string, string> {
  const written = (node: Node) => sourceCode.getText(node).replaceAll(/\s+/gu, ' ')
  return {
    status: written(status.node),
    statusForm: FORMS[status.representation],
    statusReason: status.reason,
    constant: written(constant.node),
    constantForm: FORMS[constant.representation],
    constantReason: constant.reason,
    outcome: isAlwaysTrue ? 'true' : 'false',
  }
}

/** Converts the status to what the constant is; both must be numbers. */
function conversionOf(
  { constant, status, isConvertible }: MixedComparison,
  { text }: SourceFile,
): Suggestions {
  if (!isConvertible || status.isConverted) return []
  if (status.representation !== 'int32' && status.representation !== 'unsigned') return []
  const conversion = planConversion(status.node, constant.representation, text)
  if (conversion === undefined) return []
  const messageId = constant.representation === 'int32' ? 'compareInt32' : 'compareUnsigned'
  return [{ messageId, data: { converted: conversion.text }, fix: fixerOf([conversion]) }]
}

/** Where the status is converted on purpose, it is the constant that should follow. */
function matchingConstantOf(
  { constant, status, code }: MixedComparison,
  file: SourceFile,
  context: Context,
  settings: CheckedSettings,
): Suggestions {
  if (!status.isConverted) return []
  const { representation } = status
  const at = { node: constant.node, code, representation }
  const plan = planConstantAt(at, file, constantOptionsOf(context, settings))
  if (plan === undefined) return []
  const data = { form: representation, name: code.name }
  return [{ messageId: 'useMatchingConstant', data, fix: fixerOf(plan.edits) }]
}
