import { describe, expect, it } from 'vitest'
import { incompatibleLicences } from '../licences.ts'

describe('a library may come along', () => {
  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause'])('under %s', (licence) => {
    expect(incompatibleLicences({ [licence]: [{ name: 'a' }] })).toEqual([])
  })

  it.each(['GPL-3.0-only', 'Unknown', '(LGPL-2.1 OR GPL-3.0-only)', 'MIT AND GPL-3.0-only'])(
    'not under %s',
    (licence) => {
      const list = { MIT: [{ name: 'fine' }], [licence]: [{ name: 'a' }, { name: 'b' }] }
      expect(incompatibleLicences(list)).toEqual([`a, b: licence ${licence}`])
    },
  )
})
