// Reads what .ci/run has kept of its steps, prints a table and the sum; fails if anything failed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const reports = process.argv[2] ?? '.'

/** A step that runs tests counts as its tests; any other is one check. */
const testSteps = ['test', 'published', 'integration', 'reliability', 'site']

function countStep(name, exitCode) {
  const report = join(reports, `${name}.json`)
  if (!testSteps.includes(name)) return exitCode === 0 ? count(1, 0, 0) : count(0, 1, 0)
  if (!existsSync(report)) return count(0, 1, 0)
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that does not load or an error outside a test fails the run, but no test in it.
  const failed = exitCode === 0 ? numFailedTests : Math.max(numFailedTests, 1)
  return count(numPassedTests, failed, numPendingTests)
}

function count(passed, failed, skipped) {
  return { passed, failed, skipped }
}

const steps = readFileSync(join(reports, 'steps'), 'utf8').trim().split('\n')
let sum = count(0, 0, 0)
console.log()
for (const step of steps) {
  const [name, exitCode, seconds] = step.split(' ')
  const { passed, failed, skipped } = countStep(name, Number(exitCode))
  sum = count(sum.passed + passed, sum.failed + failed, sum.skipped + skipped)
  console.log(`${name.padEnd(10)} ${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(4)} s`)
}
const skipped = sum.skipped === 0 ? '' : `, ${sum.skipped} skipped`
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed === 0 ? 0 : 1
