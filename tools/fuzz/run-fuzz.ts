import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FuzzPartName } from './fuzz-parts.ts'

export interface FuzzBatch {
  part: FuzzPartName
  seed: number
  runs: number
}

const script = fileURLToPath(new URL('fuzz-process.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** A process that takes longer hangs; the slowest part does fifty inputs a second. */
const TIMEOUT_MS = 600_000

/**
 * Runs the inputs of one seed in a process of their own.
 * @returns what went wrong, with the input, or undefined
 */
export async function runBatch({ part, seed, runs }: FuzzBatch): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'sspi-fuzz-'))
  const input = join(folder, 'input.json')
  try {
    const args = ['--import', 'tsx', script, part, String(seed), String(runs), input]
    const { code, signal, output } = await outcomeOf(args)
    if (code === 0) return undefined
    const end = signal === null ? `exit code ${String(code)}` : `signal ${signal}`
    return `${part}, seed ${seed}: ${end}\n${output}\nlast input: ${existsSync(input) ? readFileSync(input, 'utf8') : 'none'}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Outcome {
  code: number | null
  signal: NodeJS.Signals | null
  output: string
}

function outcomeOf(args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, output }))
  })
}
