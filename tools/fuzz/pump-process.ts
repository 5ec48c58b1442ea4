/** Runs one function over all long texts: `tsx pump-process.ts <function>`; prints how many they were. */
import { pumped, pumpedTexts } from './pumps.ts'

const name = process.argv[2] ?? ''
const run = pumped[name]
if (run === undefined) throw new Error(`${name} is none of ${Object.keys(pumped).join(', ')}`)
let count = 0
for (const { name: pump, text } of pumpedTexts()) {
  // The last line says what it hung on.
  process.stderr.write(`${pump}\n`)
  run(text)
  count += 1
}
process.stdout.write(String(count))
