import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, createReadStream, openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { isReplaced, magic, project, replaced, repository, script, sspiCodemod } from './command.ts'

const clean = 'if (rc === 5) {}\n'
const broken = 'if (rc === 0x80090308 {}\n'

describe('exit code and writing', () => {
  const cases = [
    { flags: [], tree: { 'a.js': magic }, code: 0, writes: true },
    { flags: [], tree: { 'a.js': clean }, code: 0, writes: false },
    { flags: [], tree: { 'a.js': magic, 'b.js': broken }, code: 1, writes: true },
    { flags: ['--dry-run'], tree: { 'a.js': magic }, code: 0, writes: false },
    { flags: ['--dry-run'], tree: { 'a.js': magic, 'b.js': broken }, code: 1, writes: false },
    { flags: ['--diff'], tree: { 'a.js': magic }, code: 0, writes: false },
    { flags: ['--diff', '--check'], tree: { 'a.js': magic }, code: 1, writes: false },
    { flags: ['--check'], tree: { 'a.js': magic }, code: 1, writes: false },
    { flags: ['--check'], tree: { 'a.js': replaced }, code: 0, writes: false },
    { flags: ['--check'], tree: { 'a.js': clean, 'b.js': broken }, code: 1, writes: false },
    { flags: ['--check', '--json'], tree: { 'a.js': magic }, code: 1, writes: false },
    { flags: ['--check', '--quiet'], tree: { 'a.js': magic }, code: 1, writes: false },
    { flags: ['--json'], tree: { 'a.js': magic }, code: 0, writes: true },
    { flags: ['--quiet'], tree: { 'a.js': magic }, code: 0, writes: true },
    { flags: ['--dry-run', '--force'], tree: { 'a.js': magic }, code: 0, writes: false },
  ]
  it.each(cases)('$flags over $tree: $code', ({ flags, tree, code, writes }) => {
    const folder = repository(tree)
    expect(folder.run('.', ...flags).code).toBe(code)
    expect(folder.read('a.js')).toBe(writes ? replaced : tree['a.js'])
  })

  it('a second run changes nothing', () => {
    const folder = repository({ 'a.js': magic })
    folder.run('.')
    expect(folder.run('.', '--check', '--force').code).toBe(0)
    expect(folder.read('a.js')).toBe(replaced)
  })
})

describe('stdout holds the result alone', () => {
  const tree = { 'a.js': magic, 'b.js': broken }

  it('the summary, with failures on stderr', () => {
    const { stdout, stderr } = repository(tree).run('.')
    expect(stdout).toContain('changed a.js (1 replacement)\n')
    expect(stdout).toMatch(/^1 file changed, 1 replacement, 1 failed \(2 files read in \d+ ms\)$/mu)
    expect(stdout).not.toContain('b.js')
    expect(stderr).toMatch(/^error b\.js:1:\d+: .+\n {2}if \(rc === 0x80090308 \{\}\n$/u)
  })

  it('with --dry-run the summary of what would be', () => {
    const { stdout, stderr } = repository({ 'a.js': magic }).run('.', '--dry-run')
    expect(stdout).toContain('would change a.js (1 replacement)\n')
    expect(stdout).toMatch(/^1 file would change, 1 replacement \(1 file read in \d+ ms\)$/mu)
    expect(stderr).toBe('')
  })

  it('with --diff the patch, with summary and failures on stderr', () => {
    const { stdout, stderr } = repository(tree).run('.', '--diff')
    expect(stdout).toBe(
      [
        '--- a/a.js',
        '+++ b/a.js',
        '@@ -1,2 +1,3 @@',
        " const sspi = require('x')",
        '-if (rc === 0x80090308) {}',
        "+const { SEC_E_INVALID_TOKEN } = require('sspi-status')",
        '+if (rc === SEC_E_INVALID_TOKEN) {}',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('would change a.js (1 replacement)\n')
    expect(stderr).toContain('error b.js:1:')
  })

  it('with --json the report, failures included', () => {
    const { stdout, stderr } = repository(tree).run('.', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { changed: 1, failed: 1 } })
    expect(stderr).toBe('')
  })

  it('with --quiet nothing, with failures on stderr', () => {
    const { stdout, stderr } = repository(tree).run('.', '--quiet')
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^error b\.js:1:\d+: .+\n {2}if \(rc === 0x80090308 \{\}\n$/u)
  })

  it('with --quiet nothing at all where nothing failed', () => {
    expect(repository({ 'a.js': magic }).run('.', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('with --quiet --diff the patch, with failures on stderr', () => {
    const { stdout, stderr } = repository({ 'a.js': magic }).run('.', '--quiet', '--diff')
    expect(stdout).toContain('+if (rc === SEC_E_INVALID_TOKEN) {}\n')
    expect(stderr).toBe('')
  })

  it('says so where there is nothing to read', () => {
    const { code, stdout } = project({ 'readme.md': magic }).run('.')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'No file was read: none there ends in js, mjs, cjs, jsx, ts, mts, cts, tsx and is not ignored.\n',
    })
  })
})

describe.skipIf(process.platform === 'win32')('a reader that stops early', () => {
  it('ends the output without a word', () => {
    const folder = repository({ 'a.js': magic + 'if (rc !== 0x80090308) {}\n'.repeat(4000) })
    const command = 'node "$0" . --diff --quiet | head -c 3'
    const { stdout, stderr } = spawnSync('sh', ['-c', command, script], {
      cwd: folder.root,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '---', stderr: '' })
  })

  it.each(['--stdin --stdin-filepath a.js < a.js', '. --json', '--help'])(
    'ends that of %s likewise',
    (flags) => {
      const folder = repository({ 'a.js': magic + 'if (rc !== 0x80090308) {}\n'.repeat(4000) })
      const { stdout, stderr } = spawnSync('sh', ['-c', `node "$0" ${flags} | head -c 3`, script], {
        cwd: folder.root,
        encoding: 'utf8',
      })
      expect({ length: stdout.length, stderr }).toEqual({ length: 3, stderr: '' })
    },
  )

  it('ends the summary on stderr likewise', () => {
    // More than a pipe holds.
    const names = Array.from({ length: 500 }, (_, index) => `${String(index).padStart(200, '0')}.js`)
    const folder = project(Object.fromEntries(names.map((name) => [name, magic])))
    const command = '{ node "$0" . --diff; echo "code $?" >&3; } 2>&1 >/dev/null | head -c 5 >/dev/null'
    const { stdout } = spawnSync('sh', ['-c', `exec 3>&1; ${command}`, script], {
      cwd: folder.root,
      encoding: 'utf8',
    })
    expect(stdout).toBe('code 0\n')
  })
})

// Only Linux opens a pipe for both ends at once.
describe.skipIf(process.platform !== 'linux')('a full pipe that does not wait', () => {
  it('gets the whole report', async () => {
    const folder = project({ 'a.js': magic.repeat(4000) })
    const pipe = folder.path('pipe')
    execFileSync('mkfifo', [pipe])
    const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
    const command = spawn(process.execPath, [script, 'a.js', '--dry-run', '--json'], {
      cwd: folder.root,
      stdio: ['ignore', descriptor, 'ignore'],
    })
    closeSync(descriptor)
    const [report] = await Promise.all([text(createReadStream(pipe)), once(command, 'exit')])
    expect(JSON.parse(report)).toMatchObject({ summary: { replacements: 4000 } })
  })
})

describe('what was left alone is told by reason', () => {
  const text = "if (status === '0x80090308') {}\n"

  it('with its sentence and the first places', () => {
    const { stdout } = project({ 'a.js': text, 'b.js': text.repeat(4) }).run('.')
    expect(stdout).toMatch(/^left alone 5 places, text: .+\.$/mu)
    expect(stdout).toContain(
      "  a.js:1:16 '0x80090308'\n  b.js:1:16 '0x80090308'\n  b.js:2:16 '0x80090308'\n  and 2 more",
    )
  })

  it('and not where everything was replaced', () => {
    expect(repository({ 'a.js': magic }).run('.').stdout).not.toContain('left alone')
  })
})

describe('--diff prints a patch that git applies to the bytes that a run writes', () => {
  const sources = [
    { claim: 'LF', file: 'a.js', source: magic },
    { claim: 'CRLF', file: 'a.js', source: magic.replaceAll('\n', '\r\n') },
    { claim: 'byte-order mark', file: 'a.js', source: `\uFEFF${magic}` },
    { claim: 'no line end at the end', file: 'a.js', source: magic.trimEnd() },
    { claim: 'mixed line ends', file: 'a.js', source: magic.replace('\n', '\r\n') },
    { claim: 'a name with a space', file: 'a b.js', source: magic },
    { claim: 'a name with a quote', file: 'a"b.js', source: magic },
    { claim: 'a name with letters beyond ASCII', file: 'ä/é😀.js', source: magic },
    { claim: 'a name with a dash in front', file: '-a.js', source: magic },
    {
      claim: 'many lines apart',
      file: 'a.js',
      source: magic + '// \n'.repeat(20) + 'if (rc !== 0x80090308) {}\n',
    },
    {
      claim: 'very many changes',
      file: 'a.js',
      source: `${'// \n'.repeat(6)}${magic}// \n${'if (rc !== 0x80090308) {}\n'.repeat(2500)}// end`,
    },
    {
      claim: 'nothing but changes',
      file: 'a.js',
      source: `require('x')${'\nif (rc !== 0x80090308) {}'.repeat(2500)}`,
    },
  ]
  it.each(sources)('$claim', ({ file, source }) => {
    const folder = repository({ [file]: source })
    const { stdout } = folder.run('.', '--diff')
    const apply = ['apply', '--verbose', '--whitespace=nowarn', '-']
    const { stderr } = spawnSync('git', apply, { cwd: folder.root, input: stdout, encoding: 'utf8' })
    expect(stderr).toMatch(/^Checking patch .*\nApplied patch .* cleanly\.\n$/u)
    const applied = folder.bytes(file)
    folder.write({ [file]: source })
    folder.run('.')
    expect(isReplaced(folder.read(file))).toBe(true)
    expect(applied.equals(folder.bytes(file))).toBe(true)
  })

  it('with one hunk, between its lines of context, where the changes are very many', () => {
    const changes = 'if (rc !== 0x80090308) {}\n'.repeat(2500)
    const source = `// 1\n// 2\n// 3\nconst sspi = require('x')\n${changes}// 1\n// 2\n// 3\n// 4\n`
    const { stdout } = repository({ 'a.js': source }).run('.', '--diff')
    const lines = stdout.split('\n')
    expect(lines.slice(0, 7)).toEqual([
      '--- a/a.js',
      '+++ b/a.js',
      '@@ -2,2506 +2,2507 @@',
      ' // 2',
      ' // 3',
      " const sspi = require('x')",
      '-if (rc !== 0x80090308) {}',
    ])
    expect(lines.slice(-5)).toEqual(['+if (rc !== SEC_E_INVALID_TOKEN) {}', ' // 1', ' // 2', ' // 3', ''])
  })
})

describe('colours', () => {
  const colored = '\u001B['
  const cases: { claim: string; flags: string[]; env: NodeJS.ProcessEnv; isColored: boolean }[] = [
    { claim: 'none without a terminal', flags: [], env: {}, isColored: false },
    { claim: 'none without a terminal in CI', flags: [], env: { CI: 'true' }, isColored: false },
    { claim: 'FORCE_COLOR', flags: [], env: { FORCE_COLOR: '1' }, isColored: true },
    { claim: 'FORCE_COLOR=0', flags: [], env: { FORCE_COLOR: '0' }, isColored: false },
    {
      claim: 'FORCE_COLOR with NO_COLOR',
      flags: [],
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
      isColored: false,
    },
    {
      claim: 'FORCE_COLOR with --no-color',
      flags: ['--no-color'],
      env: { FORCE_COLOR: '1' },
      isColored: false,
    },
    {
      claim: 'FORCE_COLOR with an empty NO_COLOR',
      flags: [],
      env: { FORCE_COLOR: '1', NO_COLOR: '' },
      isColored: true,
    },
  ]
  it.each(cases)('$claim', ({ flags, env, isColored }) => {
    const { root } = repository({ 'a.js': magic })
    const { stdout, stderr } = sspiCodemod(['.', '--diff', ...flags], { cwd: root, env })
    expect([stdout.includes(colored), stderr.includes(colored)]).toEqual([isColored, isColored])
  })

  it('leave JSON alone', () => {
    const { root } = repository({ 'a.js': magic })
    const { stdout } = sspiCodemod(['.', '--json'], { cwd: root, env: { FORCE_COLOR: '1' } })
    expect(stdout).not.toContain(colored)
  })

  it('show escape sequences of a source instead of passing them on', () => {
    const { root } = repository({ 'a.js': `${magic}// \u001B[2J\n` })
    const { stdout } = sspiCodemod(['.', '--diff'], { cwd: root, env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain('// \\u001b[2J')
    expect(stdout).not.toContain('\u001B[2J')
  })
})
