/** Runs one function over long texts, every nth of them: `tsx pump-process.ts <function> <n> <first>`; prints how many they were. */
import { pumped, pumpedFor } from './pumps.ts'

const [name = '', every = '1', first = '0'] = process.argv.slice(2)
const run = pumped[name]
if (run === undefined) throw new Error(`${name} is none of ${Object.keys(pumped).join(', ')}`)
let count = 0
for (const { name: pump, text } of pumpedFor(name, Number(every), Number(first))) {
  // The last line says what it hung on.
  process.stderr.write(`${pump}\n`)
  run(text)
  count += 1
}
process.stdout.write(String(count))
