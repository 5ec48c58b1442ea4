import { expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { exemptions } from '../src/exemptions.ts'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { findUnhandledResults } from '../src/find-unhandled-results.ts'
import { compositeNotations } from '../src/notation.ts'
import { statusContexts } from '../src/status-context.ts'
import type { Node } from '../src/tree.ts'
import { walk } from '../src/walk.ts'
import { readWith, type Language } from './recognise.ts'

const settings = { checkZero: true }

const sources: [text: string, language?: Language][] = [
  ...[...statusContexts, ...exemptions].map(({ example }): [string] => [example]),
  ...compositeNotations.map(({ example }): [string] => [`f(rc === (${example}), x === \`80090308\`)`]),
  [
    "f([[0x80090303, 'SEC_E_TARGET_UNKNOWN'], [0x80090308, x]].get(0x80090308)); names.set(0x80090308, 'SEC_E_X')",
  ],
  ["Object.defineProperty(exports, 'BAD', { value: 0x80090308 }); t[0x80090308] = 'SEC_E_INVALID_TOKEN'"],
  ['switch (pc) { case 0x80090308: f(mem[0x80090308]) }; module.exports.x = new ptr(0x80090308)'],
  ['declare const bad: 0x80090308; interface A { BAD: 0x80090308 } type BAD = 0x80090308', 'ts'],
  [
    "import x = require('0x80090308'); type A = import('0x80090308').A; enum E { '0x80090308' = 'SEC_E_X' }",
    'ts',
  ],
  [
    'class A { static BAD = 0x80090308 } while (!this.done) { this.done = lib.AcceptSecurityContext(c) === A.BAD }',
  ],
  ['for (;;) { const r = lib.AcceptSecurityContext(c); if (!(r !== 0)) break; else { f(); continue } }'],
  ['function f() { switch (sspi.AcceptSecurityContext(c)) { case 0: return; default: f() } } f()'],
  ['lib.AcceptSecurityContext.async(c, (e, { status: s }) => { const done = s === 0; if (done) return })'],
]

// Some hosts link no parents, or hand over a part of a tree.
test.each(sources)('%s, as a part of which any node is the root', (text, language) => {
  const file = readWith('codemod', { text, language, settings })
  const nodes: Node[] = []
  walk(file.ast, (node) => nodes.push(node))
  for (const node of nodes) {
    const { parent } = node
    Reflect.deleteProperty(node, 'parent')
    expect(() => {
      findMagicLiterals(file)
      findUnhandledResults(createAnalysis(file))
    }, node.type).not.toThrow()
    Object.assign(node, { parent })
  }
})
