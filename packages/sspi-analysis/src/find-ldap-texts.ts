import type { Analysis } from './analysis.ts'
import { standsForEveryCause } from './find-ambiguous-ldap-tests.ts'
import type { Finding } from './finding.ts'
import { lazily } from './memoized.ts'
import { notationOf } from './notation.ts'
import { isErrorText, isOtherText, speaksOfLdap } from './searched-texts.ts'
import { textTestsOf } from './text-tests.ts'
import type { Node } from './tree.ts'

/**
 * The digits of a status, and nothing more, where a program looks for them in the text of an LDAP error. Asks for no
 * more than that: whether the test decides something, and rightly, is for `findAmbiguousLdapTests`.
 */
export function findLdapTexts(analysis: Analysis): Finding[] {
  if (analysis.skipped !== undefined) return []
  const { file } = analysis
  const named = namedIn(analysis)
  const isAboutLdap = lazily(() => speaksOfLdap(file))
  const findings = new Map<Node, Finding>()
  for (const { sought, searched } of textTestsOf(analysis)) {
    const notation = notationOf(sought, file.text)
    if (notation?.name !== 'bare-hex-text' || named.has(notation.node)) continue
    // Other eight digits are also somebody's number.
    const isOfError = standsForEveryCause(notation.code) || isErrorText(searched) || isAboutLdap()
    if (!isOfError || isOtherText(searched, analysis)) continue
    findings.set(notation.node, {
      ...notation,
      context: 'text-test',
      reason: 'it is looked for in the text of an error',
    })
  }
  return [...findings.values()].sort((a, b) => a.node.range[0] - b.node.range[0])
}

/** The codes that have their name beside them. */
function namedIn({ recognised }: Analysis): ReadonlySet<Node> {
  const named = recognised.exempt.filter(({ exemption }) => exemption !== 'text-search')
  return new Set(named.map(({ node }) => node))
}
