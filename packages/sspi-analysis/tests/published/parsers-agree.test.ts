import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { statusCodes } from 'sspi-status'
import { afterAll, describe, expect, test } from 'vitest'
import {
  publishedPackage,
  publishedPackageNames,
  sourceFilesIn,
} from '../../../../tools/published-packages.ts'
import { applyEdits } from '../../src/text-edit.ts'
import { walk } from '../../src/walk.ts'
import { readersOf, readWith, recogniseWith, type Language, type Source } from '../recognise.ts'

/** Longer files are one generated bundle after the other; the parsers would need minutes for them. */
const LONGEST = 100_000
/** Of each package, so that a large one is not all that is read. */
const MOST_FILES = 300
const FEWEST_FILES = 2_500
const FEWEST_CODES = 30_000

const notations = statusCodes.flatMap(({ value }) => {
  const hex = value.toString(16)
  return [
    `0x${hex.padStart(8, '0')}`,
    `0x${hex}`,
    `${value}`,
    `0X${hex.toUpperCase()}`,
    `0b${value.toString(2)}`,
  ]
})

function evenlyChosen<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step))
}

function languageOf(path: string): Language {
  if (path.endsWith('.tsx')) return 'tsx'
  return /\.[cm]?ts$/u.test(path) ? 'ts' : 'js'
}

/** Real code hardly has status codes, but it has numbers in every place that people write them in: each becomes a code. */
function withPlantedCodes(source: Source): Source & { planted: number } {
  const { ast, text } = readWith('codemod', source)
  const edits: { start: number; end: number; text: string }[] = []
  walk(ast, (node) => {
    if (node.type !== 'Literal' || typeof node.value !== 'number') return
    const [start, end] = node.range
    // A number may touch the name before it, as in `return.5`.
    edits.push({ start, end, text: ` ${notations[start % notations.length] ?? '0x80090308'}` })
  })
  return { ...source, text: applyEdits(text, edits), planted: edits.length }
}

function isReadable(source: Source, parser: Parameters<typeof readWith>[0]): boolean {
  try {
    readWith(parser, source)
    return true
  } catch {
    return false
  }
}

describe('every parser gives the same findings where numbers of real code are status codes', () => {
  let files = 0
  let codes = 0
  const unread: string[] = []

  test.each(publishedPackageNames)('in %s', async (name) => {
    const folder = await publishedPackage(name)
    for (const path of evenlyChosen(await sourceFilesIn(folder), MOST_FILES)) {
      const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/u, '')
      if (text.length > LONGEST) continue
      const settings = { checkGenerated: true }
      const language = languageOf(path)
      const original: Source = { text, language, path: basename(path), settings }
      if (!isReadable(original, 'codemod')) continue
      const { planted, ...source } = withPlantedCodes(original)
      const [first = 'codemod', ...others] = readersOf[language].filter((parser) =>
        isReadable(source, parser),
      )
      if (others.length + 1 < readersOf[language].length) unread.push(path)
      const expected = recogniseWith(first, source)
      for (const parser of others) {
        expect({ path, parser, ...recogniseWith(parser, source) }).toEqual({ path, parser, ...expected })
      }
      files += 1
      codes += planted
    }
  })

  afterAll(() => {
    console.log(`${files} files, ${codes} planted codes, ${unread.length} files that a parser cannot read`)
    expect(files).toBeGreaterThan(FEWEST_FILES)
    expect(codes).toBeGreaterThan(FEWEST_CODES)
    expect(unread.length).toBeLessThan(files / 50)
  })
})
