import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ShippedExpression } from './shipped-expressions.ts'

export interface AttackOptions {
  /** How long each text is, in characters. */
  length: number
  /** Every nth of the texts alone, and which is the first of them. */
  every?: number
  first?: number
  /** What takes longer than so many milliseconds for one text hangs. */
  patience: number
}

/** Over how many texts expressions ran, or the expression and the text on which they hung. */
export type AttackOutcome = { texts: number } | { hangs: string }

const script = fileURLToPath(new URL('attack-process.ts', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Until the process has begun. */
const START_MS = 120_000

/** So much of what the process said last holds what it worked on. */
const MOST_SAID = 10_000

/**
 * Runs expressions over long texts made to attack them, in a process of their own, which can be ended.
 * @throws {Error} where the process fails, as where an expression needs more memory than it gets.
 */
export function attackExpressions(
  expressions: readonly ShippedExpression[],
  { length, every = 1, first = 0, patience }: AttackOptions,
): Promise<AttackOutcome> {
  const args = ['--import', 'tsx', script, ...[length, every, first].map(String)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'pipe' })
  // One that ends before it has read all is told by its exit code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify(expressions))
  let [output, said, hangs] = ['', '', false]
  const giveUp = () => {
    hangs = true
    child.kill('SIGKILL')
  }
  let timer = setTimeout(giveUp, START_MS)
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-MOST_SAID)
    clearTimeout(timer)
    timer = setTimeout(giveUp, patience)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (hangs) resolve({ hangs: said.trimEnd().split('\n').at(-1) ?? '' })
      else if (code === 0) resolve({ texts: Number(output) })
      else reject(new Error(said))
    })
  })
}
