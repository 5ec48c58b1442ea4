import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline'
import type { Project } from './project.ts'

/** Two servers for SSH on this machine, which are reached as the hosts `first` and `second`. */
export class SshMachines {
  /** The program that GNU parallel is to call instead of `ssh`. */
  readonly program: string
  readonly #servers: readonly ChildProcess[]

  private constructor(program: string, servers: readonly ChildProcess[]) {
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
    const ports = [await freePort(), await freePort()]
    const servers = await Promise.all(ports.map((port) => startServer(project, port, env)))
    await writeFile(project.path('ssh', 'config'), clientConfig(project, ports))
    return new SshMachines(`ssh -F ${project.path('ssh', 'config')}`, servers)
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#servers.map((server) => {
        const ended = new Promise((resolve) => server.once('exit', resolve))
        server.kill()
        return ended
      }),
    )
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function clientConfig(project: Project, ports: readonly number[]): string {
  const hosts = ['first', 'second'].map((host, index) => `Host ${host}\n  Port ${ports[index] ?? 0}\n`)
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

async function startServer(
  project: Project,
  port: number,
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
    server.once('error', reject).once('exit', () => {
      reject(new Error(`sshd ended: ${said.join('\n')}`))
    })
  })
  return server
}
