/** One process of a fuzz run: `tsx fuzz-process.ts <part> <seed> <runs> <file>`; the file holds the input at work. */
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { fuzzParts, type FuzzPart, type FuzzPartName } from './fuzz-parts.ts'

const [name = '', seed = '', runs = '', file = ''] = process.argv.slice(2)

async function runPart(part: FuzzPart<unknown>): Promise<string | undefined> {
  const property = fc.asyncProperty(part.inputs, async (input) => {
    // Where the process ends or hangs, this is what it worked on.
    writeFileSync(
      file,
      JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
    )
    await part.check(input)
  })
  const details = await fc.check(property, {
    seed: Number(seed),
    numRuns: Number(runs),
    ignoreEqualValues: false,
    endOnFailure: part.isSlow === true,
  })
  if (!details.failed) return undefined
  const { errorInstance } = details
  const stack = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)
  return `${(await fc.asyncDefaultReportMessage(details)) ?? ''}\n${stack ?? ''}`
}

const asked: FuzzPart<unknown> = await fuzzParts[name as FuzzPartName]()
const failure = await runPart(asked)
if (failure !== undefined) {
  process.stdout.write(failure)
  process.exitCode = 1
}
