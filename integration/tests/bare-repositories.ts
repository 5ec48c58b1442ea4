import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Project } from './project.ts'

const branch = 'sspi-status-codes'

/** Files of a repository, and what a migration makes of it. */
interface Kind {
  files: Readonly<Record<string, string>>
  isChanged: boolean
  failedFiles: number
}

const client = "import { call } from './call.js'\n\nexport const isBroken = () => call() === 0x80090308\n"
const broken = 'if (rc === 0x80090308 {}\n'

const kinds: readonly Kind[] = [
  { files: { 'src/client.js': client }, isChanged: true, failedFiles: 0 },
  { files: { 'src/call.js': 'export const call = () => 5\n' }, isChanged: false, failedFiles: 0 },
  { files: { 'src/client.js': client, 'package.json': '{}\n' }, isChanged: true, failedFiles: 0 },
  { files: { 'src/client.js': client, 'src/broken.js': broken }, isChanged: true, failedFiles: 1 },
]

// In one repository, once, ends the session that pushed, as if the machine lost its power; or the job alone.
const receiveHook = `#!/bin/sh
if [ -f ends-job ]; then
  rm ends-job
  kill -KILL 0
fi
if [ -f ends ]; then
  session=$(cat ends)
  rm ends
  pkill -KILL -s "$session"
fi
`

// Writes down each change of a branch.
const configuration = '[core]\n\tlogAllRefUpdates = true\n'

export interface BareRepository {
  /** Relative to the folder of the project. */
  path: string
  kind: Kind
}

/** Makes repositories with one commit each in `servers/`, and writes their addresses into `repositories.txt`. */
export async function createBareRepositories(project: Project, count: number): Promise<BareRepository[]> {
  await mkdir(project.path('template', 'hooks'), { recursive: true })
  await writeFile(project.path('template', 'hooks', 'post-receive'), receiveHook)
  await chmod(project.path('template', 'hooks', 'post-receive'), 0o755)
  await writeFile(project.path('template', 'config'), configuration)
  const repositories: BareRepository[] = []
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index % kinds.length]
    if (kind === undefined) throw new Error('no kind of repository')
    // The same name for many of them, in different teams.
    const path = `servers/team-${index % 7}/product-${Math.floor(index / 7)}.git`
    await createBareRepository(project, path, kind)
    repositories.push({ path, kind })
  }
  const addresses = repositories.map(({ path }) => pathToFileURL(project.path(path)).href)
  await writeFile(project.path('repositories.txt'), `${addresses.join('\n')}\n`)
  return repositories
}

async function createBareRepository(project: Project, path: string, { files }: Kind): Promise<void> {
  const init = [
    'init',
    '--quiet',
    '--bare',
    '--initial-branch=main',
    `--template=${project.path('template')}`,
  ]
  await git(project, [...init, path])
  const written = Object.entries(files).map(
    ([name, text]) => `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  )
  const commit = 'commit refs/heads/main\ncommitter Test <test@test.example> 0 +0000\ndata 5\nStart\n'
  await git(project, ['--git-dir', path, 'fast-import', '--quiet'], commit + written.join(''))
}

async function git(project: Project, args: readonly string[], input?: string): Promise<string> {
  const options = input === undefined ? {} : { input }
  const { code, stdout, stderr } = await project.run('git', args, options)
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

export interface MigratedRepository {
  path: string
  /** Commits on the branch that are not on `main`; undefined without the branch. */
  commits: number | undefined
  /** How often the branch was pushed. */
  pushes: number
  /** Whether the branch makes the package depend on the constants. */
  hasDependency: boolean
}

/** What a repository looks like after a migration. */
export async function migratedRepository(project: Project, path: string): Promise<MigratedRepository> {
  const branches = await git(project, [
    '--git-dir',
    path,
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
  ])
  const log = await readFile(project.path(path, 'logs', 'refs', 'heads', branch), 'utf8').catch(() => '')
  const pushes = log.split('\n').length - 1
  if (!branches.split('\n').includes(branch))
    return { path, commits: undefined, pushes, hasDependency: false }
  const commits = Number(await git(project, ['--git-dir', path, 'rev-list', '--count', `main..${branch}`]))
  const packageFile = await project.run('git', ['--git-dir', path, 'show', `${branch}:package.json`])
  return { path, commits, pushes, hasDependency: packageFile.stdout.includes('"sspi-status"') }
}

/** What a repository of this kind should look like then. */
export function expectedRepository({ path, kind }: BareRepository): MigratedRepository {
  return {
    path,
    commits: kind.isChanged ? 1 : undefined,
    pushes: kind.isChanged ? 1 : 0,
    hasDependency: 'package.json' in kind.files,
  }
}
