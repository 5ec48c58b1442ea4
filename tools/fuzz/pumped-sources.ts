/** A place of a source that may be long, and what makes it so. */
interface Place {
  name: string
  source: (long: string) => string
  pieces: readonly string[]
}

const SPACES = [' ', '\n', '\t', '/* a */', '/**/ ', '// a\n', '/*a*/\n']
const IN_COMMENTS = [
  '*',
  '* ',
  '\n * ',
  ' ',
  '/',
  '@a ',
  '@type {',
  '@license',
  '__',
  'istanbul ignore ',
  'a',
]
const IN_NAMES = ['a', 'A', '_', '$', 'SEC_E_', 'Status', 'data']
const IN_TEXTS = [
  ' ',
  'a',
  '(',
  '[',
  '.',
  'data ',
  ' data',
  '0',
  '52e',
  '80090308',
  '80090308 ',
  'SEC_E_',
  '_',
]
const IN_TYPES = ['a ', '*', '_', ' ', 'long ', '__a ', 'a', '(a']
const CONSTANT = 'SEC_E_INVALID_TOKEN'

/** Where the regular expressions of the recogniser and the planners read, in sources that can be read. */
const places: readonly Place[] = [
  { name: 'before everything', source: (long) => `${long}f(0x80090308); export {}`, pieces: SPACES },
  {
    name: 'in the first comment',
    source: (long) => `/*${long}*/\nf(0x80090308); export {}`,
    pieces: IN_COMMENTS,
  },
  {
    name: 'in the import',
    source: (long) =>
      `import {${long}SEC_E_OK${long}}${long}from 'sspi-status'${long}\nf(0x80090308, SEC_E_OK)`,
    pieces: SPACES,
  },
  {
    name: 'around a constant',
    source: (long) => `export {};${long}const ${CONSTANT} =${long}0x80090308${long};${long}f(${CONSTANT})`,
    pieces: SPACES,
  },
  {
    name: 'in the comment of a constant',
    source: (long) =>
      `export {}\n/**${long}*/\nconst ${CONSTANT} = 0x80090308 //a\n/** @type {${long}*/\nlet a`,
    pieces: IN_COMMENTS,
  },
  {
    name: 'around a case',
    source: (long) => `switch (rc) { case (${long}~0x7ff6fcf7${long}):${long}f() } export {}`,
    pieces: SPACES,
  },
  {
    name: 'behind a case',
    source: (long) => `switch (rc) { case (0x80090308): a${long}, b; f() } export {}`,
    pieces: ['a', ' ', '\n', '/**/', ', a', '_'],
  },
  {
    name: 'around what may be a type argument',
    source: (long) => `f(a <${long}~0x7ff6fcf7, b >${long}(c)); export {}`,
    pieces: SPACES,
  },
  {
    name: 'in a name',
    source: (long) => `f(a${long} === 0x90312, x.A${long} = 0x80090308)`,
    pieces: IN_NAMES,
  },
  {
    name: 'in a name that a declaration has',
    source: (long) => `const A${long} = 0x80090308; class B { static a${long} = 0x90312 } export {}`,
    pieces: IN_NAMES,
  },
  {
    name: 'in a text that is looked for',
    source: (long) => `if (m.includes('80090308') && m.includes('${long}!')) deny(f('${long}')); export {}`,
    pieces: IN_TEXTS,
  },
  {
    name: 'in a pattern',
    source: (long) => `if (/80090308${long}/.test(m) && /data ${long}!/.test(m)) deny(); export {}`,
    pieces: [' ', 'a', '.', 'a|', '(?:a)', '\\d', '(\\w+)'],
  },
  {
    name: 'in a text that is compared',
    source: (long) => `f(status === '${long}', rc.SECURITY_STATUS === 'SEC_E_${long}', code === '0x${long}')`,
    pieces: IN_TEXTS,
  },
  {
    name: 'in the declaration of a function',
    source: (long) =>
      `const a = lib.func('${long} AcceptSecurityContext${long}(void)'); f(a() === 0x80090308)`,
    pieces: IN_TYPES,
  },
  {
    name: 'in a number',
    source: (long) =>
      `f(rc === 0x80090308, rc === ${long}1, rc === 1${long}, rc === 0x${long}1n, rc === 0${long}1)`,
    pieces: ['0', '1', '9', '7', '1_'],
  },
]

/** Long sources that can be read, as `pumpedTexts` for texts. */
export function pumpedSources(
  every: number,
  first: number,
  length: number,
): { name: string; text: string }[] {
  return places
    .flatMap(({ name, source, pieces }) => pieces.map((piece) => ({ name, source, piece })))
    .filter((_, index) => index % every === first)
    .map(({ name, source, piece }) => ({
      name: `${name}: ${JSON.stringify(piece)}…`,
      text: source(piece.repeat(length / piece.length)),
    }))
}
