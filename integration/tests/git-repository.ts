import type { Outcome, Project } from './project.ts'

/** What git does with a user's own settings is no concern of these tests. */
const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@test.example',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@test.example',
} as const

/** A project that is a git repository, worked in as a user does: its hooks run. */
export class GitRepository {
  readonly project: Project
  /** What every program that may call git is to be run with. */
  readonly env: Readonly<Record<string, string>>

  private constructor(project: Project, env: Readonly<Record<string, string>>) {
    this.project = project
    this.env = { ...GIT_ENVIRONMENT, ...env }
  }

  /** Makes a repository of the project, with everything in it committed on `main`. */
  static async of(project: Project, env: Readonly<Record<string, string>> = {}): Promise<GitRepository> {
    const repository = new GitRepository(project, env)
    await repository.git('init', '--quiet', '--initial-branch', 'main')
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--no-verify', '--message', 'Start')
    return repository
  }

  /** @throws {Error} where git fails. */
  async git(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.tryGit(...args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  tryGit(...args: readonly string[]): Promise<Outcome> {
    return this.project.run('git', args, { env: this.env })
  }
}
