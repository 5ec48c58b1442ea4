import { describe, expect, test } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { watcher } from './read-watcher.ts'
import { readWith, type Source } from './recognise.ts'

// Work is counted, not timed: every read of a property of the tree, the scopes and the file itself.

interface Counted {
  reads: number
  textReads: number
  magic: number
}

function countReads(source: Source): Counted {
  const counted = { reads: 0, textReads: 0, magic: 0 }
  const watch = watcher(() => counted.reads++)
  const file = readWith('codemod', source)
  const watched = {
    ...file,
    ast: watch(file.ast),
    scopeManager: watch(file.scopeManager),
    get text() {
      counted.textReads++
      return file.text
    },
  }
  counted.magic = findMagicLiterals(watched).magic.length
  return counted
}

const size = 400
const settings = { checkGenerated: true, checkZero: true }

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n')
}

const shapes: [name: string, text: (count: number) => string, found: (count: number) => number][] = [
  ['an array of codes', (n) => `f([${lines(n, () => '0x80090308,')}])`, (n) => n],
  ['an array of ambiguous codes', (n) => `f([SEC_E_OK, ${lines(n, () => '0x90312,')}])`, (n) => n],
  ['an array that is looked up in', (n) => `f([${lines(n, () => '0x90312,')}].includes(rc))`, (n) => n],
  ['arguments of a call', (n) => `f(${lines(n, () => '0x80090308,')} 1)`, (n) => n],
  ['arguments of a constructor', (n) => `new F(${lines(n, () => '0x80090308,')} 1)`, (n) => n],
  ['arguments of set', (n) => `m.set(${lines(n, () => '0x80090308,')} 1)`, (n) => n],
  ['arguments of an assertion', (n) => `equal(${lines(n, () => '0x80090308,')} 1)`, (n) => n],
  ['references as arguments', (n) => `function f(x) { g(${lines(n, () => 'x,')} x === 0x90312) }`, () => 0],
  ['references in a sequence', (n) => `function f(x) { ${lines(n, () => 'x,')} x === 0x90312 }`, () => 0],
  ['an array in an array', (n) => `f([[${lines(n, () => '0x80090308,')}]])`, (n) => n],
  ['pairs in an array', (n) => `f([${lines(n, () => "[0x80090308, 'bad'],")}])`, (n) => n],
  ['a table of numbers', (n) => `f([${lines(n, (i) => `${String(i)}, 0x80090308, 7, 8,`)}])`, (n) => n],
  ['a Set', (n) => `f(new Set([SEC_E_OK, ${lines(n, () => '0x90312,')}]))`, (n) => n],
  ['a Map', (n) => `f(new Map([[SEC_E_OK, 1], ${lines(n, () => '[0x90312, 1],')}]))`, (n) => n],
  ['a switch of codes', (n) => `switch (x) { ${lines(n, () => 'case 0x80090308: f(); break')} }`, (n) => n],
  [
    'a switch of ambiguous codes',
    (n) => `switch (x) { case SEC_E_OK: ${lines(n, () => 'case 0x90312:')} }`,
    (n) => n,
  ],
  [
    'a switch on a result',
    (n) => `const x = AcceptSecurityContext(); switch (x) { ${lines(n, () => 'case 590610:')} }`,
    (n) => n,
  ],
  ['an object with keys', (n) => `f({ ${lines(n, () => "0x80090308: 'bad',")} })`, (n) => n],
  ['an object with ambiguous keys', (n) => `f({ SEC_E_OK: 1, ${lines(n, () => '0x90312: 1,')} })`, (n) => n],
  ['an object with values', (n) => `f({ ${lines(n, (i) => `k${String(i)}: 0x80090308,`)} })`, (n) => n],
  [
    'an object with names',
    (n) => `f({ x: 'SEC_E_OK', ${lines(n, (i) => `k${String(i)}: 0x80090308,`)} })`,
    () => 0,
  ],
  ['a table of names', (n) => `f({ ${lines(n, (i) => `SEC_E_${String(i)}: 0x80090308,`)} })`, () => 0],
  ['one variable compared', (n) => `function f(x) { ${lines(n, () => 'if (x === 0x90312) g()')} }`, () => 0],
  [
    'one variable compared with codes too',
    (n) => `function f(x) { ${lines(n, () => 'if (x === 0x90312) g()')}; x === SEC_E_OK }`,
    (n) => n,
  ],
  [
    'one variable assigned and compared',
    (n) => `let x; ${lines(n, () => 'x = g(); f(x === 0x90312)')}`,
    () => 0,
  ],
  [
    'one variable with many results',
    (n) => `let x; ${lines(n, () => 'x = AcceptSecurityContext(); f(x === 0x90312)')}`,
    (n) => n,
  ],
  [
    'many variables',
    (n) =>
      `const ${lines(n, (i) => `x${String(i)} = AcceptSecurityContext(), y${String(i)} = x${String(i)} === 0x90312,`)} z = 1`,
    (n) => n,
  ],
  ['SSPI calls', (n) => lines(n, () => 'f(AcceptSecurityContext() === 0x90312)'), (n) => n],
  [
    'zeros beside a result',
    (n) => `let x = AcceptSecurityContext(); ${lines(n, () => 'f(x === 0);')}`,
    (n) => n,
  ],
  ['everyday calls', (n) => lines(n, () => 'f(decryptMessage() === 0x90312)'), () => 0],
  [
    'decimals beside a common name',
    (n) => `function f(x) { ${lines(n, () => 'g(x.status === 590610);')} h(SEC_E_OK) }`,
    (n) => n,
  ],
  ['many functions', (n) => lines(n, () => 'function f(x) { g(x.status === 590610, SEC_E_OK) }'), (n) => n],
  [
    'assertions',
    (n) => lines(n, () => 'expect(rc).to.not.be.equal(0x90312); assert.equal(rc, 0x90312)'),
    (n) => 2 * n,
  ],
  ['a chain of assertions', (n) => `expect(rc)${lines(n, () => '.to.equal(0x90312).and')}`, () => 1],
  ['a chain of calls', (n) => `x${lines(n, () => '.add(0x80090308)')}`, () => 0],
  ['statements that could be directives', (n) => `f(); ${lines(n, () => "'0x80090308';")}`, (n) => n],
  ['directives', (n) => lines(n, () => "'0x80090308';"), () => 0],
  ['sums', (n) => `f(${lines(n, () => '0x80090308 +')} 1)`, () => 0],
  ['conditions in conditions', (n) => `f(${lines(n, () => 'x ? 0x80090308 :')} 1)`, (n) => n],
  ['a chain of assignments', (n) => `${lines(n, (i) => `x${String(i)} =`)} 0x80090308`, () => 1],
  ['casts in casts', (n) => `f(0x80090308${' as any'.repeat(n)})`, () => 1],
  ['complements of complements', (n) => `f(${'~~'.repeat(n)}0x80090308)`, () => 1],
  [
    'conversions of a variable',
    (n) => `let x; f((x${lines(n, () => '| 0')}) === 0x90312, x === SEC_E_OK)`,
    () => 1,
  ],
]

describe.each(shapes)('%s', (_, text, found) => {
  test('twice as much source is twice as much work', () => {
    const [once, twice] = [size, 2 * size].map((count) =>
      countReads({ text: text(count), language: 'ts', settings }),
    )
    expect([once?.magic, twice?.magic]).toEqual([found(size), found(2 * size)])
    expect((twice?.reads ?? Infinity) / (once?.reads ?? 1)).toBeLessThan(2.5)
    expect(twice?.textReads).toBe(once?.textReads)
  })
})

test('the counter sees quadratic work', () => {
  const watched = (count: number) => {
    let reads = 0
    const list = watcher(() => reads++)(Array.from({ length: count }, (_, index) => ({ index })))
    for (const { index } of list) list.some((other) => other.index > index + count)
    return reads
  }
  expect(watched(2 * size) / watched(size)).toBeGreaterThan(3.5)
})
