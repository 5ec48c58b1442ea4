import { expect } from 'vitest'
import { createAnalysis } from '../src/analysis.ts'
import { findUnhandledResults } from '../src/find-unhandled-results.ts'
import type { RecogniserSettings } from '../src/source-file.ts'
import { readersOf, readWith, type Language } from './recognise.ts'

/** The functions none of whose informational results is handled, as every parser sees them. */
export function unhandled(
  text: string,
  settings: RecogniserSettings = {},
  language: Language = 'js',
): string[] {
  return found({ text, settings, language }, ({ isUnhandled, call }) =>
    isUnhandled ? [call.called.name] : [],
  )
}

/** The codes that are missing, without their prefix. */
export function missing(text: string, settings: RecogniserSettings = {}): string[] {
  return found({ text, settings, language: 'js' }, ({ missing }) =>
    missing.map(({ code }) => code.replace('SEC_I_', '')),
  )
}

function found(
  source: { text: string; settings: RecogniserSettings; language: Language },
  what: (result: ReturnType<typeof findUnhandledResults>[number]) => string[],
): string[] {
  const [first = [], ...others] = readersOf[source.language].map((parser) =>
    findUnhandledResults(createAnalysis(readWith(parser, source))).flatMap(what),
  )
  for (const other of others) expect(other).toEqual(first)
  return first
}
