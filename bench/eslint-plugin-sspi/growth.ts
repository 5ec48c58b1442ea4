import sspi from 'eslint-plugin-sspi'
import type { Figure, Section } from '../figures.ts'
import { median } from '../timing.ts'
import { ofPlugin, timeRules } from './rule-times.ts'

/** How the time of all rules grows when a file doubles. */
export function growthOfFile(): Section {
  return {
    title: 'eslint-plugin-sspi: growth of one file',
    figures: [
      growth('literals', 20_000, (i) => `if (rc === 0x${(0x80090300 + (i % 64)).toString(16)}) f(${i})`),
      growth(
        'SSPI calls',
        5_000,
        (i) =>
          `function f${i}() { const rc = sspi.InitializeSecurityContextW(); if (rc !== 0) throw new Error(rc) }`,
      ),
    ],
  }
}

function growth(what: string, count: number, lineOf: (index: number) => string): Figure {
  const timeOf = (lines: number) => {
    const text = Array.from({ length: lines }, (_, index) => lineOf(index)).join('\n')
    const times = Array.from({ length: 3 }, () =>
      ofPlugin(timeRules([{ path: 'file.js', text }], sspi.configs.all.rules)),
    )
    return median(times)
  }
  timeOf(count / 4)
  const [half, whole] = [timeOf(count / 2), timeOf(count)]
  return {
    what: `time for ${count} ${what} against half as many`,
    value: whole / half,
    unit: ' ×',
    goal: { atMost: 2.5 },
    medians: { half, whole },
  }
}
