import type { RuleContext, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint'
import { findAmbiguousLdapTests, planBindErrorTest, type AmbiguousLdapTest } from 'sspi-analysis'
import { analysisOf, sourceFileOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'
import type { CheckedSettings } from '../settings.ts'

export type MessageIds = 'ambiguousLdapStatus' | 'parseBindError'

export default createRule<[], MessageIds>({
  name: 'no-ambiguous-ldap-status',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow deciding why an LDAP bind was refused by a status that stands for every cause',
      recommended: 'recommended',
    },
    hasSuggestions: true,
    messages: {
      ambiguousLdapStatus:
        '{{part}} says only that a {{bind}} was refused. So a wrong password, a locked and an expired account look alike: only `data` tells them apart.',
      parseBindError: 'Test for a wrong user name or password: `{{test}}`.',
    },
    schema: [],
  },
  mayReport: (text) =>
    /8009030[\[(8c]|AcceptSecurityContext|SEC_E_(?:INVALID_TOKEN|LOGON_DENIED)/iu.test(text),
  create(context, _options, settings) {
    return {
      'Program:exit': () => {
        const file = sourceFileOf(context, settings)
        for (const found of findAmbiguousLdapTests(analysisOf(file))) {
          context.report({
            node: found.node,
            messageId: 'ambiguousLdapStatus',
            data: wordsOf(found),
            suggest: suggestionsOf(found, context, settings),
          })
        }
      },
    }
  },
})

const BINDS: Readonly<Partial<Record<string, string>>> = {
  SEC_E_INVALID_TOKEN: 'simple bind',
  SEC_E_LOGON_DENIED: 'SASL bind',
}

function wordsOf({ written, code }: AmbiguousLdapTest): Record<string, string> {
  if (code === undefined) return { part: `\`${written}\``, bind: 'bind' }
  return { part: `\`${written}\` (${code.name})`, bind: BINDS[code.name] ?? 'bind' }
}

function suggestionsOf(
  { outcome, searched }: AmbiguousLdapTest,
  context: Readonly<RuleContext<MessageIds, []>>,
  settings: CheckedSettings,
): SuggestionReportDescriptor<MessageIds>[] {
  if (outcome === undefined) return []
  const file = sourceFileOf(context, settings)
  const plan = planBindErrorTest({ ...outcome, searched }, file, constantOptionsOf(context, settings))
  if (plan === undefined) return []
  return [{ messageId: 'parseBindError', data: { test: plan.written }, fix: fixerOf(plan.edits) }]
}
