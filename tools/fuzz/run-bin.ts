import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { broken } from './fuzz-parts.ts'

const scripts = {
  'sspi-codemod': fileURLToPath(new URL('../../packages/sspi-codemod/bin/sspi-codemod.js', import.meta.url)),
  'sspi-status': fileURLToPath(new URL('../../packages/sspi-status/bin/sspi-status.cjs', import.meta.url)),
} as const

for (const dist of ['sspi-codemod/dist/main.cjs', 'sspi-status/dist/command.cjs'])
  if (!existsSync(new URL(`../../packages/${dist}`, import.meta.url)))
    throw new Error(`packages/${dist} is missing: run the build first.`)

interface BinOptions {
  cwd: string
  input?: string | Buffer | undefined
  /** Whether stdout may be what stdin was, which need be no text. */
  mayEcho?: boolean
}

interface BinOutcome {
  exitCode: number
  stdout: string
}

/** A process that takes longer hangs. */
const TIMEOUT_MS = 120_000

/**
 * Runs a command to its end.
 * @throws {Error} where it ends in another way than its help says, or says what only we can understand.
 */
export function runBin(
  name: keyof typeof scripts,
  args: readonly string[],
  { cwd, input = '', mayEcho = false }: BinOptions,
): BinOutcome {
  const what = `${name} ${JSON.stringify(args)}`
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [scripts[name], ...args], {
    cwd,
    input,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, GIT_CONFIG_NOSYSTEM: '1' },
  })
  const said = stderr.toString()
  if (status === null || status > 2) broken(`${what} ends with ${String(signal ?? status)}:\n${said}`)
  if (/^\s+at |^\w*Error: |Internal error/mu.test(said)) broken(`${what} shows its inside:\n${said}`)
  if (status === 2 && said === '') broken(`${what} does not say what is wrong`)
  if (!isText(stderr) || (!mayEcho && !isText(stdout))) broken(`${what} writes no UTF-8`)
  return { exitCode: status, stdout: stdout.toString() }
}

function isText(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes)
}
