/**
 * What the three packages cost, beside the programs that do a part of the same: prints a table of each part, and writes
 * all of them as Markdown and as JSON. Needs a build, the published packages, which it downloads once, and some GB in the
 * folder for temporary files.
 *
 * `--quick` takes fewer files and rounds, `--only <word>` the parts whose name has it, `--output <folder>` another place
 * for what is written. The machine decides about times, so only a missed size makes it fail.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../tools/published-packages.ts'
import type { Benchmarks } from './benchmark.ts'
import { pluginBenchmarks } from './eslint-plugin-sspi/benchmarks.ts'
import { describeMachine, describeSection, isMissedSize, jsonOf, machine, type Section } from './figures.ts'
import { codemodBenchmarks } from './sspi-codemod/benchmarks.ts'
import { tableBenchmarks } from './sspi-status/benchmarks.ts'

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    output: { type: 'string', default: join(cacheFolder(), 'bench') },
  },
})

const scratch = join(tmpdir(), `bench-${process.pid}`)
const packages: Benchmarks[] = [tableBenchmarks, pluginBenchmarks, codemodBenchmarks].map((of) => {
  return of({ quick: flags.quick, scratch })
})
const names = packages.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name))
if (!names.some((name) => name.includes(flags.only))) {
  console.error(`No part of the bench is called ${flags.only}; there are: ${names.join(', ')}.`)
  process.exit(2)
}

const started = machine()
const sections: Section[] = []
const versions: Record<string, string> = {}

mkdirSync(scratch)
try {
  for (const { benchmarks, versions: versionsOf } of packages) {
    const chosen = benchmarks.filter(({ name }) => name.includes(flags.only))
    if (chosen.length > 0) Object.assign(versions, await versionsOf())
    for (const { measure } of chosen) {
      const section = await measure()
      sections.push(section)
      console.log(describeSection(section))
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const machines = { started, ended: machine() }
const file = (ending: string) => join(flags.output, `bench.${ending}`)
mkdirSync(flags.output, { recursive: true })
writeFileSync(file('json'), `${JSON.stringify(jsonOf(sections, versions, machines), undefined, 2)}\n`)
writeFileSync(file('md'), [describeMachine(versions, machines), ...sections.map(describeSection)].join('\n'))
console.log(`${describeMachine(versions, machines)}\nWritten: ${file('md')} and ${file('json')}`)

if (sections.some(({ figures }) => figures.some(isMissedSize))) process.exitCode = 1
