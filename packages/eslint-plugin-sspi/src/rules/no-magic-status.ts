import type { ReportFixFunction, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  leftAloneReasons,
  mayHoldStatusCode,
  planConstants,
  type ConstantPlan,
  type Finding,
  type ReplacementPlan,
  type SourceFile,
  type TextEdit,
} from 'sspi-analysis'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { createDisableCheck } from '../disable-comments.ts'
import { fixerOf } from '../fixer-of.ts'
import { oneLine } from '../one-line.ts'
import { analysisOf } from '../analysis-of.ts'

export type Options = [
  {
    /** Lets `eslint --fix` add the imports that constants need. */
    fixWithImport?: boolean
    /** Also reports zero beside the result of an SSPI call. */
    checkZero?: boolean
    /** Also reports in generated and minified files. */
    checkGenerated?: boolean
  },
]

export type MessageIds = 'magicLiteral' | 'useConstant' | 'importConstant'

const CONSEQUENCE = 'A reader must look the number up, and a wrong digit goes unnoticed.'

export default createRule<Options, MessageIds>({
  name: 'no-magic-status',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow SSPI status codes that are written by value',
      recommended: 'recommended',
    },
    fixable: 'code',
    hasSuggestions: true,
    messages: {
      magicLiteral: '`{{written}}` is {{name}}: {{reason}}. {{consequence}}',
      useConstant: 'Write {{constant}}.',
      importConstant: 'Import {{name}} and write {{constant}}.',
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          fixWithImport: {
            type: 'boolean',
            description: 'Lets `eslint --fix` add the imports that constants need.',
          },
          checkZero: { type: 'boolean', description: 'Also reports zero beside the result of an SSPI call.' },
          checkGenerated: { type: 'boolean', description: 'Also reports in generated and minified files.' },
        },
      },
    ],
    defaultOptions: [{ fixWithImport: false, checkZero: false, checkGenerated: false }],
  },
  mayReport: (text, [options]) => options?.checkZero === true || mayHoldStatusCode(text),
  create(context, [{ fixWithImport = false, checkZero, checkGenerated }], settings) {
    const { id, sourceCode } = context

    function reportAll() {
      const { file, recognised } = analysisOf(context, settings, { checkZero, checkGenerated })
      const { magic } = recognised
      // A text becomes a constant only where somebody asks for it.
      const numbers = magic.filter(({ representation }) => representation !== 'hex')
      const texts = magic.filter(({ representation }) => representation === 'hex')
      reportGroup(texts, file, 'never')
      if (fixWithImport) {
        // Each fix imports what its whole group needs: none of the names of what stays because a comment says so.
        const isDisabled = createDisableCheck(sourceCode, id)
        const disabled = numbers.filter(({ node }) => isDisabled(node))
        const reported = numbers.filter(({ node }) => !isDisabled(node))
        reportGroup(disabled, file, 'always')
        reportGroup(reported, file, 'always')
      } else {
        reportGroup(numbers, file, 'in-scope')
      }
    }

    function reportGroup(
      findings: readonly Finding[],
      file: SourceFile,
      whenFixed: 'always' | 'in-scope' | 'never',
    ) {
      if (findings.length === 0) return
      const { plans, imports, importsFor } = planConstants(
        findings,
        file,
        constantOptionsOf(context, settings),
      )
      for (const plan of plans) {
        if ('leftAlone' in plan) {
          report(plan, leftAloneReasons[plan.leftAlone])
          continue
        }
        const { finding, replacement, needsImport } = plan
        if (whenFixed === 'always' || (whenFixed === 'in-scope' && !needsImport)) {
          report(plan, CONSEQUENCE, { fix: fixerOf([replacement, ...(needsImport ? imports : [])]) })
        } else {
          report(plan, CONSEQUENCE, { suggest: [suggestionOf(plan, importsFor(finding))] })
        }
      }
    }

    function report({ finding }: ConstantPlan, consequence: string, repair: Repair = {}) {
      const { node, code, reason } = finding
      const written = oneLine(sourceCode.getText(node))
      const data = { written, name: code.name, reason, consequence }
      context.report({ node, messageId: 'magicLiteral', data, ...repair })
    }

    return { 'Program:exit': reportAll }
  },
})

interface Repair {
  fix?: ReportFixFunction
  suggest?: SuggestionReportDescriptor<MessageIds>[]
}

function suggestionOf(
  { finding, replacement, needsImport }: ReplacementPlan,
  imports: readonly TextEdit[],
): SuggestionReportDescriptor<MessageIds> {
  return {
    messageId: needsImport ? 'importConstant' : 'useConstant',
    data: { name: finding.code.name, constant: replacement.text.trim() },
    fix: fixerOf([replacement, ...(needsImport ? imports : [])]),
  }
}
