import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compositeNotations,
  literalNotations,
  textNotations,
  writtenCodeOf,
  writtenNumberOf,
} from '../src/notation.ts'
import type { Node } from '../src/tree.ts'
import { marked, readWith, recognise, recogniseWith } from './recognise.ts'
import {
  codes,
  errorCodes,
  informationalCodes,
  numbersOf,
  withSeparators,
  writingsOf,
  type Writing,
} from './writings.ts'

/** A place that makes any notation a status code. */
const inContext = (written: string) => `if (rc === (${written})) next()`

/** What is found of each writing, each in a statement of its own. */
function findingsOf(statements: readonly string[]) {
  const { magic } = recogniseWith('codemod', { text: statements.join('\n') })
  return magic.map(({ written, code, representation, notation, certain, hasConstant }) => {
    return { written, code, representation, notation, certain, hasConstant }
  })
}

function expectedOf(name: string, { written, isLiteral: _, ...expected }: Writing) {
  return { written, code: name, ...expected }
}

describe('rows of the tables', () => {
  test.each(literalNotations)(
    '$name: $example is certain, $nearMiss is not',
    ({ example, nearMiss, name }) => {
      expect(marked(`f(«${example}»)`)).toBe(`f(«${example}»)`)
      expect(marked(`f(${nearMiss})`)).toBe(`f(${nearMiss})`)
      expect(recognise({ text: inContext(nearMiss) }).magic).toMatchObject([
        { written: nearMiss, notation: name },
      ])
    },
  )

  test.each(textNotations)('$name: $example is a code, $nearMiss is none', ({ example, nearMiss, name }) => {
    expect(recognise({ text: inContext(example) }).magic).toMatchObject([
      { written: example, notation: name },
    ])
    expect(recognise({ text: inContext(nearMiss) }).magic).toEqual([])
  })

  test.each(textNotations)('$name: whether $example needs a context', ({ example, certain }) => {
    expect(recognise({ text: `f(${example})` }).magic).toHaveLength(certain ? 1 : 0)
  })

  test.each(compositeNotations)(
    '$name: $example is one number, $nearMiss is no code',
    ({ name, example, nearMiss }) => {
      expect(name).toMatch(/^[a-z]+(?:-[a-z\d]+)*$/u)
      expect(nearMiss).toMatch(/0x80090308|-2146893048/u)
      expect(marked(`f(«${example}»)`)).toBe(`f(«${example}»)`)
      expect(marked(`f(${nearMiss})`)).toBe(`f(${nearMiss})`)
    },
  )
})

describe('what belongs to a notation', () => {
  test.each([
    ['the operators around the literal', 'f(«~~0x80090308»)'],
    ['several of them', 'f(«-2146893048 >>> 0»)'],
    ['parentheses inside', 'f(«(0x80090308) | 0», «-(2146893048)»)'],
    ['but none outside', 'f((«0x80090308»))'],
    ['no plus sign, which changes nothing', 'f(+«0x80090308»)'],
    ['space between operator and digits', 'f(«- 2146893048», «-\n2146893048»)'],
    ['zero in any notation', 'f(«0x80090308 | 0x0», «0x80090308 | 0b0»)'],
    ['two to the 32nd in any notation', 'f(«2148074248 - 0x1_0000_0000», «2148074248 - 4_294_967_296»)'],
    ['a trailing dot', 'f(«2148074248.», «2148074248.».toString())'],
    ['not the method called on it', 'f(«0x80090308».toString())'],
    ['operators on bigints', 'f(«-2146893048n», «~0x7ff6fcf7n», «0x80090308n - 0x100000000n»)'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })
})

describe('what is no notation of a code', () => {
  test.each([
    ['an exponent', 'if (rc === 2.148074248e9) f()'],
    ['a fraction', 'if (rc === 2148074248.0 || rc === 590610.5) f()'],
    ['text that is parsed', "if (rc === parseInt('80090308', 16)) f(parseInt('0x80090308', 16))"],
    ['a subtraction', 'a = b - 2146893048; a = b\n- 2146893048'],
    ['the negative of an unsigned number', 'if (rc === -0x80090308 || rc === -2148074248) f()'],
    ['the positive of an int32', 'if (rc === 2146893048) f(2146893048)'],
    ['a member of a positive number', 'f(-2146893048..toString())'],
    ['the complement of a number', 'if (rc === ~0x80090308 || rc === ~2148074248) f()'],
    ['the same for bigints', 'if (rc === ~0x80090308n || rc === -0x80090308n) f()'],
    ['sums in disguise', 'if (rc === ~-2146893049 || rc === -~2146893047 || rc === ~-590611) f()'],
    [
      'more than 32 bits',
      'if (rc === (0x180090308 | 0) || rc === (6443041544 | 0) || rc === 0x180090308) f()',
    ],
    ['a code minus 2 ** 32 that is none', 'if (rc === 0x90312 - 0x100000000) f()'],
    ['other shifts and masks', 'if (rc === 0x80090308 >> 16 || rc === (0x80090308 | 1)) f()'],
    ['operands the wrong way round', 'if (rc === (0 | 0x80090308) || rc === 0x100000000 - 0x80090308) f()'],
    [
      'an escape in a text',
      String.raw`if (rc === '\x380090308' || rc === '0x8009\u00308') f('\x30x80090308')`,
    ],
    ['an escape in a template', String.raw`f(${'`\\x30x80090308`'})`],
    ['a line continuation', "f('0x8009\\\n0308')"],
    ['a template with values', 'f(`0x8009${low}`, `${prefix}80090308`)'],
    ['a tagged template', 'f(tag`0x80090308`, String.raw`0x80090308`)'],
    ['a longer text', "if (rc === '0x80090308 ' || rc === '80090308: LdapErr') f('error 0x80090308')"],
    ['a text behind a space', "if (rc === ' 0x80090308' || rc === ' 80090308') f(' 0x80090308')"],
    ['a text without leading zeros', "if (rc === '0x90312' || rc === '90312' || rc === '590610') f()"],
    ['decimal text', "if (rc === '2148074248' || rc === '-2146893048') f()"],
    ['the facility alone', 'if (rc >> 16 === 0x8009) f(0x8009)'],
    ['a regular expression', 'f(/0x80090308/.test(rc), /80090308/)'],
    ['a comment', '// 0x80090308\nf(/* -2146893048 */)'],
    ['an identifier', 'f(x80090308, $0x80090308)'],
    ['text between JSX tags', 'f(<p>0x80090308</p>)'],
    ['an entity in a JSX attribute', 'f(<p title="&#48;x80090308" />)'],
  ])('%s', (_, source) => {
    expect(marked(source)).toBe(source)
  })

  test.each([
    ['NTE_BAD_SIGNATURE and its neighbours', ['0x80090006', '0x80090020', '-2146893792', '2148073504']],
    ['NTE_TOKEN_KEYSET_STORAGE_FULL', ['0x80090023', "'0x80090023'", '0x80090023 | 0']],
    ['CRYPT_E_NO_REVOCATION_CHECK', ['0x80092012', '-2146885614', "'80092012'"]],
    ['TRUST_E_NOSIGNATURE', ['0x800B0100', '2148204800']],
  ])('codes of another facility: %s', (_, writings) => {
    for (const written of writings) expect(recognise({ text: inContext(written) }).magic).toEqual([])
  })

  // Sloppy scripts only: two parsers refuse them.
  test('a legacy octal number is octal', () => {
    const source = 'f(«020002201410»); g(02148074248, 0590610)'
    expect(marked(source, { sourceType: 'script' }, ['espree', 'babel', 'codemod'])).toBe(source)
  })
})

/** What a declaration is read with: the initialiser must be the code and nothing more. */
test.each([
  ...[
    '0x80090308',
    '-2146893048',
    '~~0x80090308',
    '0x80090308 | 0',
    '-2146893048 >>> 0',
    '590610',
    '0x80090308n',
  ],
  ...["'0x80090308'", '`80090308`'],
])('%s is a written code', (written) => {
  expect(initialiserOf(written, writtenCodeOf).map((code) => code?.node.range)).toEqual([
    [10, 10 + written.length],
  ])
})

test.each([
  ...[
    'x',
    '0x80090308 + 1',
    '-0x80090308',
    '!0x80090308',
    '[0x80090308]',
    'f(0x80090308)',
    '0',
    '2146893048',
  ],
  ...['0x80090308 === x', 'x | 0x80090308', '-x', '0x80090308 | 0 | x', "'0x80090308' + x"],
])('%s is none', (written) => {
  expect(initialiserOf(written, writtenCodeOf)).toEqual([undefined])
})

test.each([
  ['0', '!0'],
  ['-1', '-1 + 1'],
  ['0x80090308 | 0', '0x80090308 | x'],
  ['2146893048', "'2146893048'"],
  ['~1n', '`1`'],
])('%s is a written number, %s is none', (written, other) => {
  expect(initialiserOf(written, writtenNumberOf)).toMatchObject([
    { node: { range: [10, 10 + written.length] } },
  ])
  expect(initialiserOf(other, writtenNumberOf)).toEqual([undefined])
})

function initialiserOf<Read>(
  written: string,
  read: (expression: Node, text: string) => Read,
): (Read | undefined)[] {
  const { ast, text } = readWith('codemod', { text: `const x = ${written}` })
  const declarators = ast.body.flatMap((each) =>
    each.type === 'VariableDeclaration' ? each.declarations : [],
  )
  return declarators.map(({ init }) => (init === null ? undefined : read(init, text)))
}

test.each([
  ['numbers of error codes', 'f(«0x80090308», «2148074248», «-2146893048», «0o20002201410»)'],
  ['hex of eight digits, whatever the code', 'f(«0x00090312», «0X0009_0312», «0x0_0_0_9_0_3_1_2»)'],
  ['bigints of both', 'f(«0x80090308n», «2148074248n», «-2146893048n», «0x00090312n»)'],
  ['text of 0x and eight digits', 'f(«\'0x80090308\'», «"0X8009030c"», «`0x00090312`»)'],
  // It has the severity bit, whatever its name says.
  ['decimals of SEC_I_INVALID_SESSION_STATE', 'f(«2148074348», «-2146892948»)'],
  ['hex of five, six, seven and nine digits: not', 'f(0x90312, 0x090312, 0x0090312, 0x080090308)'],
  ['decimals of informational codes: not', 'f(590610, 590_610n, 0o2201422, 0b10010000001100010010)'],
  ['bare text: not', 'f(\'80090308\', `8009030C`, "00090312")'],
  ['zero beside a code: not', "f(«0x80090308», 0, 0x00000000, '0x00000000', '00000000', 0n, -0)"],
  [
    'texts of other codes beside one: not',
    "f(«0x80090308», '0x80090020', '80090020', `0x80090023`, 0x80092012)",
  ],
  ['no literals of numbers beside one: not', 'f(«0x80090308», null, true, /0x80090308/, /x/, x0x80090308)'],
  ['zero: not', "f(0, 0x00000000, '0x00000000', '00000000', 0n)"],
])('certain by notation: %s', (_, source) => {
  expect(marked(source)).toBe(source)
})

describe('every code in every notation', () => {
  test.each(codes)('$name', ({ name, value }) => {
    const writings = writingsOf(value)
    const expected = writings.map((writing) => expectedOf(name, writing))
    expect(findingsOf(writings.map(({ written }) => inContext(written)))).toEqual(expected)
    const certain = expected.filter((writing) => writing.certain)
    expect(findingsOf(writings.map(({ written }) => `f(${written})`))).toEqual(certain)
  })

  test.each([errorCodes[0], informationalCodes[0]])('with every parser: $name', (code) => {
    const { name, value } = code ?? { name: '', value: 0 }
    const writings = writingsOf(value)
    const text = writings.map(({ written }) => inContext(written)).join('\n')
    expect(recognise({ text }).magic).toMatchObject(writings.map((writing) => expectedOf(name, writing)))
  })

  test('with separators at any legal place', () => {
    const writing = fc
      .constantFrom(...codes)
      .chain(({ name, value }) =>
        fc.record({ name: fc.constant(name), writing: fc.constantFrom(...numbersOf(value)) }),
      )
    fc.assert(
      fc.property(writing, fc.infiniteStream(fc.boolean()), ({ name, writing }, choices) => {
        const written = withSeparators(writing, () => choices.next().value === true)
        expect(findingsOf([inContext(written)])).toEqual([{ ...expectedOf(name, writing), written }])
      }),
      { numRuns: 500 },
    )
  })
})
