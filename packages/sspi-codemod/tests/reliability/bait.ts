/** A project that would run programs of its own in whoever reads it carelessly; each would leave a mark. */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, utimesSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { magic, project, type Project, type Tree } from '../cli/command.ts'

// Package managers put `./node_modules/.bin` into the path of what they start, and the tests' own git must not be bait.
const ownPath = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
process.env['PATH'] = ownPath.filter((folder) => !folder.includes('node_modules')).join(delimiter)

/** Modules that some tool or other loads without being asked. */
export const configs = [
  'eslint.config.js',
  'eslint.config.mjs',
  '.eslintrc.js',
  'babel.config.js',
  '.babelrc.js',
  '.prettierrc.js',
  'prettier.config.js',
  'jscodeshift.config.js',
  '.jscodeshiftrc.js',
  'sspi-codemod.config.js',
  '.pnp.cjs',
  '.pnpmfile.cjs',
  'index.js',
  'main.js',
  'transforms/literals-to-constants.js',
  'tests/jest.setup.js',
]

/** Packages that would be found before those of the codemod. */
export const modules = [
  'jscodeshift',
  'jscodeshift/src/getParser',
  'jscodeshift/parser/flow',
  'oxc-parser',
  'flow-parser',
  '@babel/core',
  '@babel/parser',
  'typescript',
  'eslint',
  'prettier',
  'commander',
  'sspi-status',
  'sspi-codemod',
  'typescript-plugin',
]

const hooks = [
  'post-checkout',
  'post-index-change',
  'pre-commit',
  'fsmonitor-watchman',
  'reference-transaction',
  'sendemail-validate',
]

export class BaitedProject {
  readonly folder: Project
  readonly #marks = project({})

  /** @param sources what the project holds beside the bait, committed in its repository */
  constructor(sources: Tree) {
    this.folder = project({ ...sources, ...this.#scripts(), ...this.#data() })
    this.#makeProgram('git', 'node_modules/.bin/git', 'bin/git')
    this.folder.commit()
    this.#setGitTraps()
    // git compares what is not as old as it remembers.
    for (const path of Object.keys(sources)) utimesSync(this.folder.path(path), 1, 1)
  }

  /** What ran since the last time. */
  takeMarks(): string[] {
    const names = readdirSync(this.#marks.root).sort()
    for (const name of names) execFileSync('rm', [this.#marks.path(name)])
    return names
  }

  /** Adds a statement that leaves a mark to a source. */
  bait(path: string): void {
    this.folder.write({ [path]: `${this.folder.read(path)}${this.#leavesMark(path)}` })
  }

  #mark(name: string): string {
    return join(this.#marks.root, name.replaceAll('/', '_'))
  }

  #leavesMark(name: string): string {
    return `require('node:fs').writeFileSync(${JSON.stringify(this.#mark(name))}, '')\n`
  }

  #scripts(): Tree {
    const scripts = configs.map((name) => {
      const imports = name.endsWith('.mjs')
      const body = this.#leavesMark(name).replace("require('node:fs')", imports ? 'fs' : "require('node:fs')")
      return [name, imports ? `import * as fs from 'node:fs'\n${body}` : body]
    })
    const packages = modules.map((name) => [`node_modules/${name}/index.js`, this.#leavesMark(name)])
    return Object.fromEntries([...scripts, ...packages]) as Tree
  }

  #data(): Tree {
    const command = (name: string) => `touch ${this.#mark(name)}`
    const events = ['preinstall', 'install', 'postinstall', 'prepare', 'test', 'pretest', 'preadd']
    const scripts = Object.fromEntries(events.map((name) => [name, command(name)]))
    return {
      'package.json': JSON.stringify({
        main: './main.js',
        scripts,
        prettier: './main.js',
        babel: { presets: ['./main.js'] },
      }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { plugins: [{ name: 'typescript-plugin' }] } }),
      '.npmrc': 'node-options=--require ./main.js\nscript-shell=./bin/git\n',
      '.yarnrc.yml': 'yarnPath: ./main.js\nplugins: [./main.js]\n',
      'pnpm-lock.yaml': '',
      '.gitattributes': '*.js filter=bait diff=bait merge=bait\n*.ts filter=bait\n*.tsx filter=second\n',
    }
  }

  #makeProgram(...paths: string[]): void {
    for (const path of paths) {
      this.folder.write({ [path]: `#!/bin/sh\n: >${this.#mark(path)}\n` })
      chmodSync(this.folder.path(path), 0o755)
    }
  }

  /** Everything that a repository's own configuration can have git run. */
  #setGitTraps(): void {
    const { folder } = this
    const program = (name: string) => {
      this.#makeProgram(`.git/bait/${name}`)
      return folder.path(`.git/bait/${name}`)
    }
    for (const hook of hooks) this.#makeProgram(`.git/hooks/${hook}`, `.git/more-hooks/${hook}`)
    const settings = {
      'core.fsmonitor': program('fsmonitor'),
      'core.hooksPath': folder.path('.git/more-hooks'),
      'core.pager': program('pager'),
      'pager.status': 'true',
      'pager.ls-files': 'true',
      'core.editor': program('editor'),
      'core.sshCommand': program('ssh'),
      'core.gitProxy': program('proxy'),
      'core.askPass': program('askpass'),
      'core.alternateRefsCommand': program('alternate-refs'),
      'credential.helper': program('credential'),
      'diff.external': program('diff-external'),
      'diff.bait.command': program('diff-command'),
      'diff.bait.textconv': program('textconv'),
      'merge.bait.driver': program('merge'),
      'filter.bait.clean': program('clean'),
      'filter.bait.smudge': program('smudge'),
      'filter.bait.required': 'true',
      'filter.second.process': program('process'),
      'gpg.program': program('gpg'),
      'alias.status': `!${program('alias-status')}`,
      'alias.ls-files': `!${program('alias-ls-files')}`,
      'alias.config': `!${program('alias-config')}`,
      'alias.rev-parse': `!${program('alias-rev-parse')}`,
      'include.path': folder.path('.git/included'),
    }
    folder.write({ '.git/included': `[filter "included"]\n\tclean = ${program('included')}\n` })
    for (const [name, value] of Object.entries(settings)) folder.git('config', name, value)
    folder.write({ '.git/info/attributes': 'included.js filter=included\n' })
  }
}

export const baitedSources: Tree = {
  'src/a.js': magic,
  'src/included.js': magic,
  'src/b.ts': `import 'x'\ndeclare const rc: number\nif (rc === 0x80090308) {}\n`,
  'src/c.tsx': `import 'x'\nexport const c = (rc: number) => <p>{rc === 0x80090308}</p>\n`,
  'src/flow.js': `// @flow\nimport 'x'\ntype A = {| b: number |}\nif ((rc: any) === 0x80090308) {}\n`,
  'src/proposal.js': `import 'x'\na |> b\nif (rc === 0x80090308) {}\n`,
}
