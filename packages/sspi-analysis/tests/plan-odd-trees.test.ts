import { describe, expect, it } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { type TreeNode } from '../src/tree.ts'
import { childrenOf } from '../src/walk.ts'
import { filesOf, plansFor } from './plan.ts'
import type { ParserName, Source } from './recognise.ts'

/** What may stand in a field where a node or a list of them belongs. */
const ODD_VALUES: readonly unknown[] = [undefined, null, [], [null], { type: 'Odd' }, [{ type: 'Odd' }]]
const PLACES = ['range', 'parent', 'loc']

/** All of a tree's nodes, the program first. */
function nodesOf(ast: object): TreeNode[] {
  const nodes = [ast as TreeNode]
  for (const node of nodes) nodes.push(...childrenOf(node))
  return nodes
}

function read(source: Source, parser: ParserName) {
  const [first] = filesOf(source, [parser])
  if (first === undefined) throw new Error('not read')
  const { file } = first
  return { file, magic: findMagicLiterals(file).magic, nodes: nodesOf(file.ast) }
}

function fieldsOf(node: TreeNode): string[] {
  return Object.entries(node).flatMap(([name, held]) =>
    typeof held === 'object' && !PLACES.includes(name) ? [name] : [],
  )
}

describe('a tree with one odd field, whichever it is', () => {
  it.each<Source & { parser: ParserName }>([
    {
      parser: 'espree',
      text: `import { a } from 'sspi-status'
import b, * as c from 'b'
f(0x80090308 | 0, { 0x8009030c: x ? (-2146893048) : y => z })
class A { x = 1
 0x80090308() { page.evaluate(() => f(0x80090308)) } }
export default function g() { 'use asm'; return delete 0x80090308 }
`,
    },
    {
      parser: 'codemod',
      text: `const { a } = require('sspi-status'), b = require('b').c
g(0x80090308)
const SEC_E_INVALID_TOKEN = 0x80090308
function g() { return typeof module && a < ~0x7ff6fcf7 }
exports.a = \`\${g}\`
`,
    },
    {
      parser: 'typescript',
      language: 'ts',
      text: `import a = require('sspi-status')
enum E { a = f(0x80090308) }
declare const b: 0x80090308 | 1
let c = 0x80090308 as const
namespace N { f(0x80090308) }
`,
    },
  ])('throws nothing: $parser', ({ parser, ...source }) => {
    const { nodes } = read(source, parser)
    let trees = 0
    for (const [index, node] of nodes.entries()) {
      for (const field of fieldsOf(node)) {
        for (const value of ODD_VALUES) {
          const { file, magic, nodes: again } = read(source, parser)
          Object.assign(again[index] ?? {}, { [field]: value })
          expect(() => plansFor(magic, file, { moduleHint: 'module' }), `${node.type}.${field}`).not.toThrow()
          trees += 1
        }
      }
    }
    expect(trees).toBeGreaterThan(200)
  })
})
