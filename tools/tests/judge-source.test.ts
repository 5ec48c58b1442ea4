import { describe, expect, it } from 'vitest'
import { readCorpusMarks } from '../corpus-marks.ts'
import { judgeSource, ruleConfigs } from '../judge-source.ts'

function judge(path: string, ...lines: string[]) {
  const source = readCorpusMarks(lines.join('\n'), path, new Set(ruleConfigs.keys()))
  return judgeSource({ path, ...source }).map(
    ({ rule, line, column, outcome }) => `${line}:${column} ${rule} ${outcome}`,
  )
}

const report = 'if (rc === 0x80090308) stop()'
const mark = '//         ~~~~~~~~~~ no-magic-status'

describe('a verdict', () => {
  it.each([
    { what: 'a marked report', lines: [report, mark], verdicts: ['1:12 no-magic-status true'] },
    { what: 'a report without a mark', lines: [report], verdicts: ['1:12 no-magic-status false'] },
    {
      what: 'a mark without a report',
      lines: ['if (rc === 0x80090020) stop()', mark],
      verdicts: ['1:12 no-magic-status missed'],
    },
    {
      what: 'a report beside its mark',
      lines: [report, '// ~ no-magic-status'],
      verdicts: ['1:12 no-magic-status false', '1:4 no-magic-status missed'],
    },
    {
      what: 'a mark of another line',
      lines: [report, 'stop(              )', mark],
      verdicts: ['1:12 no-magic-status false', '2:12 no-magic-status missed'],
    },
    {
      what: 'two reports on one line',
      lines: ['stop(0x80090308, 0x80090331)', '//   ~~~~~~~~~~~~~~~~~~~~~~ no-magic-status'],
      verdicts: ['1:6 no-magic-status true', '1:18 no-magic-status false'],
    },
    { what: 'foreign code', lines: ['stop(0x090312)'], verdicts: [] },
  ])('on $what', ({ lines, verdicts }) => {
    expect(judge('open/x/y.js', ...lines)).toEqual(verdicts)
  })

  it('needs a source that can be read', () => {
    expect(() => judge('open/x/y.js', 'go()', 'if (')).toThrow('open/x/y.js:2:')
  })
})

describe('a source is read', () => {
  it.each([
    { path: 'y.ts', code: 'const rc = 0x80090308 as number' },
    { path: 'y.tsx', code: 'const row = (rc: number) => <li>{rc}</li>' },
    { path: 'y.js', code: 'export const row = <li />' },
    { path: 'y.cjs', code: 'if (require) return' },
    { path: 'y.script.js', code: 'with (document) write(title)' },
  ])('by its ending: $path', ({ path, code }) => {
    expect(judge(path, code)).toEqual([])
  })
})
