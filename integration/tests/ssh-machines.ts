import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import type { Project } from './project.ts'

const HOSTS = ['first', 'second'] as const

interface SshServer {
  program: ChildProcess
  port: number
}

/** Two servers for SSH on this machine, which are reached as the hosts `first` and `second`. */
export class SshMachines {
  /** The program that GNU parallel is to call instead of `ssh`. */
  readonly program: string
  readonly #servers: readonly SshServer[]

  private constructor(program: string, servers: readonly SshServer[]) {
    this.program = program
    this.#servers = servers
  }

  /** @param env what a log-in finds in its environment */
  static async start(project: Project, env: Readonly<Record<string, string>>): Promise<SshMachines> {
    await mkdir(project.path('ssh'))
    // The server asks for it where it runs as root.
    await mkdir('/run/sshd', { recursive: true }).catch(() => undefined)
    for (const key of ['host', 'user']) {
      const outcome = await project.run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', `ssh/${key}`])
      if (outcome.code !== 0) throw new Error(outcome.stderr)
    }
    const servers: SshServer[] = []
    try {
      while (servers.length < HOSTS.length) servers.push(await startServer(project, env))
      const ports = servers.map(({ port }) => port)
      await writeFile(project.path('ssh', 'config'), clientConfig(project, ports))
    } catch (error) {
      await stopServers(servers)
      throw error
    }
    return new SshMachines(`ssh -F ${project.path('ssh', 'config')}`, servers)
  }

  stop(): Promise<void> {
    return stopServers(this.#servers)
  }
}

async function stopServers(servers: readonly SshServer[]): Promise<void> {
  await Promise.all(
    servers.map(async ({ program }) => {
      if (program.exitCode !== null || program.signalCode !== null) return
      const ended = once(program, 'exit')
      program.kill()
      await ended
    }),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function clientConfig(project: Project, ports: readonly number[]): string {
  const hosts = HOSTS.map((host, index) => `Host ${host}\n  Port ${ports[index] ?? 0}\n`)
  const all = [
    'Host *',
    '  HostName 127.0.0.1',
    `  User ${userInfo().username}`,
    `  IdentityFile ${project.path('ssh', 'user')}`,
    '  IdentitiesOnly yes',
    '  StrictHostKeyChecking no',
    '  UserKnownHostsFile /dev/null',
    '  LogLevel ERROR',
  ]
  return `${hosts.join('')}${all.join('\n')}\n`
}

/** Starts a server at a free port; until it listens there, another program may have taken the port. */
async function startServer(project: Project, env: Readonly<Record<string, string>>): Promise<SshServer> {
  for (let attemptsLeft = 4; ; attemptsLeft -= 1) {
    const port = await freePort()
    try {
      return { port, program: await listenAt(port, project, env) }
    } catch (error) {
      if (attemptsLeft === 0 || !String(error).includes('Address already in use')) throw error
    }
  }
}

async function listenAt(
  port: number,
  project: Project,
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const settings = Object.entries(env).map(([name, value]) => `"${name}=${value}"`)
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${project.path('ssh', 'host')}`,
    `AuthorizedKeysFile ${project.path('ssh', 'user.pub')}`,
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    `SetEnv ${settings.join(' ')}`,
  ]
  const config = project.path('ssh', `server-${port}`)
  await writeFile(config, `${lines.join('\n')}\n`)
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    const said: string[] = []
    createInterface({ input: server.stderr }).on('line', (line) => {
      said.push(line)
      if (line.includes('listening on')) resolve()
    })
    server.once('error', reject).once('close', () => {
      reject(new Error(`sshd ended: ${said.join('\n')}`))
    })
  })
  return server
}
