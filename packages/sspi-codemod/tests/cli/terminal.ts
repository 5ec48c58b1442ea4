import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { script, type Surroundings } from './command.ts'

/** What a user waits for on the screen, and the keys that follow. */
export interface Step {
  seen: string
  keys: string
}

export const keys = { enter: '\r', down: '\u001B[B', space: ' ', interrupt: '\u0003' } as const

export interface Session {
  code: number
  /** Everything that reached the screen, in this order, escape sequences included. */
  screen: string
}

interface Options extends Surroundings {
  /** What follows the command on its line of the shell. */
  pipe?: string
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** Runs the built command in a terminal of 100 columns, as util-linux's `script` makes one. */
export async function inTerminal(
  args: readonly string[],
  steps: readonly Step[],
  { cwd, env, pipe = '' }: Options,
): Promise<Session> {
  const command = [process.execPath, script, ...args].map(quoted).join(' ')
  const line = `stty cols 100 rows 40; ${command} ${pipe}`
  const quiet = { TERM: 'xterm', CI: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined }
  const terminal = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd,
    env: { ...process.env, ...quiet, ...env },
  })
  let screen = ''
  let from = 0
  const left = [...steps]
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    const shown = stripVTControlCharacters(screen)
    for (let [step] = left; step; [step] = left) {
      const at = shown.indexOf(step.seen, from)
      if (at === -1) break
      from = at + step.seen.length
      left.shift()
      terminal.stdin.write(step.keys)
    }
  })
  const closed: unknown[] = await once(terminal, 'close')
  if (left[0]) throw new Error(`never seen: ${left[0].seen}\n${screen}`)
  return { code: Number(closed[0]), screen }
}
