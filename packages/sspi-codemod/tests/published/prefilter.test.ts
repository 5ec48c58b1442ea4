import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findMagicLiterals, type SourceFile } from 'sspi-analysis'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../../tools/corpus.ts'
import { sourceFilesIn } from '../../../../tools/published-packages.ts'
import { unrelatedPackages } from '../../../../tools/unrelated-packages.ts'
import { createCandidateCheck, isCandidate } from '../../src/run/candidate-bytes.ts'
import { createParse } from '../../src/parse.ts'
import { readSourceFile } from '../../src/source-file.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const options = { parse: createParse(), includeGenerated: true }
const EVERY = 25

const isCandidateFile = createCandidateCheck()

/** Where codes are found: by a run, which parses candidates alone, and by one that parses everything. */
async function findBothWays(realPath: string, path: string): Promise<{ fast: number[]; plain: number[] }> {
  const file = readSourceFile(await readFile(realPath, 'utf8'), path, options)
  return { fast: isCandidateFile(realPath) ? placesIn(file) : [], plain: placesIn(file, true) }
}

/** With `checkZero` no text is passed over; the zeros themselves are not what this is about. */
function placesIn(file: SourceFile, checkZero = false): number[] {
  const { magic } = findMagicLiterals({ ...file, settings: { ...file.settings, checkZero } })
  return magic.filter(({ code }) => code.value !== 0).map(({ node }) => node.range[0])
}

describe('what a run passes over without a parser has no code in it', () => {
  it.each(['open', 'held-out'] as const)('in the %s corpus', async (set) => {
    const found = await Promise.all(
      (await readCorpus(root, set)).map(async ({ path }) => {
        return { path, ...(await findBothWays(join(root, path), path)) }
      }),
    )
    expect(found.filter(({ plain }) => plain.length > 0).length).toBeGreaterThan(20)
    for (const { path, fast, plain } of found) expect({ path, places: fast }).toEqual({ path, places: plain })
  })

  it('in published code that has nothing to do with SSPI', async () => {
    let sources = 0
    for (const { folder } of await unrelatedPackages()) {
      const paths = (await sourceFilesIn(folder)).filter((_, index) => index % EVERY === 0)
      sources += paths.length
      for (const path of paths) {
        const { fast, plain } = await findBothWays(join(folder, path), path)
        expect({ path, places: fast }).toEqual({ path, places: plain })
      }
    }
    expect(sources).toBeGreaterThan(1000)
  })

  it('and the search in bytes passes over nothing that the one in a text does not', async () => {
    let sources = 0
    for (const { folder } of await unrelatedPackages()) {
      for (const path of await sourceFilesIn(folder)) {
        sources += 1
        const realPath = join(folder, path)
        expect({ path, is: isCandidateFile(realPath) }).toEqual({
          path,
          is: isCandidate(await readFile(realPath)),
        })
      }
    }
    expect(sources).toBeGreaterThan(20_000)
  })
})
