import { expect, test } from 'vitest'
import { importSourcesOf } from '../src/import-sources.ts'

test.each(['sspi-status', '@scope/codes', '#codes', '.codes', '..codes'])(
  '%s is a package with four entries',
  (name) => {
    expect(importSourcesOf(name)).toEqual({
      unsigned: name,
      int32: `${name}/int32`,
      bigint: `${name}/bigint`,
      hex: `${name}/hex`,
    })
  },
)

test.each(['./codes.js', '../codes.js', '.\\codes.js', '..\\codes.js', '.', '..'])(
  '%s is a file of unsigned constants',
  (file) => {
    expect(importSourcesOf(file)).toEqual({ ...importSourcesOf('sspi-status'), unsigned: file })
  },
)
