/** A run of the built command that ends, or loses a thread, at a call of the file system that a test chooses. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { script } from '../cli/command.ts'

export const deaths = ['SIGKILL', 'SIGTERM', 'SIGINT', 'worker'] as const

export interface Death {
  /** A signal to the process, or the end of one of its other threads alone. */
  kind: (typeof deaths)[number]
  /** The number of the call, from 1; those of the other threads are counted apart. */
  call: number
  /** Whether the call is still carried out; of a write, half of it is. */
  after: boolean
}

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** How many calls there were, where the run could say so. */
  calls: number | undefined
}

/** Loaded before the command: counts what it asks of the file system. */
export const preload = `'use strict'
const fs = require('node:fs')
const { isMainThread } = require('node:worker_threads')
const death = JSON.parse(process.env.DEATH ?? '{}')
const isOurs = isMainThread ? death.kind !== 'worker' : death.kind === 'worker'
const names = ['openSync', 'closeSync', 'readSync', 'readFileSync', 'writeFileSync', 'writeSync', 'fsyncSync',
  'renameSync', 'linkSync', 'rmSync', 'unlinkSync', 'chmodSync', 'chownSync', 'accessSync', 'lstatSync', 'statSync',
  'readdirSync', 'mkdirSync']
let calls = 0
const end = () => (isMainThread ? process.kill(process.pid, death.kind) : process.exit(1))
for (const name of names) {
  const call = fs[name]
  fs[name] = function (...args) {
    calls += 1
    if (!isOurs || calls !== death.call) return call.apply(fs, args)
    if (!death.after) {
      end()
      return call.apply(fs, args)
    }
    if (name === 'writeFileSync' && death.kind === 'SIGKILL' && typeof args[0] === 'number') {
      fs.writeSync(args[0], args[1], 0, args[1].length >> 1)
      end()
    }
    // Some calls are made to fail, as for a file that may not be there.
    try {
      return call.apply(fs, args)
    } finally {
      end()
    }
  }
}
if (isMainThread) process.on('exit', () => fs.writeSync(3, String(calls)))
`

/** Runs the command with `preload`, which lies at the given path. */
export async function runUntil(
  death: Death | undefined,
  preloadPath: string,
  args: readonly string[],
  cwd: string,
): Promise<Ending> {
  const command = ['--require', preloadPath, script, ...args]
  const env = { ...process.env, DEATH: JSON.stringify(death ?? {}), NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1' }
  const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const texts = [1, 2, 3].map((index) => {
    const chunks: Buffer[] = []
    child.stdio[index]?.on('data', (chunk: Buffer) => chunks.push(chunk))
    return () => Buffer.concat(chunks).toString()
  })
  const closed: unknown[] = await once(child, 'close')
  const [stdout = '', stderr = '', counted = ''] = texts.map((text) => text())
  const [code, signal] = closed as [number | null, NodeJS.Signals | null]
  return { code, signal, stdout, stderr, calls: counted === '' ? undefined : Number(counted) }
}
