/**
 * Changes the core of the recogniser in small ways and looks whether its tests notice: `tsx tools/mutation.ts [module…]`.
 *
 * Prints a table, and each change that no test noticed; ends with 1 where too many of them went unnoticed.
 */
import { fileURLToPath } from 'node:url'
import { mutatedModules } from './mutation/mutated-modules.ts'
import { isNoticed, mutantsOf, type Mutant } from './mutation/run-stryker.ts'

const LEAST_SCORE = 85

const root = fileURLToPath(new URL('..', import.meta.url))

interface Score {
  noticed: number
  tried: number
}

function scoreOf(mutants: readonly Mutant[]): Score {
  const noticed = mutants.filter(isNoticed).length
  return { noticed, tried: noticed + mutants.filter(isUnnoticed).length }
}

function isUnnoticed({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function percentOf({ noticed, tried }: Score): number {
  return tried === 0 ? 100 : (100 * noticed) / tried
}

function printRow(name: string, score: Score): void {
  console.log(`| ${name} | ${score.noticed} of ${score.tried} | ${percentOf(score).toFixed(1)} % |`)
}

const asked = process.argv.slice(2)
const names = Object.keys(mutatedModules).filter((name) => asked.length === 0 || asked.includes(name))
const unnoticed: string[] = []
const total: Score = { noticed: 0, tried: 0 }
console.log('| module | changes that a test noticed | share |\n| --- | --- | --- |')
for (const name of names) {
  const mutants = await mutantsOf(root, name)
  const score = scoreOf(mutants)
  printRow(name, score)
  total.noticed += score.noticed
  total.tried += score.tried
  for (const { location, mutatorName, replacement = '' } of mutants.filter(isUnnoticed))
    unnoticed.push(
      `${name}.ts:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement}`,
    )
}
printRow('all', total)
console.log(`\nNo test noticed:\n${unnoticed.join('\n')}`)
if (percentOf(total) < LEAST_SCORE) process.exitCode = 1
