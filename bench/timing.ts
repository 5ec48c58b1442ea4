import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program to time, as a process of its own. */
export interface Timed {
  name: string
  command: readonly [file: string, ...args: string[]]
  cwd: string
  /** Brings the folder into the state that the program starts from; is not timed. */
  prepare?: () => void
  /** Exit codes that are as they should be; 0 alone without it. */
  exitCodes?: readonly number[]
}

/** Median of the whole process, and every run, in milliseconds. */
export interface Measured {
  name: string
  median: number
  runs: readonly number[]
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function timeOnce({ name, command, cwd, prepare, exitCodes = [0] }: Timed): number {
  prepare?.()
  const [file, ...args] = command
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(file, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (error) throw error
  if (!exitCodes.includes(status ?? -1)) throw new Error(`${name} ended with ${String(status)}:\n${stderr}`)
  return milliseconds
}

/** Times programs in turn, so that whatever else the machine does slows all of them down. */
export function measure(programs: readonly Timed[], rounds: number): Map<string, Measured> {
  const runs = new Map(programs.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const program of programs) runs.get(program.name)?.push(timeOnce(program))
  }
  return new Map([...runs].map(([name, values]) => [name, { name, median: median(values), runs: values }]))
}

const WATCHER = `process.on('exit', () => {
  const isMain = require('node:worker_threads').isMainThread
  if (isMain) require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS))
})`

/** The most memory that a Node program holds at one time, in MB. */
export function peakMemory({ command, cwd, name }: Timed): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const [watcher, peak] = [join(folder, 'watcher.cjs'), join(folder, 'peak')]
    writeFileSync(watcher, WATCHER)
    const [file, ...args] = command
    const env = { ...process.env, NODE_OPTIONS: `--require ${watcher}`, PEAK_FILE: peak }
    const { status, stderr } = spawnSync(file, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}:\n${stderr}`)
    return Number(readFileSync(peak, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * How a time grows with a size: the slope in a plot with logarithmic axes, where 1 is linear. It is that of the steepest
 * piece, for the start of the program makes the first ones flat.
 */
export function slopeOf(points: readonly (readonly [size: number, time: number])[]): number {
  const slopes = points.slice(1).map(([size, time], index) => {
    const [sizeBefore, timeBefore] = points[index] ?? [size, time]
    return Math.log(time / timeBefore) / Math.log(size / sizeBefore)
  })
  return Math.max(...slopes)
}
