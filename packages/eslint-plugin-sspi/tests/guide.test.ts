import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'

const guides = fileURLToPath(new URL('../../../docs/guide/', import.meta.url))
const BLOCK = /^```js (strict|recommended|wrong)\n([\s\S]*?)^```$/gmu

interface Block {
  /** The page and the line where the block begins. */
  place: string
  /** `strict`, `recommended`: the config of that name has nothing to say. `wrong`: `strict` has. */
  kind: string
  code: string
}

async function blocksOf(page: string): Promise<Block[]> {
  const text = await readFile(join(guides, page), 'utf8')
  return [...text.matchAll(BLOCK)].map(({ index, 1: kind = '', 2: code = '' }) => {
    return { place: `${page}:${text.slice(0, index).split('\n').length}`, kind, code }
  })
}

const pages = (await readdir(guides)).filter((name) => name.endsWith('.md'))
const blocks = (await Promise.all(pages.map(blocksOf))).flat()

function reportsOn(code: string, config: 'strict' | 'recommended'): string[] {
  const messages = new Linter().verify(code, [plugin.configs[config]], 'example.mjs')
  return messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId ?? 'syntax'})`)
}

describe('what a guide shows', () => {
  it.each(blocks.filter(({ kind }) => kind !== 'wrong'))('is right in $place', ({ kind, code }) => {
    expect(reportsOn(code, kind === 'recommended' ? 'recommended' : 'strict')).toEqual([])
  })

  it.each(blocks.filter(({ kind }) => kind === 'wrong'))('is reported in $place', ({ code }) => {
    expect(reportsOn(code, 'strict')).toEqual([expect.stringContaining('sspi/')])
  })

  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(8)
  })
})
