import {
  createCallPlanner,
  findAmbiguousLdapTests,
  mayTestLdapError,
  type AmbiguousLdapTest,
} from 'sspi-analysis'
import { analysisOf } from '../analysis-of.ts'
import { constantOptionsOf } from '../constant-options.ts'
import { createRule } from '../create-rule.ts'
import { fixerOf } from '../fixer-of.ts'

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
  mayReport: mayTestLdapError,
  create(context, _options, settings) {
    return {
      'Program:exit': () => {
        const analysis = analysisOf(context, settings)
        const tests = findAmbiguousLdapTests(analysis)
        const nodes = tests.flatMap(({ outcome }) => outcome?.node ?? [])
        const planner = createCallPlanner(nodes, analysis.file, constantOptionsOf(context, settings))
        for (const test of tests) {
          const { node, outcome, searched } = test
          const plan = outcome === undefined ? undefined : planner.planBindErrorTest({ ...outcome, searched })
          context.report({
            node,
            messageId: 'ambiguousLdapStatus',
            data: wordsOf(test),
            suggest:
              plan === undefined
                ? []
                : [{ messageId: 'parseBindError', data: { test: plan.written }, fix: fixerOf(plan.edits) }],
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
