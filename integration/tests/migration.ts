import { mkdir, readFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { inject } from 'vitest'
import type { BareRepository } from './bare-repositories.ts'
import { Project, type Outcome } from './project.ts'

export interface Report {
  summary: { changed: number; failed: number }
  files: { path: string }[]
}

export interface Job {
  sequence: number
  host: string
  exitCode: number
  /** Of the signal that killed it; zero where none did. */
  signal: number
}

/** A folder whose `bin` has the codemod, as a machine has it. */
export async function installTools(): Promise<Project> {
  const tools = await Project.empty('tools')
  const args = ['install', '--global', '--prefix', '.', 'sspi-codemod']
  const { code, stderr } = await tools.run('npm', args)
  if (code === 0) return tools
  await tools.remove()
  throw new Error(stderr)
}

/** `migrate-all.sh` in a project that has a list of repositories. */
export class Migration {
  ssh = 'ssh'
  readonly env: Readonly<Record<string, string>>
  readonly #project: Project
  readonly #options: readonly string[]

  private constructor(project: Project, tools: Project, options: readonly string[]) {
    this.#project = project
    this.#options = options
    this.env = {
      PATH: [tools.path('bin'), process.env['PATH']].join(delimiter),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@test.example',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@test.example',
      npm_config_registry: inject('registry'),
      // What a job that is killed leaves behind is then removed with the project.
      TMPDIR: project.path('temporary'),
    }
  }

  /**
   * @param tools what `installTools` has made
   * @param options for GNU parallel
   */
  static async in(project: Project, tools: Project, options: readonly string[] = []): Promise<Migration> {
    await mkdir(project.path('temporary'), { recursive: true })
    return new Migration(project, tools, options)
  }

  run(): Promise<Outcome> {
    return this.#inBash('exec "$@"')
  }

  /** Runs in a session of its own, which is killed by the hook of a repository when that is pushed to. */
  async runUntilItPushesTo(repository: BareRepository | undefined): Promise<void> {
    const path = repository?.path ?? ''
    await this.#inBash(`setsid bash -c 'echo $$ >"${path}/ends"; exec "$@"' - "$@"; true`)
  }

  #inBash(script: string): Promise<Outcome> {
    const command = ['./migrate-all.sh', 'repositories.txt', ...this.#options]
    const env = { ...this.env, HOME: this.#project.path(), PARALLEL_SSH: this.ssh }
    return this.#project.run('bash', ['-c', script, '-', ...command], { env })
  }

  /** The jobs that have ended, by their numbers; one that was tried twice is there twice. */
  async jobs(): Promise<Job[]> {
    const [, ...lines] = (await readFile(this.#project.path('jobs.log'), 'utf8')).trimEnd().split('\n')
    return lines
      .map((line) => line.split('\t'))
      .map(([sequence, host = '', , , , , exitCode, signal]) => ({
        sequence: Number(sequence),
        host,
        exitCode: Number(exitCode),
        signal: Number(signal),
      }))
      .sort((a, b) => a.sequence - b.sequence)
  }

  async report(): Promise<Report> {
    return JSON.parse(await readFile(this.#project.path('report.json'), 'utf8')) as Report
  }
}
