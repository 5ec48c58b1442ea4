/**
 * How right the rules are: what they report on the corpus against the marks in its sources.
 *
 * `tsx tools/accuracy.ts [open|held-out] [--list] [--min]`: without a set both are measured; `--list` prints every
 * false report and every missed mark; `--min` fails below the goals for the recommended rules.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { accuracyTable, rateOf, sumOf } from './accuracy-table.ts'
import { corpusSets, readCorpus, type CorpusSet } from './corpus.ts'
import { judgeSource, ruleConfigs, type Verdict } from './judge-source.ts'

const goals = { precision: 0.98, recall: 0.95 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, min: { type: 'boolean' } },
})
const wanted = positionals.map((name) => {
  const set = corpusSets.find((candidate) => candidate === name)
  if (set === undefined) throw new Error(`${name} is no set of the corpus: ${corpusSets.join(', ')}`)
  return set
})

for (const set of wanted.length === 0 ? corpusSets : wanted) await measure(set)

async function measure(set: CorpusSet): Promise<void> {
  const root = fileURLToPath(new URL('../', import.meta.url))
  const sources = await readCorpus(root, set)
  const verdicts = sources.flatMap((source) => judgeSource(source))
  console.log(
    `${set}: ${sources.length} files, ${sources.filter(({ marks }) => marks.length > 0).length} with marks\n`,
  )
  console.log(accuracyTable(verdicts))
  if (values.list === true) printList(verdicts)
  if (values.min === true) compareWithGoals(set, verdicts)
}

function printList(verdicts: readonly Verdict[]): void {
  const wrong = verdicts.filter(({ outcome }) => outcome !== 'true')
  for (const { path, line, column, rule, outcome, message } of wrong) {
    console.log(`${path}:${line}:${column} ${rule} ${outcome} ${message}`)
  }
  if (wrong.length > 0) console.log('')
}

function compareWithGoals(set: CorpusSet, verdicts: readonly Verdict[]): void {
  const total = sumOf(verdicts.filter(({ rule }) => ruleConfigs.get(rule) === 'recommended'))
  const precision = rateOf(total.true, total.reported)
  const recall = rateOf(total.true, total.marks)
  if (precision >= goals.precision && recall >= goals.recall) return
  console.error(`${set}: the goals are a precision of ${goals.precision} and a recall of ${goals.recall}\n`)
  process.exitCode = 1
}
