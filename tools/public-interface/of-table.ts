import { join } from 'node:path'
import { flags } from '../../packages/sspi-status/src/command/arguments.ts'
import { runCommand } from '../../packages/sspi-status/src/command/run-command.ts'
import { SEC_E_INVALID_TOKEN, toHex } from '../../packages/sspi-status/src/index.ts'
import { declaredExports } from './declared-exports.ts'
import { shapeOf } from './json-shape.ts'
import { interfaceOfManifest } from './of-manifest.ts'

/** Inputs whose results have, among them, every member that a result can have. */
const INPUTS = [
  toHex(SEC_E_INVALID_TOKEN),
  'SEC_E_NO_SPM',
  'INVALID_TOKEN',
  '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839',
  '80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 999, v3839',
]

/** What others rely on of `sspi-status`. */
export async function interfaceOfTable(root: string): Promise<string[]> {
  const document: unknown = JSON.parse(runCommand(['--json', ...INPUTS]).stdout)
  const folder = join(root, 'packages/sspi-status')
  return [
    ...(await interfaceOfManifest(folder)),
    ...(await declaredExports(folder)),
    ...[...flags].map(([flag, meaning]) => `flag ${flag}: ${meaning}`),
    ...shapeOf([document]).map((line) => `json ${line}`),
  ]
}
