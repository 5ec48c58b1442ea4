import { execFile } from 'node:child_process'
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

const shell = process.platform === 'win32'

export interface Outcome {
  /** The exit code of the program. */
  code: number
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** What the program reads from standard input. */
  input?: string
  env?: Readonly<Record<string, string>>
}

/** A project of `integration/`, copied to a folder of its own and installed from the registry of the tests. */
export class Project {
  /** Absolute path of the copy. */
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** @param name the folder in `integration/` */
  static async install(name: string): Promise<Project> {
    const project = await Project.copy(name)
    try {
      const { code, stderr } = await project.run('npm', ['install'])
      if (code !== 0) throw new Error(`npm install in ${name}: ${stderr}`)
      return project
    } catch (error) {
      await project.remove()
      throw error
    }
  }

  static async copy(name: string): Promise<Project> {
    const project = await Project.empty(name)
    await cp(fileURLToPath(new URL(`../${name}`, import.meta.url)), project.folder, { recursive: true })
    return project
  }

  /** @param name part of the folder's name, for people who look at it */
  static async empty(name: string): Promise<Project> {
    return new Project(await realpath(await mkdtemp(join(tmpdir(), `${name}-`))))
  }

  /** Copies one more folder of `integration/` into this one, or into a folder of it. */
  async add(name: string, to = '.'): Promise<void> {
    await cp(fileURLToPath(new URL(`../${name}`, import.meta.url)), this.path(to), { recursive: true })
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts)
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true })
  }

  /** Runs a program of the machine; the package managers ask the registry of the tests. */
  run(program: string, args: readonly string[], { input, env }: RunOptions = {}): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const timeout = inject('programTimeout')
      const options = { cwd: this.folder, shell, timeout, maxBuffer: 2 ** 28, env: environment(env) }
      const child = execFile(program, args, options, (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number')
          reject(new Error(error.message, { cause: error }))
        else resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      })
      // A program need not read what it is given; what it says of it is in its outcome.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  }

  /** Runs a program that the project has installed. */
  runBin(name: string, args: readonly string[], options?: RunOptions): Promise<Outcome> {
    return this.run(this.path('node_modules', '.bin', name), args, options)
  }
}

/** What programs cannot do without: where things are, how to reach the network, and what Windows needs. */
const INHERITED =
  /^(?:path|pathext|home|userprofile|homedrive|homepath|user|username|logname|tmpdir|temp|tmp|lang|lc_\w+|(?:https?|all|no)_proxy|node_extra_ca_certs|ssl_cert_\w+|systemroot|systemdrive|windir|comspec|os|appdata|localappdata|programdata|program(?:files|w6432).*|common(?:programfiles|programw6432).*|number_of_processors|processor_\w+)$/iu

/** What a program would see in a terminal of a user, but with our registry and no colours. */
function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => INHERITED.test(name))
  return {
    ...Object.fromEntries(inherited),
    NO_COLOR: '1',
    npm_config_registry: inject('registry'),
    npm_config_cache: inject('npmCache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_ignore_scripts: 'true',
    ...own,
  }
}
