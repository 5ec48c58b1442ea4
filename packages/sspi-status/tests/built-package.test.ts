import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as unsigned from 'sspi-status'
import * as bigint from 'sspi-status/bigint'
import * as functions from 'sspi-status/functions'
import * as hex from 'sspi-status/hex'
import * as int32 from 'sspi-status/int32'
import manifest from '../package.json' with { type: 'json' }
import { builtFile, packageFolder } from './built-package.ts'

const require = createRequire(import.meta.url)
const entries = { index: unsigned, int32, bigint, hex, functions }

describe.each(Object.entries(entries))('the built entry %s', (entry, source) => {
  it('exports the same to import and to require as the source does', async () => {
    const names = Object.keys(source).sort()
    const imported = (await import(pathToFileURL(builtFile(`${entry}.mjs`)).href)) as object
    const required = require(builtFile(`${entry}.cjs`)) as object
    expect(Object.keys(imported).sort()).toEqual(names)
    expect(Object.keys(required).sort()).toEqual(names)
    const constants = names.filter((name) => name.startsWith('SEC_'))
    expect(constants.map((name) => Object.entries(imported).find(([key]) => key === name))).toEqual(
      constants.map((name) => Object.entries(source).find(([key]) => key === name)),
    )
  })

  it('declares each constant as a literal that widens', async () => {
    const declarations = await readFile(builtFile(`${entry}.d.mts`), 'utf8')
    const constants = [...declarations.matchAll(/^(?:export )?declare const SEC_\w+(.)(.)/gm)]
    expect(constants).toHaveLength(entry === 'functions' ? 0 : 96)
    for (const [, first, second] of constants) expect(`${String(first)}${String(second)}`).toBe(' =')
  })

  it('loads nothing else', async () => {
    for (const file of [`${entry}.mjs`, `${entry}.cjs`]) {
      expect(await readFile(builtFile(file), 'utf8')).not.toMatch(/\brequire\(|\bimport\b.*from/)
    }
  })
})

describe('package.json', () => {
  it('depends on nothing', () => {
    expect(Object.keys(manifest).filter((key) => /^(?:peerD|optionalD|d)ependencies$/.test(key))).toEqual([])
  })

  it.each(['int32', 'bigint', 'hex', 'functions'])(
    'has a folder %s for tools that know no exports',
    async (entry) => {
      expect(manifest.files).toContain(entry)
      const stub = JSON.parse(await readFile(join(packageFolder, entry, 'package.json'), 'utf8')) as Record<
        string,
        string
      >
      const exported = Object.entries(manifest.exports).find(([key]) => key === `./${entry}`)?.[1]
      expect(exported).toEqual({
        import: { types: stub['types']?.slice(1).replace('.cts', '.mts'), default: stub['module']?.slice(1) },
        require: { types: stub['types']?.slice(1), default: stub['main']?.slice(1) },
      })
    },
  )

  it.each(['index', 'int32', 'bigint', 'hex', 'functions'])('points at files of %s that exist', (entry) => {
    for (const extension of ['mjs', 'cjs', 'd.mts', 'd.cts'])
      expect(builtFile(`${entry}.${extension}`)).toBeTruthy()
  })
})
