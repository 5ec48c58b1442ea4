import { describe, expect, it } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findAmbiguousLdapTests } from '../src/find-ambiguous-ldap-tests.ts'
import { findLdapTexts } from '../src/find-ldap-texts.ts'
import { findObsoleteComparisons } from '../src/find-obsolete-comparisons.ts'
import { createCallPlanner } from '../src/plan-call.ts'
import { importSourcesOf } from '../src/import-sources.ts'
import type { SourceFile } from '../src/source-file.ts'
import { type TreeNode } from '../src/tree.ts'
import { childrenOf } from '../src/walk.ts'
import { readWith, type ParserName, type Source } from './recognise.ts'

/** What may stand in a field where a node or a list of them belongs. */
const ODD_VALUES: readonly unknown[] = [
  undefined,
  'text',
  [null, 7],
  { type: 'CallExpression' },
  [{ type: 'Identifier' }, { type: 'MemberExpression' }],
]

/** Without a type it is no node; nothing asks for the rest. */
const NOT_READ: ReadonlySet<string> = new Set(['type', 'start', 'end', 'loc', 'comments', 'tokens'])

const sources: (Source & { parser: ParserName })[] = [
  {
    parser: 'espree',
    text: `import { SEC_E_INVALID_TOKEN } from 'sspi-status/hex'
const BAD = ['80090308', \`8009030C\`], ROWS = [{ p: /80090308/ }], T = { '80090308': 1 }
if (BAD.some((code) => m?.includes(code)) || ROWS.find(({ p }) => p.test(m))) f(m.match(/data (\\w+)/))
for (const [code] of Object.entries(T)) if (!m.includes(code) && String(m).indexOf('80090308: ' + x) !== -1) g()
function h(m) { if (!m.startsWith(SEC_E_INVALID_TOKEN)) return; switch (true) { case ~m.search('80090308'): h(m) } }
const { causeOf } = require('errors'), E = { sub(t) { return /data (.*)/.exec(t) } }; E.x = (t) => E.sub(t)
function k(m, x) { for (const c of L) if (c === '775') return c; switch (x) { case '52e': throw x } const s = causeOf(String(m))
  if (s) return s; else console.log(m.includes('80090308')); return this.y(\`\${m}\`) ?? (m.includes('80090308') ? E.x(m) : 0) }`,
  },
  {
    parser: 'codemod',
    text: `const DENIED = 0x8009030c | 0, LIST = new Set([SEC_E_LOGON_DENIED]), at = m.indexOf('0x8009030c')
if (rc === DENIED || LIST.has(rc) || at >= 0) switch (rc) { case -2146893044: f() }
assert.equal(rc, codes.SEC_E_LOGON_DENIED); expect(rc).to.be.oneOf([0x8009030c])
for (const code of [SEC_E_LOGON_DENIED]) if (code !== await f()) f(/SEC_E_LOGON_DENIED/.test(\`\${m}\`))
if (rc === SEC_E_LOGON_DENIED || LIST.has(rc) || toHex(SEC_E_LOGON_DENIED).x === '0x8009030C') f([...Object.keys(m)].includes('SEC_E_LOGON_DENIED'))
if ((q, rc) === SEC_E_LOGON_DENIED || process.argv.slice(2).includes('SEC_E_LOGON_DENIED')) switch (x) { case SEC_E_NO_CREDENTIALS: f() }`,
  },
]

function nodesOf(ast: object): TreeNode[] {
  const nodes = [ast as TreeNode]
  for (const node of nodes) nodes.push(...childrenOf(node))
  return nodes
}

function judge(file: SourceFile, isPlanned = true): number {
  const analysis = createAnalysis(file)
  const options = { sources: importSourcesOf('sspi-status'), moduleHint: 'module' } as const
  const tests = findAmbiguousLdapTests(analysis)
  const comparisons = findObsoleteComparisons(analysis)
  const found = tests.length + comparisons.length + findLdapTexts(analysis).length
  if (!isPlanned) return found
  const planner = createCallPlanner([file.ast], file, options)
  for (const { outcome, searched } of tests)
    if (outcome !== undefined) planner.planBindErrorTest({ ...outcome, searched })
  for (const { severityTest } of comparisons)
    if (severityTest !== undefined) planner.planSeverityTest(severityTest)
  return found
}

describe.each(sources)('a tree with one odd field, whichever it is ($parser)', ({ parser, ...source }) => {
  it('throws nothing', () => {
    const file = readWith(parser, source)
    expect(judge(file)).toBeGreaterThan(3)
    for (const node of nodesOf(file.ast)) {
      for (const field of Object.keys(node).filter((key) => !NOT_READ.has(key))) {
        const sound = node[field]
        for (const [index, value] of ODD_VALUES.entries()) {
          node[field] = value
          // The host that asks for a plan has linked the nodes.
          expect(
            () => judge(file, index === 0 && field !== 'parent'),
            `${node.type}.${field}: ${JSON.stringify(value)}`,
          ).not.toThrow()
        }
        node[field] = sound
      }
    }
  })

  it('finds nothing, or what it finds by itself, without scopes', () => {
    expect(judge({ ...readWith(parser, source), scopeManager: null })).toBeGreaterThan(0)
  })
})
