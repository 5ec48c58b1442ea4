/** A construct that may be repeated as often as one likes; each has codes, names and calls for something to look at. */
export interface Extreme {
  name: string
  /** The source with `count` of them. */
  text: (count: number) => string
  /** Its extension says how it is to be read. */
  path: string
}

/** Read as a module unless said. */
type Shape = Pick<Extreme, 'name' | 'text'> & { path?: 'a.mts' | 'a.tsx' | 'a.cjs' }

const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('\n')

/** So many pieces around something. */
const around = (count: number, before: string, inside: string, after: string): string =>
  before.repeat(count) + inside + after.repeat(count)

const CALL = 'sspi.AcceptSecurityContext(a)'
const BIND = "m.includes('80090308')"

/** Many of them side by side. */
const wide: readonly Shape[] = [
  { name: 'cases', text: (n) => `switch (rc) { ${times(n, () => 'case 0x80090308: f(); break')} }` },
  { name: 'cases of names', text: (n) => `switch (rc) { ${times(n, () => 'case SEC_E_LOGON_DENIED:')} }` },
  {
    name: 'cases of a result',
    text: (n) => `const x = ${CALL}\nswitch (x) { ${times(n, () => 'case 590610: f(); break')} }`,
  },
  { name: 'identifiers', text: (n) => `f(0x80090308, ${times(10 * n, (i) => `x${i},`)})` },
  { name: 'declared names', text: (n) => times(n, (i) => `let x${i} = rc === 0x80090308`) },
  { name: 'one name', text: (n) => `let rc = ${CALL}; ${times(n, () => 'f(rc === 0x90312)')}` },
  {
    name: 'a name that is tested',
    text: (n) => `let rc = ${CALL}; ${times(n, () => 'if (rc) f(0x80090308)')}`,
  },
  {
    name: 'a name that is written',
    text: (n) => times(n, () => `rc = ${CALL}; if (!rc) f(rc === -2146893048)`),
  },
  { name: 'mixed comparisons', text: (n) => times(n, () => 'f((rc | 0) === 0x80090308)') },
  { name: 'names as texts', text: (n) => times(n, () => "f(rc.SECURITY_STATUS === 'SEC_E_LOGON_DENIED')") },
  { name: 'unknown names', text: (n) => times(n, (i) => `f(rc === SEC_E_INVALID_TOKN${i})`) },
  { name: 'searches', text: (n) => times(n, () => `if (${BIND}) deny()`) },
  { name: 'searches and data', text: (n) => times(n, () => `if (${BIND} && m.includes('data 52e')) deny()`) },
  { name: 'searches in one condition', text: (n) => `if (${times(n, () => `${BIND} ||`)} a) deny()` },
  { name: 'calls', text: (n) => times(n, () => CALL) },
  {
    name: 'calls with a result each',
    text: (n) => times(n, (i) => `const x${i} = ${CALL}; if (x${i} === 0) f()`),
  },
  {
    name: 'functions',
    text: (n) =>
      times(
        n,
        (i) => `function f${i}(x) { const rc = ${CALL}; return rc === 0x80090308 ? f${i + 1}(x) : rc }`,
      ),
  },
  {
    name: 'own constants',
    text: (n) => times(n, () => 'const SEC_E_INVALID_TOKEN = 0x80090308'),
    path: 'a.cjs',
  },
  {
    name: 'own constants in functions',
    text: (n) => times(n, () => '() => { const SEC_E_INVALID_TOKEN = 0x80090308; f(SEC_E_INVALID_TOKEN) };'),
  },
  {
    name: 'exports',
    text: (n) => times(n, (i) => `export const SEC_E_X${i} = 0x80090308, SEC_E_OK_${i} = 0`),
  },
  {
    name: 'assigned exports',
    text: (n) => times(n, () => 'exports.SEC_E_TIME_SKEW = 0x80090308'),
    path: 'a.cjs',
  },
  { name: 'properties', text: (n) => `f({ ${times(n, (i) => `k${i}: 0x80090308,`)} })` },
  { name: 'keys', text: (n) => `f({ ${times(n, () => "0x80090308: 'SEC_E_INVALID_TOKEN',")} })` },
  {
    name: 'a table',
    text: (n) =>
      `const t = { ${times(n, () => 'SEC_E_INVALID_TOKEN: 0x80090308,')} }; f(t.SEC_E_INVALID_TOKEN)`,
  },
  { name: 'members', text: (n) => `f([${times(n, () => '0x80090308,')}].includes(rc))` },
  { name: 'class members', text: (n) => `class A { ${times(n, (i) => `static a${i} = 0x80090308`)} }` },
  {
    name: 'enum members',
    text: (n) => `enum A { ${times(n, (i) => `A${i} = 0x80090308,`)} }`,
    path: 'a.mts',
  },
  { name: 'alternatives of a type', text: (n) => `let a: ${times(n, () => '| 0x80090308')}`, path: 'a.mts' },
  {
    name: 'attributes',
    text: (n) => `import 'a'; f(<a ${times(n, () => 'b={0x80090308}')} />)`,
    path: 'a.tsx',
  },
  { name: 'imports', text: (n) => `${times(n, (i) => `import { a${i} } from 'a'`)}; f(0x80090308)` },
  {
    name: 'imports of constants',
    text: (n) => `${times(n, (i) => `import { SEC_E_OK as a${i} } from 'sspi-status'`)}; f(0x80090308)`,
  },
  {
    name: 'imported names',
    text: (n) =>
      `import { ${times(n, (i) => `SEC_E_INVALID_TOKEN as a${i},`)} } from 'sspi-status'; ${times(n, (i) => `f(a${i}, 0x80090308)`)}`,
  },
  {
    name: 'requires',
    text: (n) => `${times(n, (i) => `const { a${i} } = require('a')`)}; f(0x80090308)`,
    path: 'a.cjs',
  },
  { name: 'directives', text: (n) => `${times(n, () => "'use strict'")}; f(0x80090308)`, path: 'a.cjs' },
  { name: 'comments', text: (n) => times(n, () => '/* SEC_E_OK */ f(0x80090308) // 0x80090308') },
  { name: 'comments at the top', text: (n) => `${times(n, () => '// SEC_E_OK')}\nf(0x80090308)` },
  {
    name: 'comments above constants',
    text: (n) => times(n, (i) => `/** a */\nconst SEC_E_INVALID_TOKEN${i || ''} = 0x80090308`),
  },
  {
    name: 'comments that turn rules off and on',
    text: (n) =>
      times(
        n,
        () => '/* eslint-disable sspi/no-magic-status */ f(0x80090308); /* eslint-enable */ f(0x80090308)',
      ),
  },
  {
    name: 'comments that turn rules off on a line',
    text: (n) => times(n, () => 'f(0x80090308) // eslint-disable-line'),
  },
  {
    name: 'one line',
    text: (n) =>
      'f(0x80090308, "some text that makes the line long, 0x80090308", rc === -2146893048);'.repeat(n),
  },
  { name: 'templates', text: (n) => `f(\`${times(n, () => '${0x80090308}')}\`)` },
  { name: 'throws', text: (n) => times(n, () => `function f() { if (${BIND}) throw new Error(m) }`) },
  {
    name: 'parameters',
    text: (n) => `function f(${times(n, (i) => `a${i} = 0x80090308,`)} rc) { return rc === 0x90312 }`,
  },
  { name: 'arguments', text: (n) => `f(${times(n, () => 'rc === 0x80090308,')} 1)` },
  { name: 'generic calls, perhaps', text: (n) => times(n, () => 'f(a < ~0x7ff6fcf7, b)'), path: 'a.mts' },
  { name: 'partners', text: (n) => `let rc = ${CALL}; if (${times(n, (i) => `a${i} &&`)} rc) f(0x80090308)` },
  {
    name: 'guards',
    text: (n) => `let rc = ${CALL}; if (${times(n, () => 'rc && rc === 0x80090308 ||')} a) f()`,
  },
  {
    name: 'a name with many values',
    text: (n) => `let rc; ${times(n, () => 'rc = -2146893048; f(rc === 0x80090308)')}`,
  },
  { name: 'assertions', text: (n) => `assert.deepEqual([${times(n, () => '0x80090308,')}], [rc])` },
  { name: 'obsolete texts', text: (n) => times(n, () => "f(status === '8009030C', status === 0x8009030c)") },
  { name: 'conversions', text: (n) => times(n, () => 'f(~~0x80090308 === (rc >>> 0))') },
]

/** Many of them inside each other. */
const deep: readonly Shape[] = [
  { name: 'parentheses', text: (n) => `f(${around(n, '(', '0x80090308', ')')})` },
  { name: 'blocks', text: (n) => around(n, '{', 'f(rc === 0x80090308)', '}') },
  {
    name: 'functions in functions',
    text: (n) => around(n, 'function f(rc) {', `return ${CALL} === 0x80090308`, '}'),
  },
  { name: 'arrows', text: (n) => `f(${'rc => '.repeat(n)} rc === 0x80090308)` },
  { name: 'conditions', text: (n) => `f(${'rc === 0x80090308 ? 0x90312 : '.repeat(n)} 1)` },
  { name: 'conditions before arrows', text: (n) => `f(${'rc ? (0x80090308) : '.repeat(n)} (a => b))` },
  {
    name: 'conditions in the first branch',
    text: (n) => `f(${around(n, 'rc === 0x80090308 ? ', '1', ': 0x90312')})`,
  },
  { name: 'else-ifs', text: (n) => `${'if (rc === 0x80090308) f(); else '.repeat(n)} g()` },
  { name: 'ifs', text: (n) => around(n, `if (${BIND}) {`, `f(${CALL})`, '}') },
  { name: 'a chain of members', text: (n) => `f(a${'.status'.repeat(n)} === 0x90312)` },
  { name: 'a chain of calls', text: (n) => `x${'.add(0x80090308)'.repeat(n)}` },
  { name: 'a chain of assertions', text: (n) => `expect(rc)${'.to.equal(0x90312).and'.repeat(n)}` },
  { name: 'sums', text: (n) => `f(${'0x80090308 + '.repeat(n)} 1)` },
  { name: 'alternatives', text: (n) => `f(${'rc === 0x80090308 || '.repeat(n)} a)` },
  { name: 'complements', text: (n) => `f(${'~~'.repeat(n)}0x80090308)` },
  { name: 'negations', text: (n) => `const rc = ${CALL}; f(${'!'.repeat(n)}rc)` },
  { name: 'assignments', text: (n) => `${'rc = '.repeat(n)}0x80090308` },
  { name: 'commas', text: (n) => `f((${'0x80090308, '.repeat(n)}1))` },
  { name: 'lists in lists', text: (n) => `f(${around(n, '[', '0x80090308', ']')})` },
  { name: 'objects in objects', text: (n) => `f(${around(n, '{ code: ', '0x80090308', '}')})` },
  { name: 'calls in calls', text: (n) => around(n, 'sspi.AcceptSecurityContext(', 'rc === 0x80090308', ')') },
  { name: 'templates in templates', text: (n) => `f(${around(n, '`${', '0x80090308', '}`')})` },
  { name: 'casts', text: (n) => `f(${around(n, '(', '0x80090308', ' as any)')})`, path: 'a.mts' },
  { name: 'types', text: (n) => `let a: ${around(n, 'A<', '0x80090308', '>')}`, path: 'a.mts' },
  {
    name: 'elements',
    text: (n) => `import 'a'; f(${around(n, '<a b={0x80090308}>', '', '</a>')})`,
    path: 'a.tsx',
  },
  { name: 'patterns', text: (n) => `const ${around(n, '{ rc: ', 'a = 0x80090308', '}')} = b` },
  {
    name: 'classes',
    text: (n) => around(n, 'class A { static a = ', '0x80090308', '}'),
  },
  { name: 'switches', text: (n) => around(n, 'switch (rc) { case 0x80090308: ', 'f()', '}') },
  { name: 'tries', text: (n) => around(n, 'try {', `f(${BIND})`, '} catch (m) {}') },
  { name: 'labels', text: (n) => `${times(n, (i) => `l${i}:`)} f(0x80090308)` },
]

/** What has no end; nothing reads it. */
const unterminated: readonly Shape[] = [
  '(',
  '[',
  '{',
  '`${',
  '`',
  '"',
  "'",
  '/*',
  '/',
  '/[',
  '<a>',
  '<a b="',
  '@a(',
  'f(',
  'a ? ',
  'if (rc) ',
  'class A {',
  'function f() {',
  '=> ',
  'case 0x80090308:',
].map((piece) => ({ name: `unterminated ${piece}`, text: (n) => `f(0x80090308); ${piece.repeat(n)}` }))

const every = Number(process.env['EVERY'] ?? 10)
const first = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000)) % every

/** One part of them, another one each day or as `SEED` says; `EVERY=1` takes all. */
export const extremes: readonly Extreme[] = [...wide, ...deep, ...unterminated]
  .filter((_, index) => index % every === first)
  .map((shape) => ({ path: 'a.mjs', ...shape }))
