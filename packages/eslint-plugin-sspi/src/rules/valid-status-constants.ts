import type { SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import {
  editInQuotes,
  findUnknownNames,
  findWrongConstants,
  type TextEdit,
  type UnknownName,
  type WrongConstant,
} from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
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
    function reportAll() {
      const analysis = analysisOf(context, settings)
      for (const constant of findWrongConstants(analysis)) reportWrongValue(constant)
      for (const name of findUnknownNames(analysis)) reportUnknownName(name)
    }

    function reportWrongValue(constant: WrongConstant) {
      const { code, written, writtenText, rightText, writtenCode, useValue, useName } = constant
      const [name, right, valueIs] = [code.name, onOneLine(rightText), writtenCode?.name ?? '']
      const otherwise = writtenCode === undefined ? '' : `, which is ${valueIs}`
      context.report({
        node: written.node,
        messageId: 'wrongValue',
        data: { name, right, written: onOneLine(writtenText), otherwise },
        suggest: [
          ...(useValue === undefined ? [] : [suggestValue(name, right, useValue)]),
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

function suggestValue(name: string, right: string, edit: TextEdit): SuggestionReportDescriptor<MessageIds> {
  return { messageId: 'useValue', data: { name, right }, fix: fixerOf([edit]) }
}

function suggestName(name: string, edit: TextEdit, because = ''): SuggestionReportDescriptor<MessageIds> {
  return { messageId: 'useName', data: { name, because }, fix: fixerOf([edit]) }
}

function onOneLine(written: string): string {
  return written.replaceAll(/\s+/gu, ' ').replaceAll('`', "'")
}
