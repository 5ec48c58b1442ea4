/**
 * Runs expressions over the texts that attack them: `tsx attack-process.ts <length> <n> <first>`, every nth of the texts; the
 * expressions come in by standard input. Prints how many texts they were.
 */
import { readFileSync } from 'node:fs'
import { attackTextsOf, textOf } from './attack-texts.ts'
import type { ShippedExpression } from './shipped-expressions.ts'

/** Of a processor that does nothing else; the slowest of the shipped expressions takes a fiftieth of it. */
const MOST_SECONDS = 10

const [length = 0, every = 1, first = 0] = process.argv.slice(2).map(Number)

/** Finds what the flags ask for: one match, or each; where a sticky expression ends, it goes on. */
function runOver(text: string, expression: RegExp): void {
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (!expression.global && (!expression.sticky || match[0] === '')) return
    if (match[0] === '') expression.lastIndex += 1
  }
}

let [index, count] = [-1, 0]
for (const { place, source, flags } of JSON.parse(readFileSync(0, 'utf8')) as ShippedExpression[]) {
  const expression = new RegExp(source, flags)
  for (const attack of attackTextsOf(expression)) {
    index += 1
    if (index % every !== first) continue
    // The last line says what it hung on.
    process.stderr.write(`${place} ${String(expression)} ${JSON.stringify(attack)}\n`)
    const text = textOf(attack, length)
    const { user: before } = process.cpuUsage()
    runOver(text, expression)
    // With a long piece it ends before patience does, for there are few places at which to begin.
    if (process.cpuUsage().user - before > MOST_SECONDS * 1e6) throw new Error('It took too long.')
    count += 1
  }
}
process.stdout.write(String(count))
