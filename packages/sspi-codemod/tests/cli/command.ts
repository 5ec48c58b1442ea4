import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { JsonReport } from '../../src/cli/json-report.ts'

export const packageRoot = fileURLToPath(new URL('../..', import.meta.url))
export const script = join(packageRoot, 'bin', 'sspi-codemod.js')

if (!existsSync(join(packageRoot, 'dist', 'main.cjs'))) {
  throw new Error('packages/sspi-codemod/dist is missing: run the build before these tests.')
}

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface Surroundings {
  cwd: string
  env?: NodeJS.ProcessEnv
}

interface PipedSurroundings extends Surroundings {
  /** What the process reads from stdin. */
  input?: string | Buffer
}

const QUIET_ENVIRONMENT = { NO_COLOR: undefined, FORCE_COLOR: undefined, GIT_CONFIG_NOSYSTEM: '1' }

/** The report for machines that a process printed. */
export function reportIn({ stdout }: Outcome): JsonReport {
  return JSON.parse(stdout) as JsonReport
}

/** Runs the built command as a process of its own, with pipes instead of a terminal. */
export function sspiCodemod(args: readonly string[], { cwd, env, input = '' }: PipedSurroundings): Outcome {
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input,
    env: { ...process.env, ...QUIET_ENVIRONMENT, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { code: result.status, stdout: result.stdout, stderr: result.stderr }
}

/** The same as a user whom file modes concern; `undefined` where the system cannot do it. */
export function sspiCodemodAsNobody(args: readonly string[], { cwd }: Surroundings): Outcome | undefined {
  const command = [process.execPath, script, ...args]
  const asNobody =
    process.getuid?.() === 0
      ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command]
      : command
  const [file = '', ...rest] = asNobody
  const env = { ...process.env, ...QUIET_ENVIRONMENT, HOME: cwd }
  const result = spawnSync(file, rest, { cwd, env, encoding: 'utf8' })
  if (result.error || process.platform === 'win32') return undefined
  return { code: result.status, stdout: result.stdout, stderr: result.stderr }
}

export type Tree = Readonly<Record<string, string | Buffer>>

/** A folder that goes away with the test. */
export class Project {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'sspi-codemod-')))

  constructor(tree: Tree) {
    onTestFinished(() => {
      rmSync(this.root, { recursive: true, force: true })
    })
    this.write(tree)
    chmodSync(this.root, 0o777)
  }

  path(path: string): string {
    return join(this.root, path)
  }

  write(tree: Tree): void {
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(this.path(path)), { recursive: true })
      writeFileSync(this.path(path), content)
    }
  }

  allow(path: string, mode: number): void {
    chmodSync(this.path(path), mode)
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8')
  }

  bytes(path: string): Buffer {
    return readFileSync(this.path(path))
  }

  git(...args: string[]): string {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@test.example',
      '-c',
      'core.autocrlf=false',
    ]
    return execFileSync('git', [...identity, ...args], { cwd: this.root, encoding: 'utf8', stdio: 'pipe' })
  }

  /** Makes a repository of the folder, with everything in it committed. */
  commit(): this {
    this.git('init', '--quiet')
    this.git('add', '--force', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message=all')
    return this
  }

  /** Writes without committing. */
  dirty(tree: Tree): this {
    this.write(tree)
    return this
  }

  /** What `--json` prints. */
  report(...args: string[]): JsonReport {
    return reportIn(this.run(...args, '--json'))
  }

  run(...args: string[]): Outcome {
    return sspiCodemod(args, { cwd: this.root })
  }
}

/** A folder without git. */
export function project(tree: Tree): Project {
  return new Project(tree)
}

/** A repository in which everything is committed. */
export function repository(tree: Tree): Project {
  return new Project(tree).commit()
}

/** A CommonJS source with one magic literal, and what it becomes. */
export const magic = "const sspi = require('x')\nif (rc === 0x80090308) {}\n"
export const replaced =
  "const sspi = require('x')\nconst { SEC_E_INVALID_TOKEN } = require('sspi-status')\nif (rc === SEC_E_INVALID_TOKEN) {}\n"

/** Whether a source was changed; says it for many files at once. */
export function isReplaced(source: string): boolean {
  return source.includes('SEC_E_INVALID_TOKEN')
}
