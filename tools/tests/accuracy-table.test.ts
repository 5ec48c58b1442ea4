import { expect, it } from 'vitest'
import { accuracyTable, rateOf, sumOf } from '../accuracy-table.ts'
import type { Outcome, Verdict } from '../judge-source.ts'

function verdicts(rule: string, ...outcomes: Outcome[]): Verdict[] {
  return outcomes.map((outcome) => ({ path: 'x.js', rule, line: 1, column: 1, outcome, message: '' }))
}

const mixed = [
  ...verdicts('no-magic-status', 'true', 'true', 'true', 'false'),
  ...verdicts('no-status-truthiness', 'true', 'missed'),
]

function cellsOf(row: string): string[] {
  const line = accuracyTable(mixed)
    .split('\n')
    .find((each) => each.startsWith(`| ${row} `))
  return (
    line
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()) ?? []
  )
}

it('counts marks and reports by what became of them', () => {
  expect(sumOf(mixed)).toEqual({ marks: 5, reported: 5, true: 4, false: 1, missed: 1 })
})

it.each([
  { part: 1, whole: 2, rate: 0.5 },
  { part: 0, whole: 2, rate: 0 },
  { part: 0, whole: 0, rate: 1 },
])('$part of $whole is $rate', ({ part, whole, rate }) => {
  expect(rateOf(part, whole)).toBe(rate)
})

it.each([
  { row: 'rule', cells: ['marks', 'reported', 'true', 'false', 'missed', 'precision', 'recall'] },
  { row: 'no-magic-status', cells: ['3', '4', '3', '1', '0', '0.750', '1.000'] },
  { row: 'no-status-truthiness', cells: ['2', '1', '1', '0', '1', '1.000', '0.500'] },
  { row: 'recommended', cells: ['3', '4', '3', '1', '0', '0.750', '1.000'] },
  { row: 'all', cells: ['5', '5', '4', '1', '1', '0.800', '0.800'] },
])('has a row for $row', ({ row, cells }) => {
  expect(cellsOf(row)).toEqual(cells)
})
