import { describe, expect, it } from 'vitest'
import { project } from '../cli/command.ts'

const esm = 'export const isBad = (rc) => rc === 0x80090308\n'
const commonjs = "const fs = require('fs')\nexports.isBad = (rc) => rc === 0x80090308\n"

describe('constants in another language than the file that needs them', () => {
  const moduleType = '{ "type": "module" }'
  it.each([
    { path: 'a.js', source: commonjs, vendor: 'client/codes.ts', type: '{}' },
    { path: 'a.cjs', source: commonjs, vendor: 'codes.cts', type: '{}' },
    { path: 'a.js', source: esm, vendor: 'codes.ts', type: moduleType },
    { path: 'a.mjs', source: esm, vendor: 'codes.mts', type: moduleType },
    { path: 'a.mjs', source: esm, vendor: 'codes.cts', type: '{}' },
    { path: 'a.jsx', source: esm, vendor: 'codes.ts', type: moduleType },
    { path: 'a.ts', source: esm, vendor: 'codes.js', type: moduleType },
    { path: 'a.tsx', source: esm, vendor: 'codes.js', type: '{}' },
    { path: 'a.mts', source: esm, vendor: 'codes.mjs', type: '{}' },
    { path: 'a.cts', source: commonjs, vendor: 'codes.cjs', type: '{}' },
  ])('leave $path alone where they are in $vendor', ({ path, source, vendor, type }) => {
    const folder = project({ 'package.json': type, [path]: source })
    const { files } = folder.report('.', '--vendor', vendor)
    expect(files.map((file) => [file.path, file.status, file.leftAlone[0]?.reason])).toEqual([
      [path, 'unchanged', 'other-language'],
    ])
    expect(folder.read(path)).toBe(source)
  })

  it.each([
    { path: 'a.js', source: esm, vendor: 'codes.mjs' },
    { path: 'a.jsx', source: esm, vendor: 'codes.js' },
    { path: 'a.cjs', source: commonjs, vendor: 'codes.cjs' },
    { path: 'a.ts', source: esm, vendor: 'codes.mts' },
    { path: 'a.tsx', source: esm, vendor: 'codes.ts' },
    { path: 'a.cts', source: commonjs, vendor: 'codes.cts' },
  ])('are others than those of $vendor for $path', ({ path, source, vendor }) => {
    const folder = project({ 'package.json': moduleType, [path]: source })
    const { files } = folder.report('.', '--vendor', vendor)
    expect(files.map((file) => file.status)).toEqual(['changed', 'changed'])
  })

  it('do not hold back the files in their own language', () => {
    const folder = project({ 'package.json': moduleType, 'a.js': esm, 'b.ts': esm })
    folder.run('.', '--vendor', 'codes.ts')
    expect([folder.read('a.js'), folder.read('b.ts')]).toEqual([
      esm,
      expect.stringContaining("from './codes.js'"),
    ])
  })

  it('are theirs in a run of its own', () => {
    const folder = project({ 'package.json': moduleType, 'a.js': esm, 'b.ts': esm })
    folder.run('.', '--vendor', 'typed.ts')
    folder.run('.', '--vendor', 'plain.js')
    expect(folder.read('a.js')).toContain("from './plain.js'")
    expect(folder.read('b.ts')).toContain("from './typed.js'")
    expect(folder.report('.').files).toEqual([])
  })
})
