import { ruleConfigs, type Verdict } from './judge-source.ts'

export interface Counts {
  marks: number
  reported: number
  true: number
  false: number
  missed: number
}

export function sumOf(verdicts: readonly Verdict[]): Counts {
  const count = (...outcomes: Verdict['outcome'][]) =>
    verdicts.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    marks: count('true', 'missed'),
    reported: count('true', 'false'),
    true: count('true'),
    false: count('false'),
    missed: count('missed'),
  }
}

/** 1 where there was nothing to get wrong. */
export function rateOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** A table in Markdown: a row for each rule, then the recommended ones together, then all. */
export function accuracyTable(verdicts: readonly Verdict[]): string {
  const rules = [...ruleConfigs.keys()].sort()
  const recommended = verdicts.filter(({ rule }) => ruleConfigs.get(rule) === 'recommended')
  const rows = [
    ['rule', 'marks', 'reported', 'true', 'false', 'missed', 'precision', 'recall'],
    ...rules.map((rule) =>
      rowOf(
        rule,
        verdicts.filter((verdict) => verdict.rule === rule),
      ),
    ),
    rowOf('recommended', recommended),
    rowOf('all', verdicts),
  ]
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(cell.length, all[i] ?? 0)),
    [],
  )
  const [head = '', ...body] = rows.map(
    (row) => `| ${row.map((cell, i) => pad(cell, i, widths)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [head, rule, ...body, ''].join('\n')
}

function rowOf(name: string, verdicts: readonly Verdict[]): string[] {
  const counts = sumOf(verdicts)
  const rates = [rateOf(counts.true, counts.reported), rateOf(counts.true, counts.marks)]
  return [name, ...Object.values(counts).map(String), ...rates.map((rate) => rate.toFixed(3))]
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
