import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import functionData from '../data/functions.json' with { type: 'json' }
import functionSchema from '../data/functions.schema.json' with { type: 'json' }
import ldapData from '../data/ldap-sub-codes.json' with { type: 'json' }
import ldapSchema from '../data/ldap-sub-codes.schema.json' with { type: 'json' }
import statusData from '../data/status-codes.json' with { type: 'json' }
import statusSchema from '../data/status-codes.schema.json' with { type: 'json' }

const [statusCode] = statusData.statusCodes
const [ldapSubCode] = ldapData.ldapSubCodes
const [sspiFunction] = functionData.functions

const files = [
  {
    file: 'status-codes.json',
    schema: statusSchema,
    data: statusData,
    faults: {
      'a lower-case hex': { statusCodes: [{ ...statusCode, hex: '0x8009030c' }] },
      'a name of another family': { statusCodes: [{ ...statusCode, name: 'NTE_FAIL' }] },
      'a meaning that is no sentence': { statusCodes: [{ ...statusCode, meaning: 'all good' }] },
      'a second link for a documented name': {
        statusCodes: [{ ...statusCode, url: 'https://learn.microsoft.com/en-us/windows/win32/com/x' }],
      },
    },
  },
  {
    file: 'ldap-sub-codes.json',
    schema: ldapSchema,
    data: ldapData,
    faults: {
      'upper-case data': { ldapSubCodes: [{ ...ldapSubCode, data: '52E' }] },
      'a prefix': { ldapSubCodes: [{ ...ldapSubCode, data: '0x52e' }] },
    },
  },
  {
    file: 'functions.json',
    schema: functionSchema,
    data: functionData,
    faults: {
      'an error among the informational codes': {
        functions: [{ ...sspiFunction, informational: ['SEC_E_OK'] }],
      },
      'a path for a page': { functions: [{ ...sspiFunction, page: 'nf-sspi-acceptsecuritycontext.md' }] },
      'an unknown package': { functions: [{ ...sspiFunction, informationalByPackage: { tls: [] } }] },
    },
  },
]

describe.each(files)('data/$file', ({ schema, data, faults }) => {
  const validate = new Ajv({ allErrors: true }).compile(schema)

  it('fits its schema', () => {
    validate(data)
    expect(validate.errors).toBeNull()
  })

  it.each(Object.entries(faults))('would not with %s', (_fault, faulty) => {
    expect(validate(faulty)).toBe(false)
  })
})

describe('data/functions.json', () => {
  const names = new Set(statusData.statusCodes.map(({ name }) => name))

  it.each(functionData.functions)('$name: knows every code and says what each obliges to', (row) => {
    const owed = [...row.informational, ...row.retry]
    const further = [...row.documentedElsewhere, ...row.observedInCode, ...row.expected].map(
      ({ code }) => code,
    )
    expect([...owed, ...further].filter((code) => !names.has(code))).toEqual([])
    expect(owed.filter((code) => !(code in row.obliges))).toEqual([])
  })

  it('names each function and each variant once', () => {
    const all = functionData.functions.flatMap(({ name, variants }) => [name, ...variants])
    expect(new Set(all).size).toBe(all.length)
  })

  it('sends a caller on to functions that it has', () => {
    const sentTo = functionData.functions.flatMap(({ resultVia }) => resultVia ?? [])
    expect(new Set(sentTo)).toEqual(new Set(['SspiGetAsyncCallStatus']))
  })
})
