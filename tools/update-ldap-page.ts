import { ldapCauses } from '../packages/sspi-status/src/generated/ldap-causes.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'

/** The page on LDAP bind errors, with the causes of the table. */
export async function ldapPageFiles(root: string): Promise<GeneratedFiles> {
  const rows = Object.entries(ldapCauses).map(([cause, { name, meaning }]) => {
    return `| \`${Number(cause).toString(16)}\` | ${cause} | \`${name}\` | ${meaning} |`
  })
  const causes = ['| data | decimal | name | what it says |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return pagesWithSections(root, [['docs/guide/ldap-bind-errors.md', { causes }]])
}
