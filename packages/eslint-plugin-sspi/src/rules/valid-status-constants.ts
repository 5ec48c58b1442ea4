import type { SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  editInQuotes,
  findUnknownNames,
  findWrongConstants,
  type TextEdit,
  type UnknownName,
  type WrongConstant,
} from 'sspi-analysis'
import { analysisOf, sourceFileOf } from '../analysis-of.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'

export type MessageIds = 'wrongValue' | 'unknownName' | 'useValue' | 'useName'

export default createRule<[], MessageIds>({
  name: 'valid-status-constants',
  meta: {
    type: 'problem',
    docs: {
      description: 'require names and values of SSPI status codes to agree',
      recommended: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      wrongValue:
        '{{name}} is `{{right}}`, not `{{written}}`{{otherwise}}. A comparison with it misses {{name}}, and may hold for another status.',
      unknownName:
        '`{{name}}` is no SSPI status code{{nearest}}. Nothing ever equals it, and a look-up by it finds nothing.',
      useValue: 'Write `{{right}}`, the value of {{name}}.',
      useName: 'Write {{name}}{{because}}.',
    },
    schema: [],
  },
  mayReport: (text) => /SEC_[EI]_/u.test(text),
  create(context, _options, settings) {
    const { sourceCode } = context

    function reportAll() {
      const analysis = analysisOf(sourceFileOf(context, settings))
      for (const constant of findWrongConstants(analysis)) reportWrongValue(constant)
      for (const name of findUnknownNames(analysis)) reportUnknownName(name)
    }

    function reportWrongValue({
      code: { name },
      written: { node },
      writtenCode,
      useValue,
      useName,
    }: WrongConstant) {
      const written = sourceCode.getText(node)
      const right = applied(useValue, written, node.range)
      const valueIs = writtenCode?.name ?? ''
      context.report({
        node,
        messageId: 'wrongValue',
        data: {
          name,
          right,
          written: onOneLine(written),
          otherwise: writtenCode === undefined ? '' : `, which is ${valueIs}`,
        },
        suggest: [
          { messageId: 'useValue', data: { name, right }, fix: fixerOf([useValue]) },
          ...(useName === undefined ? [] : [suggestName(valueIs, useName, ', the name of the value')]),
        ],
      })
    }

    function reportUnknownName({ node, name, nearest }: UnknownName) {
      const [first] = nearest
      context.report({
        node,
        messageId: 'unknownName',
        data: { name, nearest: first === undefined ? '' : `; the nearest is ${first}` },
        suggest: nearest.map((near) => suggestName(near, editInQuotes(node, near))),
      })
    }

    return { 'Program:exit': reportAll }
  },
})

function suggestName(name: string, edit: TextEdit, because = ''): SuggestionReportDescriptor<MessageIds> {
  return { messageId: 'useName', data: { name, because }, fix: fixerOf([edit]) }
}

/** What an edit makes of the part of the text that it lies in. */
function applied(
  { start, end, text }: TextEdit,
  written: string,
  [from, to]: readonly [number, number],
): string {
  return onOneLine(written.slice(0, start - from) + text + written.slice(written.length - (to - end)))
}

function onOneLine(written: string): string {
  return written.replaceAll(/\s+/gu, ' ').replaceAll('`', "'")
}
