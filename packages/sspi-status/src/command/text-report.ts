import { toHex, toInt32 } from '../convert.ts'
import { statusCodes } from '../generated/table.ts'
import { statusesOfAnyCause } from '../ldap.ts'
import type { LdapBindError, StatusCode } from '../types.ts'
import type { Explanation } from './explain.ts'

/** One explanation as a few lines for people. */
export function textReport({ row, ldap }: Explanation): string {
  const lines = ldap === undefined ? linesOfCode(row) : [...linesOfBindError(ldap, row), ...linesOfCode(row)]
  return `${lines.join('\n')}\n`
}

function linesOfCode(row: StatusCode): string[] {
  return [
    `${row.name}  ${toHex(row.value)}  ${row.severity}`,
    `  ${row.meaning}`,
    `  unsigned ${String(row.value)}, int32 ${String(toInt32(row.value))}`,
    ...remarksOn(row).map((remark) => `  ${remark}`),
    `  ${row.url}`,
  ]
}

function remarksOn(row: StatusCode): string[] {
  const twins = statusCodes.filter((each) => each.value === row.value && each.name !== row.name)
  const lookalikes = statusCodes.filter(
    (each) => each.value !== row.value && (each.value & 0xffff) === (row.value & 0xffff),
  )
  return [
    ...twins.map(({ name }) => `The same value as ${name}.`),
    ...lookalikes.map(({ name, value }) => `Not ${name} ${toHex(value)}, which ends in the same digits.`),
    ...(row.obsolete ? ['Microsoft calls this name obsolete, though servers still send the value.'] : []),
  ]
}

function linesOfBindError({ data, causeName, meaning }: LdapBindError, row: StatusCode): string[] {
  const trust = statusesOfAnyCause.includes(row.name)
    ? 'The status below comes with every such cause; only data tells them apart.'
    : 'The status below names the cause.'
  return [
    `LDAP bind refused, data ${data}${causeName === undefined ? '' : `  ${causeName}`}`,
    `  ${meaning}`,
    `  ${trust}`,
    '',
  ]
}
