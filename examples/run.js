// Lints the example project with the plugin, then shows what the codemod would do to it. Writes nothing.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const project = join(folder, 'legacy-client')
const require = createRequire(import.meta.url)

function run(title, file, ...args) {
  console.log(`\n$ ${title}\n`)
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: project, stdio: 'inherit' })
  return status
}

const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin', 'eslint.js')
const codemod = join(folder, '..', 'packages', 'sspi-codemod', 'bin', 'sspi-codemod.js')

// The linter finds something to say, and says so in its exit code; the codemod only shows.
const linted = run('eslint src', eslint, 'src')
const shown = run('sspi-codemod --diff src', codemod, '--diff', 'src')
process.exitCode = linted === 1 && shown === 0 ? 0 : 1
