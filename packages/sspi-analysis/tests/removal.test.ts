import { describe, expect, it } from 'vitest'
import { declaratorRemovalsOf, hasComment, hasDirectiveComment, removalsOf } from '../src/removal.ts'
import { applyEdits } from '../src/text-edit.ts'
import type { Node } from '../src/tree.ts'
import { walk } from '../src/walk.ts'
import { readWith } from './recognise.ts'

/** The declarations of a source whose first name begins with `gone`, and its text. */
function read(source: string) {
  const { ast, text } = readWith('codemod', { text: source, path: 'a.mjs' })
  const gone: Node[] = []
  walk(ast, (node) => {
    if (node.type !== 'VariableDeclaration') return
    const [first] = node.declarations
    if (first.id.type === 'Identifier' && first.id.name.startsWith('gone')) gone.push(node)
  })
  return { gone: gone.sort((a, b) => a.range[0] - b.range[0]), text }
}

function without(source: string, insertions: readonly number[] = [], replaced?: number): string {
  const { gone, text } = read(source)
  const removals = removalsOf(
    gone,
    text,
    new Set(insertions),
    replaced === undefined ? undefined : gone[replaced],
  )
  return applyEdits(text, [...removals.values()])
}

type Row = [before: string, after: string]

describe('lines', () => {
  it.each<Row>([
    ['const gone = 1\nf()', 'f()'],
    ['f()\nconst gone = 1\ng()', 'f()\ng()'],
    ['f()\n  const gone = 1  \ng()', 'f()\ng()'],
    ['f()\nconst gone = 1', 'f()\n'],
    ['f()\n\tconst gone = 1 ', 'f()\n'],
    ['f()\r\nconst gone = 1\r\ng()\r\n', 'f()\r\ng()\r\n'],
    ['f()\rconst gone = 1\rg()', 'f()\rg()'],
    ['f()\u2028const gone = 1\u2028g()', 'f()\u2028g()'],
    ['f()\u2029const gone = 1\u2029g()', 'f()\u2029g()'],
    ['\uFEFFconst gone = 1\nf()', '\uFEFFf()'],
    ['f(); const gone = 1; g()', 'f(); g()'],
    ['const gone = 1; f()', 'f()'],
    ['f(); const gone = 1', 'f(); '],
    ['f(); const gone = 1  \ng()', 'f(); \ng()'],
    ['f(); const gone = 1 // of both\ng()', 'f(); // of both\ng()'],
    ['const gone =\n  1\nf()', 'f()'],
  ])('%j', (before, after) => expect(without(before)).toBe(after))
})

describe('comments behind', () => {
  it.each<Row>([
    ['const gone = 1 // of it\nf()', 'f()'],
    ['const gone = 1 // of it', ''],
    ['const gone = 1 /* of it */\nf()', 'f()'],
    ['const gone = 1 /* of * it **/ \nf()', 'f()'],
    ['const gone = 1; /* of f */ f()', '/* of f */ f()'],
    ['const gone = 1; /* of\nf */ f()', '/* of\nf */ f()'],
    ['const gone = 1 // of it\r\nf()', 'f()'],
    ['const gone = 1 // of it\u2028f()', 'f()'],
  ])('%j', (before, after) => expect(without(before)).toBe(after))
})

describe('documentation', () => {
  it.each<Row>([
    ['/** Of it. */\nconst gone = 1\nf()', 'f()'],
    ['/** @file About all. */\nconst gone = 1\nf()', '/** @file About all. */\nf()'],
    ['f()\n/** @file Of it. */\nconst gone = 1\ng()', 'f()\ng()'],
    ['f()\n/** Of it. */\nconst gone = 1\ng()', 'f()\ng()'],
    ['f()\n  /** Of it. */  \n  const gone = 1\ng()', 'f()\ng()'],
    ['f()\n/**\n * Of it * all. **/\nconst gone = 1\ng()', 'f()\ng()'],
    ['f()\r\n/** Of it. */\r\nconst gone = 1\r\ng()', 'f()\r\ng()'],
    ['f()\r/** Of it. */\rconst gone = 1\rg()', 'f()\rg()'],
    ['f()\n/** First. */\n/** Second. */\nconst gone = 1', 'f()\n/** First. */\n'],
    ['f()\n/** Of src/*.ts. */\nconst gone = 1\ng()', 'f()\ng()'],
    ["f('src/**/a')\n/** Of it. */\nconst gone = 1\ng()", "f('src/**/a')\ng()"],
    ['f()\n/* Of more. */\nconst gone = 1\ng()', 'f()\n/* Of more. */\ng()'],
    ['f()\n// Of more.\nconst gone = 1\ng()', 'f()\n// Of more.\ng()'],
    ['f()\n/** Of more. */\n\nconst gone = 1\ng()', 'f()\n/** Of more. */\n\ng()'],
    ['f() /** Of f. */\nconst gone = 1\ng()', 'f() /** Of f. */\ng()'],
    ['f()\n/** Of g. */ g()\nconst gone = 1\n', 'f()\n/** Of g. */ g()\n'],
    ['{\n/** @file Of it. */\nconst gone = 1\n}', '{\n}'],
    ['\uFEFF/** Of it. */\nconst gone = 1\nf()', '\uFEFFf()'],
  ])('%j', (before, after) => expect(without(before)).toBe(after))
})

describe('blank lines', () => {
  it.each<Row>([
    ['f()\n\nconst gone = 1\n\ng()', 'f()\n\ng()'],
    ['f()\r\n\r\nconst gone = 1\r\n\r\ng()', 'f()\r\n\r\ng()'],
    ['f()\n \t\nconst gone = 1\n \t\ng()', 'f()\n \t\ng()'],
    ['f()\r\rconst gone = 1\r\rg()', 'f()\r\rg()'],
    ['f()\u2028\u2028const gone = 1\u2028\u2028g()', 'f()\u2028\u2028g()'],
    ['const gone = 1\n\nf()', 'f()'],
    ['\uFEFFconst gone = 1\n\nf()', '\uFEFFf()'],
    ['if (x) {\n  const gone = 1\n\n  f()\n}', 'if (x) {\n  f()\n}'],
    ['if (x) { \r\n  const gone = 1\r\n\r\n  f()\r\n}', 'if (x) { \r\n  f()\r\n}'],
    ['f()\nconst gone = 1\n\ng()', 'f()\n\ng()'],
    ['f()\n\nconst gone = 1\ng()', 'f()\n\ng()'],
    ['f()\n\nconst gone1 = 1\nconst gone2 = 1\n\ng()', 'f()\n\ng()'],
    ['f()\n\nconst gone1 = 1\ng()\nconst gone2 = 1\n\nh()', 'f()\n\ng()\n\nh()'],
    ['f()\nconst gone1 = 1\n\nconst gone2 = 1\n\ng()', 'f()\n\ng()'],
    ['f()\n\nconst gone = 1\n\n\ng()', 'f()\n\n\ng()'],
  ])('%j', (before, after) => expect(without(before)).toBe(after))

  it('stay where something new will stand', () => {
    expect(without('const gone = 1\n\nf()', [0])).toBe('\nf()')
    expect(without('const gone = 1\n\nf()', [1])).toBe('f()')
    expect(without('f()\n\nconst gone1 = 1\nconst gone2 = 1\n\ng()', [5])).toBe('f()\n\n\ng()')
  })

  it('stay around what is replaced', () => {
    expect(without('f()\n\nconst gone = 1\n\ng()', [], 0)).toBe('f()\n\n\ng()')
    expect(without('f()\n\nconst gone1 = 1\nconst gone2 = 2\n\ng()', [], 0)).toBe('f()\n\n\ng()')
    expect(without('f()\n\nconst gone1 = 1\ng()\n\nconst gone2 = 2\n\nh()', [], 0)).toBe('f()\n\ng()\n\nh()')
  })
})

describe('an instruction to a tool', () => {
  const isInstructed = (source: string) => {
    const { gone, text } = read(source)
    return gone.map((statement) => hasDirectiveComment(statement, text))
  }

  it.each([
    ['// @ts-ignore\nconst gone = 1', '// About it.\nconst gone = 1'],
    ['f()\n  // eslint-disable-next-line\n  const gone = 1', 'f() // eslint-disable-line\n\nconst gone = 1'],
    ['f()\r\n// @ts-ignore\r\nconst gone = 1', 'f()\r\n// @ts-ignore\r\n\r\nconst gone = 1'],
    ['f()\r// @ts-ignore\rconst gone = 1', 'f()\r// @ts-ignore\r\rconst gone = 1'],
    ['\uFEFF// @ts-ignore\nconst gone = 1', '\uFEFFconst gone = 1 // @ts-ignore'],
    ['f(); /* @ts-ignore */ const gone = 1', 'const gone = 1; /* @ts-ignore */ f()'],
    ['const gone = /* @ts-ignore */ 1', 'const gone = /* one */ 1'],
    ['const gone = [ // prettier-ignore\n1]', 'const gone = [ // one\n1]'],
    ['/** @type {number} */\nconst gone = 1', '/** @const */\nconst gone = 1'],
    ['/** @deprecated */\nconst gone = 1', '/** {@link x} and `@type` by me@type.org */\nconst gone = 1'],
    ['/** A.\n * @const\n * @enum */\nconst gone = 1', '/** A.\n * @const\n * @see x */\nconst gone = 1'],
  ])('%j, not %j', (instructed, other) => {
    expect(isInstructed(instructed)).toEqual([true])
    expect(isInstructed(other)).toEqual([false])
  })

  it.each(['const', 'constant', 'default', 'readonly', 'private', 'public', 'internal', 'see', 'since'])(
    '@%s is none',
    (tag) => expect(isInstructed(`/** @${tag} */\nconst gone = 1`)).toEqual([false]),
  )
})

it.each([
  ['const gone = /* one */ 1', 'const gone = 1 /* one */'],
  ['const gone = // one\n1', '// one\nconst gone = 1'],
  ['const gone = /* * one\n **/ 1', 'const gone = 1 / 2'],
])('a comment inside: %j, not %j', (commented, other) => {
  const answers = [commented, other].flatMap((source) => {
    const { gone, text } = read(source)
    return gone.map((statement) => hasComment(statement, text))
  })
  expect(answers).toEqual([true, false])
})

it.each<Row>([
  ['const kept = 1, gone = 2', 'const kept = 1'],
  ['const gone = 1, kept = 2', 'const kept = 2'],
  ['const a = 1, gone = 2 , b = 3', 'const a = 1, b = 3'],
  ['const gone1 = 1, gone2 = 2, a = 3, gone3 = 4,\n  gone4 = 5', 'const a = 3'],
  ['const a = 1 /* a */, gone = 2 /* gone */', 'const a = 1 /* gone */'],
])('declarators of one declaration: %j', (before, after) => {
  const { ast, text } = readWith('codemod', { text: before, path: 'a.mjs' })
  const all = ast.body.flatMap((each) => (each.type === 'VariableDeclaration' ? each.declarations : []))
  const gone = new Set<Node>(all.filter(({ id }) => id.type === 'Identifier' && id.name.startsWith('gone')))
  expect(applyEdits(text, [...declaratorRemovalsOf(gone, all).values()])).toBe(after)
})
