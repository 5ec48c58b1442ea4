import { execFileSync, spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isReplaced, magic, replaced, sspiCodemod, type Outcome } from '../cli/command.ts'
import { inTerminal, keys } from '../cli/terminal.ts'
import { BaitedProject, baitedSources, configs, modules } from './bait.ts'

const { enter, down } = keys

/** A path in which the project's own programs come first, as they do in `npx` and for the careless. */
function baitedPath(baited: BaitedProject): string {
  const { folder } = baited
  const own = ['.', '', './bin', 'node_modules/.bin', folder.path('node_modules/.bin')]
  return [...own, process.env['PATH'] ?? ''].join(delimiter)
}

function run(baited: BaitedProject, args: readonly string[], input?: string): Outcome {
  const { folder } = baited
  const env = { PATH: baitedPath(baited), GIT_CONFIG_NOSYSTEM: '1' }
  return sspiCodemod(args, { cwd: folder.root, env, ...(input !== undefined && { input }) })
}

describe.skipIf(process.platform === 'win32')('the bait', () => {
  it('leaves a mark where it is run', () => {
    const baited = new BaitedProject(baitedSources)
    const files = [...configs, ...modules.map((name) => `node_modules/${name}/index.js`)]
    for (const file of files) execFileSync(process.execPath, [baited.folder.path(file)])
    expect(baited.takeMarks()).toHaveLength(files.length)
  })

  it('leaves marks where git is run without care', () => {
    const baited = new BaitedProject(baitedSources)
    const { root } = baited.folder
    const careless = (...args: string[]) => spawnSync('git', args, { cwd: root })
    careless('status')
    // A filter that does not answer ends git before it writes its index.
    careless('-c', 'filter.second.process=', 'status')
    const marks = baited.takeMarks().join()
    for (const mark of [
      'bait_fsmonitor',
      'bait_clean',
      'bait_process',
      'bait_included',
      'more-hooks_post-index-change',
    ])
      expect(marks).toContain(mark)
    const env = { PATH: `.${delimiter}${process.env['PATH'] ?? ''}` }
    spawnSync('sh', ['-c', 'git status'], { cwd: root, env })
    expect(baited.takeMarks()).toContain('git')
  })
})

const everyTransform = ['literals-to-constants', 'local-constants-to-imports', 'text-to-constants'].flatMap(
  (name) => ['--transform', name],
)

describe.skipIf(process.platform === 'win32')('nothing of the project runs', () => {
  const cases: { claim: string; args: string[] }[] = [
    { claim: 'in a run that writes, by any parser', args: ['.', ...everyTransform] },
    { claim: 'with --diff', args: ['.', '--diff', '--quiet'] },
    { claim: 'with a named parser', args: ['src/flow.js', '--parser', 'flow', '--dry-run'] },
    { claim: 'with the constants of a package of the project', args: ['src', '--from', 'sspi-status'] },
    { claim: 'with a module of constants of its own', args: ['src', '--vendor', 'src/codes.js'] },
    { claim: 'in node_modules, where they are named', args: ['node_modules', '--force', '--json'] },
    { claim: 'with several threads', args: ['.', '--concurrency', '2'] },
    { claim: 'with a report in a format of a CI host', args: ['.', '--check', '--format', 'sarif'] },
  ]
  it.each(cases)('$claim', ({ args }) => {
    const baited = new BaitedProject(baitedSources)
    const { code, stderr } = run(baited, args)
    expect({ args, stderr, marks: baited.takeMarks() }).toEqual({ args, stderr: '', marks: [] })
    expect(code).toBe(args.includes('--check') ? 1 : 0)
  })

  it('by whichever parser, and all is changed although the filters are off', () => {
    const baited = new BaitedProject(baitedSources)
    expect(run(baited, ['src']).code).toBe(0)
    const sources = Object.keys(baitedSources).map((path) => [path, isReplaced(baited.folder.read(path))])
    expect(sources).toEqual(Object.keys(baitedSources).map((path) => [path, true]))
    expect(baited.takeMarks()).toEqual([])
  })

  it('and what is not committed is still held back', () => {
    const baited = new BaitedProject(baitedSources)
    baited.folder.write({ 'src/a.js': `${magic}// more\n` })
    const { code, stderr } = run(baited, ['src'])
    expect({ code, line: stderr.split('\n')[0], marks: baited.takeMarks() }).toEqual({
      code: 1,
      line: 'error src/a.js: Has changes that are not committed.',
      marks: [],
    })
  })

  it('not even the module of constants that is read', () => {
    const baited = new BaitedProject(baitedSources)
    expect(run(baited, ['src/a.js', '--vendor', 'src/codes.cjs']).code).toBe(0)
    baited.bait('src/codes.cjs')
    const again = run(baited, ['src/b.ts', 'src/included.js', '--vendor', 'src/codes.cjs', '--force'])
    const from = run(baited, ['src/flow.js', '--from', './src/codes.cjs', '--force'])
    expect([again, from].map(({ stderr }) => stderr)).toEqual(['', ''])
    expect(baited.takeMarks()).toEqual([])
  })

  it('for a source on stdin', () => {
    const baited = new BaitedProject(baitedSources)
    const { stdout } = run(baited, ['--stdin', '--stdin-filepath', 'src/a.js'], magic)
    expect(stdout).toBe(replaced)
    expect(baited.takeMarks()).toEqual([])
  })

  it('where reports are merged', () => {
    const baited = new BaitedProject(baitedSources)
    for (const shard of ['1', '2']) {
      const { stdout } = run(baited, ['.', '--dry-run', '--json', '--shard', `${shard}/2`])
      baited.folder.write({ [`report-${shard}.json`]: stdout })
    }
    expect(run(baited, ['--merge-reports', 'report-1.json', 'report-2.json']).code).toBe(0)
    baited.bait('main.js')
    expect(run(baited, ['--merge-reports', 'main.js']).code).toBe(2)
    expect(baited.takeMarks()).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('where the terminal is asked', async () => {
    const baited = new BaitedProject(baitedSources)
    const steps = [
      { seen: '◆  Which file or folder?', keys: enter },
      { seen: '◆  Another one?', keys: enter },
      { seen: '◆  Which transforms?', keys: enter },
      { seen: '◆  What to do?', keys: down + enter },
    ]
    const env = { GIT_CONFIG_NOSYSTEM: '1' }
    const { code } = await inTerminal([], steps, { cwd: baited.folder.root, env })
    expect({ code, marks: baited.takeMarks() }).toEqual({ code: 0, marks: [] })
  })
})

describe.skipIf(process.platform === 'win32')(
  'a repository that only a program could read holds everything back',
  () => {
    it('a filter whose name cannot be switched off', () => {
      const baited = new BaitedProject(baitedSources)
      baited.folder.git('config', 'filter.a=b.clean', baited.folder.path('.git/bait/clean'))
      const { code, stderr } = run(baited, ['src/a.js'])
      expect({ code, marks: baited.takeMarks() }).toEqual({ code: 1, marks: [] })
      expect(stderr).toMatch(/^error src\/a\.js: git cannot tell whether it is committed: .*filter\.a=b/u)
      expect(baited.folder.read('src/a.js')).toBe(magic)
    })

    it('objects that would have to be fetched', () => {
      const baited = new BaitedProject(baitedSources)
      const { folder } = baited
      const tree = folder.git('rev-parse', 'HEAD^{tree}').trim()
      for (const [name, value] of [
        ['remote.bait.url', 'ext::sh -c %S'],
        ['remote.bait.uploadpack', folder.path('.git/bait/clean')],
        ['remote.bait.promisor', 'true'],
        ['remote.bait.vcs', 'bait'],
        ['extensions.partialClone', 'bait'],
        ['core.repositoryFormatVersion', '1'],
        ['protocol.allow', 'always'],
        ['protocol.ext.allow', 'always'],
      ] as const)
        folder.git('config', name, value)
      execFileSync('rm', ['-f', folder.path(`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`)])
      const { code, stderr } = run(baited, ['src/a.js'])
      expect({ code, marks: baited.takeMarks() }).toEqual({ code: 1, marks: [] })
      expect(stderr).toMatch(/^error src\/a\.js: git cannot tell whether it is committed: /u)
    })

    it('a git that lies in the project alone', () => {
      const baited = new BaitedProject(baitedSources)
      const { folder } = baited
      const path = ['.', './bin', folder.path('node_modules/.bin')].join(delimiter)
      const { code, stderr } = sspiCodemod(['src/a.js'], { cwd: folder.root, env: { PATH: path } })
      expect({ code, marks: baited.takeMarks() }).toEqual({ code: 1, marks: [] })
      expect(stderr).toContain('the only git in PATH is one of the project, which is not run')
    })

    it('but one that somebody put into PATH by a folder of its own is run', () => {
      const baited = new BaitedProject(baitedSources)
      const { folder } = baited
      sspiCodemod(['src/a.js'], { cwd: folder.root, env: { PATH: folder.path('bin') } })
      expect(baited.takeMarks()).toEqual(['bin_git'])
    })
  },
)
