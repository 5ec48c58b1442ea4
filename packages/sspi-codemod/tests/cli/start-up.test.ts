import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { magic, project, sspiCodemod } from './command.ts'

// The hook sees what is imported, the cache what is required.
const recorder = `import { appendFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'
const { cache } = createRequire(import.meta.url)
process.on('exit', () => appendFileSync(process.env.LOADED_MODULES, Object.keys(cache).join('\\n')))
const hooks = \`import { appendFileSync } from 'node:fs'
export function load(url, context, next) {
  appendFileSync(process.env.LOADED_MODULES, url + '\\\\n')
  return next(url, context)
}\`
register('data:text/javascript,' + encodeURIComponent(hooks))
`

/** The modules that a run loads. */
function modulesLoadedBy(args: readonly string[], input: string): string {
  const folder = project({
    'recorder.mjs': recorder,
    'loaded.txt': '',
    'tree/a.js': magic,
    'clean/a.js': 'a()\n',
  })
  const env = {
    NODE_OPTIONS: `--import ${pathToFileURL(folder.path('recorder.mjs')).href}`,
    LOADED_MODULES: folder.path('loaded.txt'),
  }
  sspiCodemod(args, { cwd: folder.root, env, input })
  return folder.read('loaded.txt')
}

const parts = {
  start: 'dist/start.cjs',
  'command line': 'dist/read-command.cjs',
  transforms: 'dist/plan-candidate.cjs',
  parser: 'oxc-parser',
  'slow parsers': 'jscodeshift',
  'package managers': 'dist/next-steps.cjs',
  diffs: 'dist/unified-diff.cjs',
  git: 'dist/git-guard.cjs',
  questions: 'dist/questions.cjs',
  progress: 'dist/cli-progress.cjs',
  validator: 'dist/merge-reports.cjs',
} as const

describe('each part is loaded only where it is used', () => {
  const cases: { args: string[]; input?: string; loaded: (keyof typeof parts)[] }[] = [
    { args: ['--help'], loaded: ['start', 'command line'] },
    { args: ['--version'], loaded: ['start', 'command line'] },
    { args: ['--frobnicate'], loaded: ['start', 'command line'] },
    { args: [], loaded: ['start'] },
    { args: ['clean', '--quiet'], loaded: ['start'] },
    { args: ['clean', '--quiet', '--concurrency', '1'], loaded: ['start', 'command line'] },
    { args: ['tree', '--quiet'], loaded: ['start', 'transforms', 'parser', 'git'] },
    { args: ['clean', '--check', '--json'], loaded: ['start'] },
    {
      args: ['tree', '--diff'],
      loaded: ['start', 'transforms', 'parser', 'package managers', 'diffs'],
    },
    { args: ['--merge-reports', 'none.json'], loaded: ['start', 'command line', 'validator'] },
    { args: ['--stdin', '--stdin-filepath', 'a.js'], input: 'a()', loaded: ['start', 'command line'] },
    {
      args: ['--stdin', '--stdin-filepath', 'a.js'],
      input: magic,
      loaded: ['start', 'command line', 'transforms', 'parser'],
    },
    {
      args: ['--stdin', '--stdin-filepath', 'a.js', '--parser', 'flow'],
      input: `type A = {| a: 1 |}\n${magic}`,
      loaded: ['start', 'command line', 'transforms', 'parser', 'slow parsers'],
    },
  ]
  it.each(cases)('$args: $loaded', ({ args, input = '', loaded }) => {
    const modules = modulesLoadedBy(args, input)
    const found = Object.entries(parts).filter(([, file]) => modules.includes(file))
    expect(found.map(([name]) => name)).toEqual(loaded)
  })
})
