import { describe, expect, it } from 'vitest'
import { importSourcesOf } from '../src/import-sources.ts'
import { createImportPlanner } from '../src/plan-import.ts'
import { applyEdits } from '../src/text-edit.ts'
import { filesOf, planned } from './plan.ts'

describe('TypeScript that is written as CommonJS', () => {
  const output = (text: string) =>
    planned({ text, language: 'ts', path: 'a.ts' }, {}, ['typescript', 'codemod']).output

  it.each([
    {
      claim: 'imports one module for each representation',
      text: "import a = require('a');\nf(0x80090308, -2146893044, 0x8009030c);\n",
      expected:
        "import a = require('a');\nimport sspiStatus = require('sspi-status');\nimport sspiStatusInt32 = require('sspi-status/int32');\nf(sspiStatus.SEC_E_INVALID_TOKEN, sspiStatusInt32.SEC_E_LOGON_DENIED, sspiStatus.SEC_E_LOGON_DENIED);\n",
    },
    {
      claim: 'uses one that is there',
      text: "import sspi = require('sspi-status')\nf(0x80090308)\n",
      expected: "import sspi = require('sspi-status')\nf(sspi.SEC_E_INVALID_TOKEN)\n",
    },
    {
      claim: 'imports it again where its name means something else',
      text: "import sspi = require('sspi-status')\nfunction g(sspi) { f(0x80090308) }\n",
      expected:
        "import sspi = require('sspi-status')\nimport sspiStatus = require('sspi-status')\nfunction g(sspi) { f(sspiStatus.SEC_E_INVALID_TOKEN) }\n",
    },
    {
      claim: 'imports it before its first use',
      text: "f(0x80090308)\nimport sspi = require('sspi-status')\n",
      expected:
        "import sspiStatus = require('sspi-status')\nf(sspiStatus.SEC_E_INVALID_TOKEN)\nimport sspi = require('sspi-status')\n",
    },
    {
      claim: 'imports it behind the imports alone',
      text: "import a = require('a')\nconst b = require('b')\nf(0x80090308)\n",
      expected:
        "import a = require('a')\nimport sspiStatus = require('sspi-status')\nconst b = require('b')\nf(sspiStatus.SEC_E_INVALID_TOKEN)\n",
    },
    {
      claim: 'takes another name where that one is taken',
      text: "import a = require('a')\nfunction g(sspiStatus) { f(0x80090308, 0x8009030c) }\n",
      expected:
        "import a = require('a')\nimport sspiStatus2 = require('sspi-status')\nfunction g(sspiStatus) { f(sspiStatus2.SEC_E_INVALID_TOKEN, sspiStatus2.SEC_E_LOGON_DENIED) }\n",
    },
    {
      claim: 'has its own style',
      text: 'import a = require("a");\n// @ts-ignore\nf(0x80090308);\n',
      expected:
        'import a = require("a");\nimport sspiStatus = require("sspi-status");\n// @ts-ignore\nf(sspiStatus.SEC_E_INVALID_TOKEN);\n',
    },
  ])('$claim', ({ text, expected }) => {
    expect(output(text)).toBe(expected)
  })

  it('gives a constant a name of its own for those who want one', () => {
    const text = "import a = require('a')\nimport sspi = require('sspi-status')\nf()\n"
    const [read] = filesOf({ text, language: 'ts', path: 'a.ts' }, ['codemod'])
    if (read === undefined) throw new Error('not read')
    const { file } = read
    const sources = importSourcesOf('sspi-status')
    const { planImports } = createImportPlanner({
      file,
      system: 'import-equals',
      sources,
      firstUse: text.length,
    })
    const imports = [
      { name: 'SEC_E_LOGON_DENIED', local: 'denied', representation: 'int32' },
      { name: 'SEC_E_INVALID_TOKEN', local: 'SEC_E_INVALID_TOKEN', representation: 'unsigned' },
    ] as const
    expect(applyEdits(text, planImports(imports))).toBe(
      "import a = require('a')\nimport sspi = require('sspi-status')\nimport sspiStatusInt32 = require('sspi-status/int32')\n" +
        'import SEC_E_INVALID_TOKEN = sspi.SEC_E_INVALID_TOKEN\nimport denied = sspiStatusInt32.SEC_E_LOGON_DENIED\nf()\n',
    )
  })
})
