/** What `sspi-status` costs: the start of the command, and bytes in a bundle. Needs a build. Fails on a missed size. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const packageFolder = fileURLToPath(new URL('../packages/sspi-status/', import.meta.url))
const esbuild = createRequire(`${packageFolder}package.json`).resolve('esbuild/bin/esbuild')

interface Figure {
  what: string
  value: number
  unit: string
  goal: number
}

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const end = process.hrtime.bigint()
  if (status !== 0) throw new Error(stderr)
  return Number(end - start) / 1e6
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Interleaved, so that whatever else the machine does slows both down. */
function startOfCommand(runs = 41): Figure {
  const bare: number[] = []
  const command: number[] = []
  for (let run = 0; run < runs; run++) {
    bare.push(milliseconds(['-e', '0']))
    command.push(milliseconds([`${packageFolder}bin/sspi-status.cjs`, 'SEC_E_INVALID_TOKEN']))
  }
  const times = `${median(command).toFixed(1)} ms against ${median(bare).toFixed(1)} ms, median of ${runs}`
  const what = `start of the command against \`node -e 0\` (${times})`
  return { what, value: median(command) / median(bare), unit: '×', goal: 1.3 }
}

function bundle(code: string): Buffer {
  const flags = ['--bundle', '--minify', '--format=esm', '--platform=browser', '--tsconfig-raw={}']
  const { status, stdout, stderr } = spawnSync(process.execPath, [esbuild, ...flags], {
    cwd: packageFolder,
    input: code,
  })
  if (status !== 0) throw new Error(stderr.toString())
  return stdout
}

function sizeOfConstant(): Figure {
  const code = "import { SEC_E_INVALID_TOKEN } from 'sspi-status'; console.log(SEC_E_INVALID_TOKEN)"
  return {
    what: 'one imported constant, bundled and minified',
    value: bundle(code).length,
    unit: ' bytes',
    goal: 100,
  }
}

function sizeOfRoot(): Figure {
  const code = "export * from 'sspi-status'"
  const what = 'everything of the root entry, minified and gzipped'
  return { what, value: gzipSync(bundle(code)).length / 1000, unit: ' kB', goal: 8 }
}

function print({ what, value, unit, goal }: Figure): void {
  const digits = unit === ' bytes' ? 0 : 2
  const verdict = value <= goal ? 'reached' : 'MISSED'
  console.log(`${what}: ${value.toFixed(digits)}${unit} (goal at most ${goal}${unit}: ${verdict})`)
}

// The machine decides about times, so only sizes can fail.
const sizes = [sizeOfConstant(), sizeOfRoot()]
for (const figure of [startOfCommand(), ...sizes]) print(figure)
if (sizes.some(({ value, goal }) => value > goal)) process.exitCode = 1
