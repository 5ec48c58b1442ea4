import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findAmbiguousLdapTests } from '../src/find-ambiguous-ldap-tests.ts'
import { findObsoleteComparisons } from '../src/find-obsolete-comparisons.ts'
import { watcher } from './read-watcher.ts'
import { readWith } from './recognise.ts'

// Work is counted, not timed: every read of a property of the tree and the scopes.

function countReads(text: string): { reads: number; found: number } {
  let reads = 0
  const watch = watcher(() => reads++)
  const file = readWith('codemod', { text, settings: { checkGenerated: true } })
  const watched = { ...file, ast: watch(file.ast), scopeManager: watch(file.scopeManager) }
  const analysis = createAnalysis(watched)
  const found = findAmbiguousLdapTests(analysis).length + findObsoleteComparisons(analysis).length
  return { reads, found }
}

const size = 100

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n')
}

const isDenied = "if (m.includes('80090308')) deny()"

const shapes: [name: string, text: (count: number) => string, found: (count: number) => number][] = [
  [
    'helpers, each above what it calls',
    (n) =>
      `${lines(n, (i) => `function f${i}(t) { return f${i + 1}(t) }`)}
      function f${n}(t) { return /data (.*)/.exec(t) }; if (m.includes('80090308')) show(f0(m))`,
    () => 0,
  ],
  [
    'helpers, each below what it calls',
    (n) =>
      `function f0(t) { return /data (.*)/.exec(t) }; ${lines(n, (i) => `function f${i + 1}(t) { return f${i}(t) }`)}
      if (m.includes('80090308')) show(f${n}(m))`,
    () => 0,
  ],
  [
    'statements that leave',
    (n) => `function f(m) { ${lines(n, (i) => `if (a === '775') return ${i}; ${isDenied}`)} }`,
    () => 0,
  ],
  [
    'statements that do not',
    (n) => `function f(m) { ${lines(n, () => `if (a === '775') g(); ${isDenied}`)} }`,
    (n) => n,
  ],
  [
    'statements in each other',
    (n) =>
      `function f(m) { ${'if (a) { '.repeat(n)} if (a === '775') return 1 ${'}'.repeat(n)} ${isDenied} }`,
    () => 0,
  ],
  [
    'calls of another file',
    (n) => `import f from 'f'; ${lines(n, (i) => `const a${i} = f(m); if (a${i}) g(); ${isDenied}`)}`,
    (n) => n,
  ],
  [
    'writes',
    (n) => `let x; ${lines(n, () => `x = /data (.*)/.exec(m); if (m.includes('80090308')) g(x)`)}`,
    () => 0,
  ],
  [
    'comparisons with other errors too',
    (n) =>
      `function f(rc) { ${lines(n, () => 'if (rc === SEC_E_LOGON_DENIED || rc === SEC_E_NO_CREDENTIALS) g()')} }`,
    (n) => n,
  ],
  ['calls in each other', (n) => `${'f('.repeat(n)}rc${' === SEC_E_LOGON_DENIED)'.repeat(n)}`, (n) => n],
]

describe.each(shapes)('%s', (_, text, found) => {
  test('twice as much source is twice as much work', () => {
    const once = countReads(text(size))
    const twice = countReads(text(2 * size))
    expect([once.found, twice.found]).toEqual([found(size), found(2 * size)])
    expect(twice.reads / once.reads).toBeLessThan(2.5)
  })
})
