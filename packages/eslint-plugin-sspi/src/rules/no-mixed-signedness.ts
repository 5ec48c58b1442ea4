import type { SourceCode, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  findMixedComparisons,
  mayHoldStatusCode,
  planConstantsAt,
  planConversion,
  type ConstantAt,
  type MixedComparison,
  type Node,
  type SourceFile,
  type PlacedConstant,
} from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'
import { oneLine } from '../one-line.ts'

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
    function reportAll() {
      const analysis = analysisOf(context, settings)
      const found = findMixedComparisons(analysis)
      if (found.length === 0) return
      const { file } = analysis
      const matching = planConstantsAt(
        found.map(matchingConstantOf),
        file,
        constantOptionsOf(context, settings),
      )
      for (const [index, mixed] of found.entries()) {
        const suggest = [...conversionOf(mixed, file), ...matchingConstantIn(mixed, matching[index], file)]
        const data = wordsOf(mixed, context.sourceCode)
        context.report({ node: mixed.node, messageId: 'mixedRepresentation', data, suggest })
      }
    }

    return { 'Program:exit': reportAll }
  },
})

type Suggestions = SuggestionReportDescriptor<MessageIds>[]

const FORMS = { int32: 'int32', unsigned: 'unsigned', bigint: 'a bigint', hex: 'a text' } as const

function wordsOf(
  { constant, status, isAlwaysTrue }: MixedComparison,
  sourceCode: Readonly<SourceCode>,
): Record<string, string> {
  const written = (node: Node) => oneLine(sourceCode.getText(node))
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
  return [{ messageId, data: { converted: oneLine(conversion.text) }, fix: fixerOf([conversion]) }]
}

/** The constant in the representation of the status. */
function matchingConstantOf({ constant, status, code }: MixedComparison): ConstantAt {
  return { node: constant.node, code, representation: status.representation }
}

/** Where the status is converted on purpose, it is the constant that should follow. */
function matchingConstantIn(
  { constant, status, code }: MixedComparison,
  plan: PlacedConstant | undefined,
  { text }: SourceFile,
): Suggestions {
  const [start, end] = constant.node.range
  if (!status.isConverted || plan === undefined || plan.text === text.slice(start, end)) return []
  const data = { form: status.representation, name: code.name }
  return [{ messageId: 'useMatchingConstant', data, fix: fixerOf([plan.replacement, ...plan.imports]) }]
}
