import { describe, expect, it } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import { importSourcesOf, sharedSourcesOf } from '../src/import-sources.ts'
import { applyEdits, type NeededConstant } from '../src/text-edit.ts'
import { editsOf, fileOf, planned, plansFor } from './plan.ts'

describe('plans', () => {
  const file = fileOf({
    text: "import { SEC_E_OK } from 'sspi-status'\nf(0x80090308, '80090308', -2146893044n, 0x8009030c)\n",
  })
  const { magic } = findMagicLiterals(file)
  const { plans, imports, importsFor } = plansFor(magic, file)

  it('are one a finding, in their order', () => {
    expect(plans.map(({ finding }) => finding)).toEqual(magic)
  })

  it('import all that is missing at once', () => {
    expect(imports.map(({ text }) => text)).toEqual([', SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED'])
  })

  it('or what one finding needs alone', () => {
    expect(magic.map((finding) => importsFor(finding).map(({ text }) => text))).toEqual([
      [', SEC_E_INVALID_TOKEN'],
      [],
      [', SEC_E_LOGON_DENIED'],
    ])
  })

  it('of one finding alone give the same name as those of all', () => {
    for (const one of plans) {
      if ('leftAlone' in one) continue
      const output = applyEdits(file.text, [one.replacement, ...importsFor(one.finding)])
      expect(output).toContain(
        `f(${one.finding.code.name === 'SEC_E_INVALID_TOKEN' ? 'SEC_E_INVALID_TOKEN' : '0x80090308'}, `,
      )
    }
  })

  it('need no import where the constant is in scope', () => {
    const known = fileOf({
      text: "import { SEC_E_INVALID_TOKEN } from 'sspi-status'\nf(0x80090308, 0x8009030c)\n",
    })
    const both = plansFor(findMagicLiterals(known).magic, known)
    expect(both.plans.map((one) => 'needsImport' in one && one.needsImport)).toEqual([false, true])
    expect(both.imports).toHaveLength(1)
  })

  it('are none for a file without findings', () => {
    expect(plansFor([], file)).toMatchObject({ plans: [], imports: [] })
  })
})

describe('a code that is the same number in both representations', () => {
  it.each([
    [
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'\nf(0x00090312)\n",
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'\nf(SEC_I_CONTINUE_NEEDED)\n",
    ],
    [
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status'\nf(0x00090312, -2146893048)\n",
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status'\nimport { SEC_E_INVALID_TOKEN } from 'sspi-status/int32'\nf(SEC_I_CONTINUE_NEEDED, SEC_E_INVALID_TOKEN)\n",
    ],
    [
      'export {}\nf(0x00090312)\n',
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status'\nexport {}\nf(SEC_I_CONTINUE_NEEDED)\n",
    ],
    [
      'export {}\nf(0x00090312, -2146893048)\n',
      "import { SEC_E_INVALID_TOKEN, SEC_I_CONTINUE_NEEDED } from 'sspi-status/int32'\nexport {}\nf(SEC_I_CONTINUE_NEEDED, SEC_E_INVALID_TOKEN)\n",
    ],
    [
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/bigint'\nf(0x00090312)\n",
      "import { SEC_I_CONTINUE_NEEDED } from 'sspi-status/bigint'\nimport { SEC_I_CONTINUE_NEEDED as SEC_I_CONTINUE_NEEDED_2 } from 'sspi-status'\nf(SEC_I_CONTINUE_NEEDED_2)\n",
    ],
  ])('%s', (text, output) => {
    expect(planned({ text }).output).toBe(output)
  })
})

it('a bigint below zero is no constant to use', () => {
  const text = 'export {}\nconst SEC_E_INVALID_TOKEN = -2146893048n\nf(0x80090308n)\n'
  expect(planned({ text }).output).toContain('f(SEC_E_INVALID_TOKEN_BIGINT)')
  expect(planned({ text: text.replace('-2146893048n', '2148074248n') }).output).toContain(
    'f(SEC_E_INVALID_TOKEN)',
  )
})

describe('texts', () => {
  it.each([
    ["f('0x80090308')", 'f(`0x${SEC_E_INVALID_TOKEN}`)'],
    ["f('0x8009030C')", 'f(`0x${SEC_E_LOGON_DENIED}`)'],
    ["f(status === '8009030C')", 'f(status === SEC_E_LOGON_DENIED)'],
  ])('%s', (code, after) => {
    expect(planned({ text: `export {}\n${code}\n` }).output).toMatch(
      /^import \{ SEC_E_\w+ \} from 'sspi-status\/hex'\n/u,
    )
    expect(planned({ text: `export {}\n${code}\n` }).output).toContain(after)
  })

  it.each(["f('0x8009030c')", "f(status === '8009030c')", 'f(`0x8009030c`)'])(
    '%s has other digits',
    (code) => {
      const text = `export {}\n${code}\n`
      expect(planned({ text })).toMatchObject({
        output: text,
        leftAlone: [[expect.any(String), 'lower-case-hex']],
      })
    },
  )

  it.each([
    ["const SEC_E_INVALID_TOKEN = '80090308'", 'SEC_E_INVALID_TOKEN'],
    ["const SEC_E_INVALID_TOKEN = '0x80090308'", 'SEC_E_INVALID_TOKEN_HEX'],
  ])('beside %s', (declaration, name) => {
    expect(planned({ text: `export {}\n${declaration}\nf('0x80090308')\n` }).output).toContain(
      `f(\`0x\${${name}}\`)`,
    )
  })
})

it('the sources are those that the project names', () => {
  const sources = { ...importSourcesOf('codes'), int32: './signed.js' }
  expect(
    planned({ text: "import { a } from './signed.js'\nf(0x80090308, -2146893048)\n" }, { sources }).output,
  ).toBe(
    "import { a, SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_INT32 } from './signed.js'\nimport { SEC_E_INVALID_TOKEN } from 'codes'\nf(SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32)\n",
  )
})

describe('one module may have all representations', () => {
  const sources = sharedSourcesOf('./codes.js')

  it.each([
    {
      claim: 'in one import of its names',
      text: 'export {}\nf(0x80090308, -2146893048, 0x80090308n)\n',
      output: `import {
  SEC_E_INVALID_TOKEN,
  SEC_E_INVALID_TOKEN_BIGINT,
  SEC_E_INVALID_TOKEN_INT32,
} from './codes.js'
export {}
f(SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32, SEC_E_INVALID_TOKEN_BIGINT)
`,
    },
    {
      claim: 'added to an import that is there, which says what its names are',
      text: "import { SEC_E_INVALID_TOKEN_INT32 as bad } from './codes.js'\nf(0x80090308, -2146893048)\n",
      output:
        "import { SEC_E_INVALID_TOKEN_INT32 as bad, SEC_E_INVALID_TOKEN } from './codes.js'\nf(SEC_E_INVALID_TOKEN, bad)\n",
    },
    {
      claim: 'of which a namespace has them all',
      text: "import * as codes from './codes.js'\nf(0x80090308, -2146893048)\n",
      output:
        "import * as codes from './codes.js'\nf(codes.SEC_E_INVALID_TOKEN, codes.SEC_E_INVALID_TOKEN_INT32)\n",
    },
    {
      claim: 'and be required',
      text: "const { SEC_E_INVALID_TOKEN } = require('./codes.js')\nf(0x80090308, -2146893048)\n",
      output:
        "const { SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32 } = require('./codes.js')\nf(SEC_E_INVALID_TOKEN, SEC_E_INVALID_TOKEN_INT32)\n",
    },
    {
      claim: 'whose names may be taken',
      text: 'export const SEC_E_INVALID_TOKEN_INT32 = 5\nf(-2146893048)\n',
      output:
        "import { SEC_E_INVALID_TOKEN_INT32 as SEC_E_INVALID_TOKEN_INT32_2 } from './codes.js'\nexport const SEC_E_INVALID_TOKEN_INT32 = 5\nf(SEC_E_INVALID_TOKEN_INT32_2)\n",
    },
    {
      claim: 'unlike a module of another name',
      text: "import { SEC_E_INVALID_TOKEN } from './others.js'\nf(0x80090308)\n",
      output:
        "import { SEC_E_INVALID_TOKEN } from './others.js'\nimport { SEC_E_INVALID_TOKEN as SEC_E_INVALID_TOKEN_2 } from './codes.js'\nf(SEC_E_INVALID_TOKEN_2)\n",
    },
  ])('$claim', ({ text, output }) => {
    expect(planned({ text }, { sources }).output).toBe(output)
  })
})

describe('the module of the constants may be out of reach', () => {
  const options = { sources: sharedSourcesOf('./codes.mjs'), importableIn: ['esm'] } as const

  it('of a file with another module system', () => {
    expect(planned({ text: "require('a')\nf(0x80090308)\n" }, options).leftAlone).toEqual([
      ['0x80090308', 'other-module-system'],
    ])
  })

  it('but not of one with the same, or with a constant of its own', () => {
    expect(planned({ text: "import 'a'\nf(0x80090308)\n" }, options).leftAlone).toEqual([])
    const text = 'const SEC_E_INVALID_TOKEN = 0x80090308\nexports.a = () => f(0x80090308)\n'
    expect(planned({ text }, options).leftAlone).toEqual([])
  })
})

describe('edits say which constants they need', () => {
  function needs(text: string): readonly NeededConstant[] {
    const file = fileOf({ text })
    return editsOf(plansFor(findMagicLiterals(file).magic, file)).flatMap((edit) => edit.needs ?? [])
  }

  it('where they import them', () => {
    expect(needs('export {}; f(0x80090308, 0x80090308, -2146893044)')).toEqual([
      { name: 'SEC_E_INVALID_TOKEN', representation: 'unsigned', system: 'esm' },
      { name: 'SEC_E_LOGON_DENIED', representation: 'int32', system: 'esm' },
    ])
  })

  it('and where the file has them', () => {
    expect(needs("const sspi = require('sspi-status'); f(0x80090308)")).toEqual([
      { name: 'SEC_E_INVALID_TOKEN', representation: 'unsigned' },
    ])
  })

  it('but not those that the file declares itself', () => {
    expect(needs('const SEC_E_INVALID_TOKEN = 0x80090308; exports.a = () => f(0x80090308)')).toEqual([])
  })
})
