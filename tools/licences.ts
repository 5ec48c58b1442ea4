import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const shell = process.platform === 'win32'

/** Licences under which a library may come along with a package under MIT. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
])

/** What is installed with a package, by licence, as far as that licence is none of the list. */
export async function problemsOfLicences(root: string, name: string): Promise<string[]> {
  const args = ['--filter', name, 'licenses', 'list', '--prod', '--json']
  const { stdout } = await promisify(execFile)('pnpm', args, { cwd: root, shell, maxBuffer: 2 ** 26 })
  return stdout.trim() === NOTHING ? [] : incompatibleLicences(JSON.parse(stdout) as LicenceList)
}

/** What pnpm prints, whatever the format, of a package that installs nothing else. */
const NOTHING = 'No licenses in packages found'

/** As `pnpm licenses list --json` prints it. */
type LicenceList = Readonly<Record<string, readonly { name: string }[]>>

export function incompatibleLicences(list: LicenceList): string[] {
  return Object.entries(list)
    .filter(([licence]) => !isCompatible(licence))
    .map(([licence, packages]) => `${packages.map(({ name }) => name).join(', ')}: licence ${licence}`)
}

/** Of `(MIT OR GPL-3.0)` one is enough, of `MIT AND ISC` all are needed. */
function isCompatible(licence: string): boolean {
  const expression = licence.replace(/^\((.*)\)$/, '$1')
  if (expression.includes(' AND ')) return expression.split(' AND ').every(isCompatible)
  return expression.split(' OR ').some((one) => COMPATIBLE.has(one))
}
