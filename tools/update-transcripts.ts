import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'

/** What a reader would type, and what runs instead: the built program in the example project. */
interface Transcript {
  shown: string
  program: 'eslint' | 'sspi-codemod'
  args: string[]
}

const project = 'examples/legacy-client'
const lint: Transcript = { shown: 'npx eslint src/retry.mjs', program: 'eslint', args: ['src/retry.mjs'] }
const diff: Transcript = {
  shown: 'npx sspi-codemod --diff src/retry.mjs',
  program: 'sspi-codemod',
  args: ['--diff', 'src/retry.mjs'],
}
const dryRun: Transcript = {
  shown: 'npx sspi-codemod --dry-run src',
  program: 'sspi-codemod',
  args: ['--dry-run', 'src'],
}

/** What the programs really print, for the READMEs. They must have been built. */
export async function transcriptFiles(root: string): Promise<GeneratedFiles> {
  return pagesWithSections(root, [
    ['README.md', { example: transcript(root, [lint, diff]) }],
    ['packages/eslint-plugin-sspi/README.md', { transcript: transcript(root, [lint]) }],
    ['packages/sspi-codemod/README.md', { transcript: transcript(root, [diff, dryRun]) }],
  ])
}

function transcript(root: string, runs: readonly Transcript[]): string {
  const texts = runs.map((run) => `$ ${run.shown}\n${outputOf(root, run)}`)
  return `\`\`\`console\n${texts.join('\n\n')}\n\`\`\``
}

function outputOf(root: string, { shown, program, args }: Transcript): string {
  const file = programFile(root, program)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: join(root, project),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  // ESLint finds something to say, and says so in its exit code.
  if (status !== (program === 'eslint' ? 1 : 0)) throw new Error(`${shown} failed: ${stderr}`)
  const text = [stdout, stderr].map((part) => part.trim()).filter((part) => part !== '')
  // How long it took is another number in every run, and the folder another one on every machine.
  return text
    .join('\n')
    .replaceAll(/ in \d+ ms/g, '')
    .replaceAll(`${join(root, project)}/`, '')
}

function programFile(root: string, program: Transcript['program']): string {
  if (program === 'eslint') {
    const require = createRequire(join(root, 'package.json'))
    return join(dirname(require.resolve('eslint/package.json')), 'bin', 'eslint.js')
  }
  const folder = join(root, 'packages/sspi-codemod')
  if (!existsSync(join(folder, 'dist'))) throw new Error('The codemod is not built: run `pnpm build` first.')
  return join(folder, 'bin', 'sspi-codemod.js')
}
