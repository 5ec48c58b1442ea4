import { expect } from 'vitest'
import { createAnalysis, type Analysis } from '../src/analysis.ts'
import { readWith, readersOf, type Source } from './recognise.ts'

/** What is found in a source on each parser that reads its language; all must find the same. */
export function onEveryParser<Found>(source: Source, find: (analysis: Analysis) => Found): Found {
  const [first, ...others] = readersOf[source.language ?? 'js'].map((parser) => ({
    parser,
    found: find(createAnalysis(readWith(parser, source))),
  }))
  if (first === undefined) throw new Error('no parser reads it')
  for (const { parser, found } of others) expect(found, `${parser}: ${source.text}`).toEqual(first.found)
  return first.found
}
