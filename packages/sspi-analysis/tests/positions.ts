import type { Language } from './recognise.ts'
import type { Writing } from './writings.ts'

/** What can stand somewhere: any notation, a single literal, a number with at most a sign, a text. */
type Admitted = 'any' | 'literal' | 'type' | 'text' | 'number'

/** A place in a program where a magic literal is one because of its notation alone. `#` stands for it. */
export interface Position {
  name: string
  source: string
  language: Language
  admits: Admitted
}

const tables: [Language, Admitted, [name: string, source: string][]][] = [
  [
    'js',
    'any',
    [
      ['right of a comparison', 'if (x === (#)) f()'],
      ['left of a comparison', 'if ((#) == x) f()'],
      ['in an order', 'if (x < (#)) f()'],
      ['a condition', 'while (#) f()'],
      ['a case', 'switch (x) { case #: f() }'],
      ['a discriminant', 'switch (#) { default: f() }'],
      ['an argument', 'f(#)'],
      ['a later argument', 'f(x, y, #)'],
      ['an argument of a constructor', 'new Foo(#)'],
      ['an argument of an optional call', 'x?.f?.(#)'],
      ['an argument of super', 'class B extends A { constructor() { super(#) } }'],
      ['what is returned', 'function g() { return (#) }'],
      ['what is returned without a space', 'function g() { return(#) }'],
      ['the body of an arrow', 'f(() => (#))'],
      ['what is thrown', 'function g() { throw (#) }'],
      ['what is yielded', 'function* g() { yield (#) }'],
      ['what is awaited', 'async function g() { await (#) }'],
      ['what is spread', 'f(...[#])'],
      ['a member of an array', 'f([x, #, y])'],
      ['behind a hole of an array', 'f([, #])'],
      ['a member of a Set', 'f(new Set([#]))'],
      ['a value of an object', 'f({ code: # })'],
      ['a value behind a text key', "f({ 'bad token': # })"],
      ['a computed key', "f({ [#]: 'bad password' })"],
      ['a key of a Map', "f(new Map([[#, 'bad password']]))"],
      ['a value of a Map', "f(new Map([['bad password', #]]))"],
      ['a part of a template', 'f(`code ${#}`)'],
      ['a tagged template', 'tag`code ${#}`'],
      ['a default of a parameter', 'function g(code = #) {}'],
      ['a default in a pattern', 'f(({ code = # }) => code)'],
      ['a default of an array pattern', 'var [code = #] = x'],
      ['a value of let', 'let code = #'],
      ['a value of var', 'var code = #'],
      ['a default inside const', 'const { code = # } = x'],
      ['an assignment', 'status = #'],
      ['an assignment to a property', 'this.status = #'],
      ['a logical assignment', 'status ??= #'],
      ['either side of ||', 'f(x || (#))'],
      ['either side of ??', 'f((#) ?? x)'],
      ['a branch', 'f(x ? (#) : y)'],
      ['another branch', 'f(x ? y : (#))'],
      ['a test', 'f((#) ? x : y)'],
      ['the last of a sequence', 'f((x, #))'],
      ['an operand of typeof', 'f(typeof (#))'],
      ['an operand of void', 'f(void (#))'],
      ['a negated operand', 'f(!(#))'],
      ['what has a member', 'f((#).toString())'],
      ['a start of a loop', 'for (let i = #; ; ) break'],
      ['a step of a loop', 'for (;; f(#)) break'],
      ['what a loop goes over', 'for (const x of [#]) f(x)'],
      ['an immediate function', '(function () { f(#) })()'],
      ['a method', 'f({ m() { return (#) } })'],
      ['a getter', 'f({ get m() { return (#) } })'],
      ['a method of a class', 'class A { m() { f(#) } }'],
      ['a private method', 'class A { #m() { f(#) } }'],
      ['a static block', 'class A { static { f(#) } }'],
      ['a computed key of a class', 'class A { [#]() {} }'],
      ['what a class extends', 'class A extends f(#) {}'],
      ['an initialiser that computes', 'class A { m = f(#) }'],
      ['a constant that computes', 'const m = f(#)'],
      ['a try', 'try { f(#) } catch {}'],
      ['a catch', 'try { f() } catch { f(#) }'],
      ['a finally', 'try { f() } finally { f(#) }'],
      ['a label', 'l: f(#)'],
      ['an option of import()', "import('m', { with: { code: # } })"],
      ['a nested function', 'function g() { return () => { function h() { f(#) } } }'],
      ['an attribute of JSX', 'f(<A code={#} />)'],
      ['a child of JSX', 'f(<A>{#}</A>)'],
      ['a spread of JSX', 'f(<A {...{ code: # }} />)'],
    ],
  ],
  [
    'js',
    'literal',
    [
      ['a key', "f({ #: 'bad password' })"],
      ['a key of a method', 'f({ #() {} })'],
      ['a key of a pattern', 'f(({ #: x }) => x)'],
      ['a key of a class method', 'class A { #() {} }'],
      ['a key of a class field', 'class A { # = f() }'],
    ],
  ],
  ['js', 'number', [['beside a text', "f('code: ' + (#))"]]],
  ['js', 'text', [['a text attribute of JSX', 'f(<A code=# />)']]],
  [
    'ts',
    'any',
    [
      ['a cast value', 'f((#) as number)'],
      ['a cast in brackets', 'f(<number>(#))'],
      ['a value that satisfies', 'f((#) satisfies number)'],
      ['a value that is not null', 'f((#)!)'],
      ['a default of a parameter property', 'class A { constructor(private code = #) {} }'],
      ['an argument of a decorator', '@f(#) class A {}'],
      ['an argument of a generic call', 'f<T>(#)'],
      ['an enum member that computes', 'enum E { A = f(#) }'],
      ['a computed key of an abstract class', 'abstract class A { abstract [#]: string }'],
      ['a member of a namespace', 'namespace N { f(#) }'],
    ],
  ],
  [
    'ts',
    'type',
    [
      ['an alias', 'type Code = #'],
      ['a member of a union', 'type Code = number | #'],
      ['a type of a parameter', 'function g(code: #): void {}'],
      ['a type of let', 'let code: #'],
      ['a result type', 'declare function g(): #'],
      ['a property of an interface', 'interface A { code: # }'],
      ['an argument of a type', 'type A = Set<#>'],
      ['an argument of a call', 'f<#>()'],
      ['a condition of a type', 'type A<T> = T extends # ? 1 : 2'],
      ['a member of a tuple', 'type A = [#, string]'],
      ['an asserted type', 'f(x as #)'],
    ],
  ],
  ['tsx', 'any', [['a generic component', 'f(<A<T> code={#} />)']]],
]

export const positions: readonly Position[] = tables.flatMap(([language, admits, rows]) =>
  rows.map(([name, source]) => ({ name, source, language, admits })),
)

/** Whether a writing can stand at a position. */
export function fits({ admits }: Position, { written, isLiteral, notation }: Writing): boolean {
  const isText = notation.endsWith('text')
  switch (admits) {
    case 'any':
      return true
    case 'literal':
      return isLiteral
    case 'number':
      return !isText
    case 'text':
      return isText && isLiteral
    case 'type':
      return isLiteral || written.startsWith('`') || /^-\s?[\da-fox_]+n?$/iu.test(written)
  }
}

/** A statement with a writing at a position, marked as the recogniser should find it. */
export function placed({ source }: Position, { written }: Writing): string {
  return `{ ${source.replaceAll(/(?<![\w])#(?!\w)/gu, () => `«${written}»`)} }`
}
