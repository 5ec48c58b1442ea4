import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { exemptions } from '../src/exemptions.ts'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { compositeNotations, literalNotations, textNotations } from '../src/notation.ts'
import { findTruthTests } from '../src/find-truth-tests.ts'
import { findUnhandledResults } from '../src/find-unhandled-results.ts'
import type { SourceFile } from '../src/source-file.ts'
import { statusContexts } from '../src/status-context.ts'
import { type Program, type TreeNode } from '../src/tree.ts'
import { childrenOf } from '../src/walk.ts'
import { readWith } from './recognise.ts'

const settings = { checkZero: true, statusNames: [/^x$/u] }

/** Sources that lead through every row of every table. */
const sources: string[] = [
  ...[...statusContexts, ...exemptions].map(({ example }) => example),
  ...[...literalNotations, ...textNotations, ...compositeNotations].map(
    ({ example }) => `f(rc === (${example}))`,
  ),
  'expect(rc).not.to.be.oneOf([0x90312, -2146893048]); expect(0x90312).toBe(rc); ctx.rc.should.equal(0x90312)',
  'assert.strictEqual(errorCode, 0x90312, "text"); assert.oneOf(rc, [0x90312])',
  'const { SECURITY_STATUS: s = 0 } = await AcceptSecurityContext(); f(s === 0x90312, s?.status === 0, s === 0n)',
  'function f(x) { switch (x >>> 0) { case 0x90312: g(x === SEC_E_OK); default: g({ SEC_E_OK: 1, 0x90312: 2 }[x]) } }',
  'class A { static bad = 0x80090308; #x = ~~0x8009030C; m(CODE = `0x80090308`) { return this.#x === 590610 } }',
  'f(new Map([[SEC_E_OK, 1], [0x90312, 2]]).get(rc), new Set([0x90312]).has(rc), [0x90312, , ...x].includes(rc))',
  'f((x, 0x90312) === (y, rc), [[0x80090308, "SEC_E_INVALID_TOKEN"]], BigInt(rc) === 0x90312n)',
  'codes.add(0x80090308).x; rom.write32(0x80090308, 1); names.set(0x80090308, "SEC_E_INVALID_TOKEN"); t[0x80090308] = ""',
  "'use strict'; '0x80090308'; m.includes('0x80090308'); x += 0x80090308; exports.a = module.exports.b = 0x80090308",
  'let r = lib.InitializeSecurityContextW(c); for (;;) { if (r !== 0) break; else { r = c; continue } } export { r }',
  'lib.AcceptSecurityContext.async(c, (e, { status: s = 1, ...t }) => { switch (s) { case 0: return; default: m[s]() } })',
  'class A { f(s) { return !s || this.f(s) } async g() { this.f(await AcceptSecurityContext(c)); throw Error(`${x.status}`) } }',
  "Interceptor.attach(Module.getExportByName('secur32.dll', 'DecryptMessage'), { onLeave(r) { f(r.toInt32() & 1) } })",
  'const f = (s) => (s ? f(AcceptSecurityContext(s)) : [SEC_E_OK, 0].includes(s)); f(1).then((r) => new Set([r]).has(r))',
]

function nodesOf(ast: Program): TreeNode[] {
  const nodes: TreeNode[] = []
  const pending: object[] = [ast]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node as TreeNode)
    pending.push(...childrenOf(node))
  }
  return nodes
}

const alien = { type: 'NobodysNode', range: [0, 1], start: 0, end: 1 }

/** What a parser of another time or language may leave in a field. */
const oddities: Record<string, (node: TreeNode, key: string) => void> = {
  'a missing field': (node, key) => Reflect.deleteProperty(node, key),
  null: (node, key) => void (node[key] = null),
  undefined: (node, key) => void (node[key] = undefined),
  'a number': (node, key) => void (node[key] = 7),
  'a text': (node, key) => void (node[key] = 'text'),
  'an empty list': (node, key) => void (node[key] = []),
  'a list of holes': (node, key) => void (node[key] = [null, undefined, 7]),
  'a node of no known type': (node, key) => void (node[key] = { ...alien, parent: node }),
  'a list of such nodes': (node, key) =>
    void (node[key] = [{ ...alien }, { type: 'Identifier' }, { type: 'Literal' }]),
  'a node without its fields': (node, key) => void (node[key] = { type: 'CallExpression' }),
  'a node that is another': (node, key) => void (node[key] = { type: 'MemberExpression', parent: node }),
}

function judge(file: SourceFile): void {
  const analysis = createAnalysis(file)
  for (const { node } of findTruthTests(analysis)) expect(node.type).toBeTypeOf('string')
  for (const { missing } of findUnhandledResults(analysis)) expect(missing).not.toEqual([])
  const { magic, exempt } = findMagicLiterals(file)
  for (const { node, reason } of [...magic, ...exempt]) {
    expect(node.range.map((offset) => typeof offset)).toEqual(['number', 'number'])
    expect(reason).not.toBe('')
  }
}

test.each(Object.entries(oddities))('%s in any field is no error', (_, spoil) => {
  for (const text of sources) {
    const file = readWith('codemod', { text, settings })
    for (const node of nodesOf(file.ast)) {
      // Without a type it is no node.
      for (const key of Object.keys(node).filter((each) => each !== 'type')) {
        const sound = node[key]
        spoil(node, key)
        expect(() => judge(file), `${text}: ${node.type}.${key}`).not.toThrow()
        node[key] = sound
      }
    }
  }
})

test('several oddities at once', () => {
  const oddity = fc.record({
    node: fc.nat(200),
    key: fc.nat(20),
    spoil: fc.constantFrom(...Object.values(oddities)),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(oddity, { minLength: 2, maxLength: 8 }),
      (text, chosen) => {
        const file = readWith('codemod', { text, settings })
        const nodes = nodesOf(file.ast)
        for (const { node: index, key: number, spoil } of chosen) {
          const node = nodes[index % nodes.length]
          const keys = Object.keys(node ?? {}).filter((key) => key !== 'type')
          const key = keys[number % keys.length]
          if (node !== undefined && key !== undefined && node.type !== 'Program') spoil(node, key)
        }
        judge(file)
      },
    ),
    { numRuns: 1000 },
  )
})

describe('a tree that is incomplete', () => {
  test.each([
    ['without scopes', (file: SourceFile) => ({ ...file, scopeManager: null }), 1],
    ['without a path', ({ path: _, ...file }: SourceFile) => file, 1],
    ['without parents', (file: SourceFile) => withoutParents(file), 1],
    ['without a body', (file: SourceFile) => ({ ...file, ast: { ...file.ast, body: [] } }), 0],
  ] as const)('%s', (_, change, found) => {
    const file = readWith('codemod', { text: 'f(0x80090308)' })
    expect(findMagicLiterals(change(file)).magic).toHaveLength(found)
  })

  test('without a body at all', () => {
    const { ast, ...file } = readWith('codemod', { text: 'f(0x80090308)' })
    Reflect.deleteProperty(ast, 'body')
    expect(findMagicLiterals({ ...file, ast }).magic).toEqual([])
  })

  test('a literal that does not know its place', () => {
    const { ast, ...file } = readWith('codemod', { text: 'f(0x80090308, -2146893048)' })
    for (const node of nodesOf(ast)) if (node.type === 'Literal') Reflect.deleteProperty(node, 'range')
    expect(findMagicLiterals({ ...file, ast }).magic).toEqual([])
  })
})

function withoutParents(file: SourceFile): SourceFile {
  for (const node of nodesOf(file.ast)) Reflect.deleteProperty(node, 'parent')
  return file
}

describe('a component’s markup', () => {
  test('is no part of its script', () => {
    const { ast, ...file } = readWith('codemod', { text: 'f(0x80090308); g(0x8009030C)' })
    const [script, markup] = ast.body
    // As Vue's parser hangs it into the tree of the script.
    const component = Object.assign(ast, { body: [script], templateBody: markup }) as unknown as Program
    expect(findMagicLiterals({ ...file, ast: component }).magic).toHaveLength(1)
  })
})

/** Nests deeper than any stack: trees by hand, for parsers give up sooner. */
describe('10,000 levels', () => {
  const depth = 10_000
  const literal = { type: 'Literal', value: 0x80090308, raw: '0x80090308', range: [0, 10] }
  const identifier = { type: 'Identifier', name: 'rc', range: [0, 2] }
  const range = [0, 10]

  /** A tree of `f(…)` around one literal, with the nodes of `wrap` between them. */
  function nested(wrap: (inner: object) => object, core: object = literal): Program {
    let expression: object = { ...core }
    for (let level = 0; level < depth; level++) expression = { range, ...wrap(expression) }
    const statement = { type: 'ExpressionStatement', expression, range }
    return linked({ type: 'Program', sourceType: 'script', body: [statement], range })
  }

  function linked(root: object): Program {
    const pending = [root]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      for (const child of childrenOf(node)) {
        child['parent'] = node
        pending.push(child)
      }
    }
    return root as Program
  }

  const shapes: [name: string, wrap: (inner: object) => object, found: number][] = [
    ['calls', (inner) => ({ type: 'CallExpression', callee: identifier, arguments: [inner] }), 1],
    [
      'sums on the left',
      (left) => ({ type: 'BinaryExpression', operator: '+', left, right: { ...identifier } }),
      0,
    ],
    [
      'sums on the right',
      (right) => ({ type: 'BinaryExpression', operator: '+', left: { ...identifier }, right }),
      0,
    ],
    [
      'comparisons',
      (left) => ({ type: 'BinaryExpression', operator: '===', left, right: { ...identifier } }),
      1,
    ],
    [
      'ors with zero',
      (left) => ({ type: 'BinaryExpression', operator: '|', left, right: { type: 'Literal', value: 0 } }),
      1,
    ],
    ['double complements', (argument) => ({ type: 'UnaryExpression', operator: '~', argument }), 1],
    [
      'casts',
      (expression) => ({ type: 'TSAsExpression', expression, typeAnnotation: { type: 'TSAnyKeyword' } }),
      1,
    ],
    ['awaits', (argument) => ({ type: 'AwaitExpression', argument }), 1],
    ['arrays', (inner) => ({ type: 'ArrayExpression', elements: [inner] }), 1],
    [
      'assignments',
      (right) => ({ type: 'AssignmentExpression', operator: '=', left: { ...identifier }, right }),
      1,
    ],
    ['functions', (body) => ({ type: 'ArrowFunctionExpression', params: [], body, expression: true }), 1],
    [
      'conditions',
      (test_) => ({
        type: 'ConditionalExpression',
        test: test_,
        consequent: identifier,
        alternate: identifier,
      }),
      1,
    ],
    [
      'members',
      (object) => ({ type: 'MemberExpression', object, property: { ...identifier }, computed: false }),
      1,
    ],
    ['unknown nodes', (inner) => ({ type: 'NobodysNode', inner }), 1],
  ]

  const file = { scopeManager: null, text: '0x80090308', settings }

  test.each(shapes)('of %s', (_, wrap, found) => {
    expect(findMagicLiterals({ ...file, ast: nested(wrap) }).magic).toHaveLength(found)
  })

  test.each(shapes)('of %s around what a code is compared with', (_, wrap) => {
    const compared = (left: object) => ({
      type: 'BinaryExpression',
      operator: '===',
      left,
      right: { ...literal },
      range,
    })
    const tree = nested(wrap, identifier)
    const [statement] = tree.body as unknown as { expression: object }[]
    if (statement !== undefined) statement.expression = compared(statement.expression)
    const { magic } = findMagicLiterals({ ...file, ast: linked(tree) })
    expect(magic.filter(({ node }) => node.type === 'Literal')).toHaveLength(1)
  })
})
