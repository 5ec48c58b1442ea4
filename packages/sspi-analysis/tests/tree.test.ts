import { describe, expect, test } from 'vitest'
import { ancestorsOf, calleeNameOf, lastNameOf, placeOf, unwrap, useOf, type Node } from '../src/tree.ts'
import { childrenOf, walk, walkFunctions } from '../src/walk.ts'
import { readersOf, readWith, type Language } from './recognise.ts'

type Case = [source: string, expected: string, language?: Language]

/** The only expression statement of a source, as each parser gives it. */
function expressionsOf(text: string, language: Language): Node[] {
  return readersOf[language].map((parser) => {
    const [statement] = readWith(parser, { text, language }).ast.body
    if (statement?.type !== 'ExpressionStatement') throw new Error(`No expression: ${text}`)
    return statement.expression
  })
}

function nodeWhere(root: Node, isRight: (node: Node) => boolean): Node {
  const found: Node[] = []
  walk(root, (node) => {
    if (isRight(node)) found.push(node)
  })
  const [first] = found
  if (first === undefined) throw new Error('No such node.')
  return first
}

describe('the expression inside wrappers that keep a status', () => {
  const wrappers: Case[] = [
    ['x', 'x'],
    ['await x', 'x'],
    ['+x', 'x'],
    ['~~x', 'x'],
    ['x | 0', 'x'],
    ['x >> 0', 'x'],
    ['x >>> 0', 'x'],
    ['Number(x)', 'x'],
    ['BigInt(x)', 'x'],
    ['x.toInt32()', 'x'],
    ['x.toUInt32()', 'x'],
    ['x.valueOf()', 'x'],
    ['y = x', 'x'],
    ['(y, x)', 'x'],
    ['Number(await x) | 0', 'x'],
    ['x as number', 'x', 'ts'],
    ['x!', 'x', 'ts'],
    ['<number>x', 'x', 'ts'],
    ['x satisfies number', 'x', 'ts'],
    ['(x: number)', 'x', 'flow'],
  ]

  test.each(wrappers)('%s', (source, expected, language = 'js') => {
    for (const expression of expressionsOf(source, language)) {
      const inner = unwrap(expression)
      expect(lastNameOf(inner)).toBe(expected)
      expect(useOf(inner)).toBe(expression)
    }
  })

  test.each([
    ...['-x', '~x', '!x', 'typeof x', 'x | 1', 'x & 0', 'x + 0', '0 | x', 'x >>> 1', 'x += y'],
    ...[
      'String(x)',
      'a.Number(x)',
      'f(x)',
      'x.toString()',
      'x.toInt32(1)',
      'x.valueOf',
      'x?.y',
      '[x]',
      'y ? x : x',
    ],
  ])('but not that of %s', (source) => {
    for (const expression of expressionsOf(source, 'js')) {
      const inner = unwrap(expression)
      expect(inner.type).toBe(
        expression.type === 'ChainExpression' ? expression.expression.type : expression.type,
      )
    }
  })

  test('the left side of a sequence or an assignment is not what it stands for', () => {
    for (const expression of expressionsOf('(x, y)', 'js')) {
      const left = nodeWhere(expression, (node) => node.type === 'Identifier' && node.name === 'x')
      expect(useOf(left)).toBe(left)
    }
  })
})

describe('the place of a value', () => {
  test.each([
    ['f(0x90312 as number)', 'TSAsExpression', 'ts'],
    ['f(<any>(0x90312 satisfies number)!)', 'TSTypeAssertion', 'ts'],
    ['f(0x90312)', 'Literal', 'ts'],
    ['f(0x90312 | 0)', 'Literal', 'js'],
    ['f((0x90312: any))', 'TypeCastExpression', 'flow'],
  ] as const)('%s', (source, type, language) => {
    for (const expression of expressionsOf(source, language)) {
      const literal = nodeWhere(expression, (node) => node.type === 'Literal' && node.value === 0x90312)
      expect(placeOf(literal).type).toBe(type)
    }
  })
})

describe('names', () => {
  test.each([
    ['x', 'x'],
    ['a.x', 'x'],
    ["a['x']", 'x'],
    ['a?.b.x', 'x'],
    ['a[x]', undefined],
    ['a[0]', undefined],
    ['f()', undefined],
    ["'x'", undefined],
  ])('the last name of %s', (source, name) => {
    for (const expression of expressionsOf(`(${source})`, 'js'))
      expect(lastNameOf(unwrap(expression))).toBe(name)
  })

  test.each([
    ['f()', 'f'],
    ['a.f()', 'f'],
    ['a?.f?.()', 'f'],
    ['(0, a.f)()', 'f'],
    ['new a.F()', 'F'],
    ['f()()', undefined],
    ['a[f]()', undefined],
  ])('of what %s calls', (source, name) => {
    for (const expression of expressionsOf(source, 'js')) {
      const call = unwrap(expression)
      const isCall = call.type === 'CallExpression' || call.type === 'NewExpression'
      expect(isCall && calleeNameOf(call)).toBe(name)
    }
  })
})

describe('the walk', () => {
  test('meets a node before those inside it', () => {
    for (const expression of expressionsOf('f(a, [b, , c])', 'js')) {
      const seen = new Set<Node>()
      walk(expression, (node) => {
        expect(node === expression || [...ancestorsOf(node)].some((around) => seen.has(around))).toBe(true)
        seen.add(node)
      })
      expect(seen.size).toBe(6)
    }
  })

  test('says in which function each node stands', () => {
    for (const expression of expressionsOf('f(x, () => { g(y, function () { z }) })', 'js')) {
      const functions = new Map<string, string>()
      walkFunctions(expression, (node, inside) => {
        if (node.type === 'Identifier') functions.set(node.name, inside.type)
      })
      expect(Object.fromEntries(functions)).toEqual({
        ...{ f: 'CallExpression', x: 'CallExpression' },
        ...{ g: 'ArrowFunctionExpression', y: 'ArrowFunctionExpression', z: 'FunctionExpression' },
      })
    }
  })

  test.each(['parent', 'loc', 'tokens', 'comments', 'leadingComments', 'extra', 'templateBody'])(
    'leaves out %s',
    (key) => {
      const inner = { type: 'Inner' }
      expect(childrenOf({ type: 'Outer', [key]: inner, list: [null, inner], other: 7 })).toEqual([inner])
    },
  )
})
