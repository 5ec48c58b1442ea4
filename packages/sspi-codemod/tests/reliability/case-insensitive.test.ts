import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { isReplaced, magic, project, sspiCodemod, type Outcome } from '../cli/command.ts'

const MEGABYTE = 2 ** 20

/** A git repository on NTFS, where `A.js` and `a.js` are one name. */
class CaseInsensitiveRepository {
  readonly root: string

  constructor(root: string) {
    this.root = root
    this.#git('init', '--quiet')
    this.write({ 'one.js': magic, 'two.js': magic })
    this.commit()
  }

  write(files: Record<string, string>): void {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(this.root, name), content)
  }

  commit(): void {
    this.#git('add', '--all')
    this.#git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.com',
      'commit',
      '--quiet',
      '--message',
      'Sources',
    )
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), 'utf8')
  }

  run(...args: string[]): Outcome {
    return sspiCodemod(args, { cwd: this.root })
  }

  get names(): string[] {
    return readdirSync(this.root).filter((name) => name !== '.git')
  }

  #git(...args: string[]): void {
    execFileSync('git', args, { cwd: this.root })
  }
}

function repositoryOnNtfs(context: TestContext): CaseInsensitiveRepository {
  const folder = project({ 'disk/.keep': '', image: '' })
  const [image, root] = [folder.path('image'), folder.path('disk')]
  truncateSync(image, 32 * MEGABYTE)
  const made = spawnSync('mkntfs', ['--quick', '--force', '--quiet', image])
  const mounted = spawnSync('lowntfs-3g', ['-o', 'ignore_case', image, root])
  if (made.status !== 0 || mounted.status !== 0) context.skip('needs ntfs-3g and the right to mount')
  onTestFinished(() => void spawnSync('umount', [root]))
  return new CaseInsensitiveRepository(root)
}

describe('where A.js and a.js are one file', () => {
  it('a file that is named in both spellings is changed once', (context) => {
    const repository = repositoryOnNtfs(context)
    expect(repository.run('--force', 'one.js', 'ONE.js')).toMatchObject({
      code: 1,
      stderr: 'error one.js: The file changed after it was read.\n',
    })
    expect(isReplaced(repository.read('one.js'))).toBe(true)
    expect(repository.names).toEqual(['one.js', 'two.js'])
  })

  it('git does not know a file by another spelling, so that it is held back', (context) => {
    const repository = repositoryOnNtfs(context)
    expect(repository.run('ONE.js')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('error ONE.js: Not in git.\n') as string,
    })
    expect(repository.read('one.js')).toBe(magic)
    expect(repository.run('one.js').code).toBe(0)
    expect(isReplaced(repository.read('one.js'))).toBe(true)
  })

  it('a file of constants in another spelling is the same one: it is not written over', (context) => {
    const repository = repositoryOnNtfs(context)
    repository.write({ 'two.js': magic.replace('0x80090308', '0x8009030c') })
    expect(repository.run('--vendor', 'codes.js', 'one.js').code).toBe(0)
    repository.commit()
    const [constants, two] = ['codes.js', 'two.js'].map((name) => repository.read(name))
    expect(repository.run('--vendor', 'CODES.js', 'two.js')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('error CODES.js: Not in git.\n') as string,
    })
    expect(['codes.js', 'two.js'].map((name) => repository.read(name))).toEqual([constants, two])
    expect(repository.run('--vendor', 'codes.js', 'two.js').code).toBe(0)
    expect(repository.read('codes.js')).not.toBe(constants)
    expect(repository.names.sort()).toEqual(['codes.js', 'one.js', 'two.js'])
  })
})
