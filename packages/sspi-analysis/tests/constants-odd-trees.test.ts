import { expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findLocalConstants } from '../src/find-local-constants.ts'
import { findUnknownNames } from '../src/find-unknown-names.ts'
import { findWrongConstants } from '../src/find-wrong-constants.ts'
import type { SourceFile } from '../src/source-file.ts'
import { type TreeNode } from '../src/tree.ts'
import { childrenOf } from '../src/walk.ts'
import { readWith, type ParserName, type Source } from './recognise.ts'

const sources: (Source & { parser: ParserName })[] = [
  {
    parser: 'codemod',
    text: `const SEC_E_OK = 0, SEC_E_INVALID_TOKEN = 0x80090309 | 0, SEC_E_TIME_SKEW = 0x80090324
class A { static SEC_E_OK = -2146893047; 0x80090309 = 'SEC_E_NOTHING' }
f({ SEC_E_OK: 5, 'SEC_E_TIME_SKEW': '80090325', 0x80090308: 'SEC_E_OK', ...x, m() {} })
f([['SEC_E_OK', 0x80090308], [0x8009030c, { name: 'SEC_E_OK' }], ['SEC_E_OK', 1, 2]], \`SEC_E_TOKN\`)
exports.SEC_E_OK = exports['SEC_E_TIME_SKEW'] = ~0x7ff6fcdc; t[0x80090308] = 'SEC_E_OK'
E[E['SEC_E_OK'] = 0x80090308] = 'SEC_E_OK'; m.set('SEC_E_OK', 0x80090308).has('SEC_E_TOKEN' + a)
Object.defineProperty(exports, 'SEC_E_OK', { value: 0x80090308 }); function g(SEC_E_OK = 1, { SEC_E_TIME_SKEW = 2 }) {}
f([{ name: 'SEC_E_OK', value: 0x80090308 }], { SEC_E_OK: { value: 1 } }, { 0x80090309: \`SEC_E_TIME_SKEW\` })
`,
  },
  {
    parser: 'typescript',
    language: 'ts',
    text: `declare enum D { SEC_E_OK = 0 } enum E { SEC_E_OK, SEC_E_TIME_SKEW = 0x80090325, SEC_E_INVALID_TOKEN }
class A { accessor SEC_E_OK = <number>0x80090308; declare SEC_E_TIME_SKEW: 1 }
type T = 'SEC_E_TOKEN'; namespace N { export const SEC_E_OK = 5 as const }
`,
  },
]

const ODD_VALUES: readonly unknown[] = [
  undefined,
  'text',
  [null, 7],
  { type: 'NobodysNode' },
  [{ type: 'Literal' }, { type: 'Identifier' }],
]

function nodesOf(ast: object): TreeNode[] {
  const nodes = [ast as TreeNode]
  for (const node of nodes) nodes.push(...childrenOf(node))
  return nodes
}

/** Without a type it is no node; nothing asks for the rest. */
const NOT_READ: ReadonlySet<string> = new Set(['type', 'start', 'end', 'loc', 'raw', 'comments', 'tokens'])

function findAll(file: SourceFile): number {
  const analysis = createAnalysis(file)
  const found = [findWrongConstants(analysis), findUnknownNames(analysis), findLocalConstants(analysis)]
  return found.flat().length
}

test.each(sources)('any odd field of what $parser read is no error', ({ parser, ...source }) => {
  const file = readWith(parser, { ...source, settings: { checkGenerated: true } })
  expect(findAll(file)).toBeGreaterThan(2)
  for (const node of nodesOf(file.ast)) {
    for (const key of Object.keys(node).filter((each) => !NOT_READ.has(each))) {
      const sound = Object.getOwnPropertyDescriptor(node, key)
      for (const odd of ODD_VALUES) {
        Object.defineProperty(node, key, { value: odd, configurable: true, enumerable: true, writable: true })
        expect(() => findAll(file), `${node.type}.${key} = ${JSON.stringify(odd)}`).not.toThrow()
      }
      if (sound !== undefined) Object.defineProperty(node, key, sound)
    }
  }
})
