import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { magic, packageRoot, project, repository } from './command.ts'

const version = /"version": "([^"]+)"/u.exec(readFileSync(join(packageRoot, 'package.json'), 'utf8'))?.[1]

describe('a wrong command line ends with exit code 2 and one line on stderr', () => {
  const mistakes = [
    {
      claim: 'no path',
      args: [],
      line: 'error: name at least one file or folder, for example: sspi-codemod src',
    },
    {
      claim: 'an unknown flag',
      args: ['a.js', '--dry'],
      line: "error: unknown option '--dry' (Did you mean --dry-run?)",
    },
    {
      claim: 'a flag nothing like any',
      args: ['a.js', '--frobnicate'],
      line: "error: unknown option '--frobnicate'",
    },
    {
      claim: 'an unknown transform',
      args: ['a.js', '--transform', 'literal-to-constant'],
      line: "error: option '--transform <name>' argument 'literal-to-constant' is invalid. Did you mean literals-to-constants?",
    },
    {
      claim: 'a transform without name',
      args: ['a.js', '--transform'],
      line: "error: option '--transform <name>' argument missing",
    },
    {
      claim: 'an unknown parser',
      args: ['a.js', '--parser', 'acorn'],
      line: "error: option '--parser <name>' argument 'acorn' is invalid. Allowed choices are babel, flow, ts, tsx.",
    },
    {
      claim: '--json with --diff',
      args: ['a.js', '--json', '--diff'],
      line: 'error: --json and --diff cannot be used together',
    },
    {
      claim: '--format with --diff',
      args: ['a.js', '--format', 'sarif', '--diff'],
      line: 'error: --format and --diff cannot be used together',
    },
    {
      claim: '--format with --json',
      args: ['a.js', '--format', 'sarif', '--json'],
      line: 'error: --format and --json cannot be used together',
    },
    {
      claim: 'an unknown format',
      args: ['a.js', '--format', 'checkstyle'],
      line: "error: option '--format <name>' argument 'checkstyle' is invalid. Allowed choices are github, gitlab, sarif.",
    },
    {
      claim: '--stdin without --stdin-filepath',
      args: ['--stdin'],
      line: 'error: --stdin needs --stdin-filepath <path>, for the name tells how to read the source',
    },
    {
      claim: '--stdin-filepath without --stdin',
      args: ['a.js', '--stdin-filepath', 'a.js'],
      line: 'error: --stdin-filepath needs --stdin',
    },
    {
      claim: '--stdin with a path',
      args: ['a.js', '--stdin', '--stdin-filepath', 'a.js'],
      line: 'error: --stdin reads one source and takes no paths',
    },
    {
      claim: '--stdin with --shard',
      args: ['--stdin', '--stdin-filepath', 'a.js', '--shard', '1/2'],
      line: 'error: --stdin and --shard cannot be used together',
    },
    {
      claim: '--stdin for a file of another kind',
      args: ['--stdin', '--stdin-filepath', 'readme.md'],
      line: 'error: not a source file: readme.md (files that are read end in js, mjs, cjs, jsx, ts, mts, cts, tsx)',
    },
    {
      claim: 'an empty --stdin-filepath',
      args: ['--stdin', '--stdin-filepath', ''],
      line: "error: option '--stdin-filepath <path>' argument '' is invalid. It is empty.",
    },
    ...['0/3', '4/3', '1/0', '0/0', 'a', '', '1', '1/', '/2', '1.5/2', '1/2/3', '-1/2', '1/2 ', '1/1e3'].map(
      (shard) => ({
        claim: `the shard '${shard}'`,
        args: ['a.js', `--shard=${shard}`],
        line: `error: option '--shard <i/n>' argument '${shard}' is invalid. Write it as i/n with i from 1 to n, for example 2/4.`,
      }),
    ),
    {
      claim: '--merge-reports without a report',
      args: ['--merge-reports'],
      line: "error: option '--merge-reports <file...>' argument missing",
    },
    {
      claim: '--merge-reports with a path',
      args: ['a.js', '--merge-reports', '1.json'],
      line: 'error: --merge-reports reads reports and takes no other paths',
    },
    ...['--diff', '--stdin'].map((flag) => ({
      claim: `--merge-reports with ${flag}`,
      args: ['--merge-reports', '1.json', flag],
      line: `error: --merge-reports and ${flag} cannot be used together`,
    })),
    ...['0', '-1', '1.5', 'two', '', '1000'].map((threads) => ({
      claim: `the concurrency '${threads}'`,
      args: ['a.js', `--concurrency=${threads}`],
      line: `error: option '--concurrency <n>' argument '${threads}' is invalid. Write a whole number from 1 to 999.`,
    })),
    {
      claim: '--merge-reports with --shard',
      args: ['--merge-reports', '1.json', '--shard', '1/2'],
      line: 'error: --merge-reports and --shard cannot be used together',
    },
    {
      claim: 'a control character in a flag',
      args: ['a.js', '--\u001B[31m'],
      line: "error: unknown option '--\\u001b[31m'",
    },
    {
      claim: 'an empty import source',
      args: ['a.js', '--from', ''],
      line: "error: option '--from <specifier>' argument '' is invalid. It is empty.",
    },
    { claim: 'a missing path', args: ['a.js', 'b.js'], line: 'error: no such file or folder: b.js' },
    {
      claim: 'a pattern in quotes',
      args: ['**/*.ts'],
      line: 'error: no such file or folder: **/*.ts (patterns are not expanded here: name a folder, or leave the quotes away)',
    },
    {
      claim: 'a missing path below a file',
      args: ['a.js/b.js'],
      line: 'error: no such file or folder: a.js/b.js',
    },
    { claim: 'an empty path', args: ['a.js', ''], line: 'error: a path is empty' },
    {
      claim: 'a file of another kind',
      args: ['readme.md'],
      line: 'error: not a source file: readme.md (files that are read end in js, mjs, cjs, jsx, ts, mts, cts, tsx)',
    },
    {
      claim: 'a control character in a path',
      args: ['b\u001B[31m\n.js'],
      line: 'error: no such file or folder: b\\u001b[31m\\n.js',
    },
  ]
  it.each(mistakes)('$claim', ({ args, line }) => {
    const folder = project({ 'a.js': magic, 'readme.md': '' })
    expect(folder.run(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
    expect(folder.read('a.js')).toBe(magic)
  })

  it('and not where the same flags are right', () => {
    const args = ['a.js', '--dry-run', '--json', '--parser', 'flow', '--transform', 'literals-to-constants']
    const others = ['--transform', 'literals-to-constants', '--shard', '1/1', '--concurrency', '2']
    expect(repository({ 'a.js': magic }).run(...args, ...others).code).toBe(0)
  })
})

describe('help and version are results', () => {
  it.each(['--help', '-h'])('%s prints help that fits a terminal, in groups', (flag) => {
    const { code, stdout, stderr } = project({}).run('--json', flag)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.filter((line) => /^\S.*:$/u.test(line))).toEqual([
      'Paths and transforms:',
      'What to do:',
      'Which files:',
      'Output:',
      'Exit codes:',
      'Examples:',
    ])
  })

  it('the help names every flag', () => {
    const { stdout } = project({}).run('--help')
    const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gmu)].map(([, flag]) => flag)
    expect(flags).toEqual([
      ...['--transform', '--from', '--vendor', '--stdin', '--stdin-filepath'],
      ...['--dry-run', '--diff', '--check', '--force'],
      ...['--ignore', '--no-gitignore', '--include-generated', '--shard', '--parser', '--concurrency'],
      ...['--json', '--format', '--merge-reports', '--quiet', '--no-color', '--version', '--help'],
    ])
  })

  it.each(['--version', '-v'])('%s prints the version of the package', (flag) => {
    expect(project({}).run(flag)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
