import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { SEC_E_INVALID_TOKEN, toHex } from 'sspi-status'

/** What a reader would type, and what runs instead: the built program in the example project. */
export interface ProgramRun {
  readonly shown: string
  readonly program: 'eslint' | 'sspi-codemod' | 'sspi-status'
  readonly args: readonly string[]
}

const project = 'examples/legacy-client'

/** What Active Directory answers to a wrong password. */
export const bindError =
  '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'

function run(program: ProgramRun['program'], ...args: string[]): ProgramRun {
  const words = args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg))
  return { shown: ['npx', program, ...words].join(' '), program, args }
}

export const lint = run('eslint', 'src/retry.mjs')
export const diff = run('sspi-codemod', '--diff', 'src/retry.mjs')
export const dryRun = run('sspi-codemod', '--dry-run', 'src')
export const explainNumber = run('sspi-status', toHex(SEC_E_INVALID_TOKEN))
export const explainBindError = run('sspi-status', bindError)

/**
 * What a program prints, without what is different in every run and on every machine. It must have been built.
 *
 * @throws {Error} where it fails
 */
export function outputOf(root: string, { shown, program, args }: ProgramRun, colours = false): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programFile(root, program), ...args], {
    cwd: join(root, project),
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: colours ? undefined : '1',
      FORCE_COLOR: colours ? '1' : undefined,
    },
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

function programFile(root: string, program: ProgramRun['program']): string {
  if (program === 'eslint') {
    const require = createRequire(join(root, 'package.json'))
    return join(dirname(require.resolve('eslint/package.json')), 'bin', 'eslint.js')
  }
  const folder = join(root, 'packages', program)
  if (!existsSync(join(folder, 'dist'))) throw new Error(`${program} is not built: run \`pnpm build\` first.`)
  return join(folder, 'bin', program === 'sspi-status' ? 'sspi-status.cjs' : 'sspi-codemod.js')
}
