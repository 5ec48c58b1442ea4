import { statusCodes, toHex, toInt32, type SecurityStatusName, type StatusCode } from 'sspi-status'
import { adviceOn } from './advice.ts'
import { placesOf } from './code-places.ts'
import { otherUsesOf } from './other-uses.ts'

/** The page of one code, in Markdown; everything on it can be read without JavaScript. */
export function codePage(row: StatusCode): string {
  const sections = [
    ['', opening(row)],
    ['Representations', representations(row)],
    ['What to do', adviceOn(row.name)],
    ['Functions that return it', functionsList(row.name)],
    ['Look-alikes', lookAlikes(row)],
    ['The same number elsewhere', otherUsesOf(row).join('\n\n')],
    ['In code', imports(row)],
  ] as const
  const written = sections.filter(([, text]) => text !== '')
  return written.map(([title, text]) => (title === '' ? text : `## ${title}\n\n${text}`)).join('\n\n')
}

function linkTo(name: SecurityStatusName): string {
  return `[\`${name}\`](/status/${name})`
}

const severities = {
  success: 'Success: the severity bit is clear, and nothing more is to do.',
  informational: 'Informational: a success that obliges the caller to do something more.',
  error: 'Error: the severity bit is set.',
}

function opening(row: StatusCode): string {
  const documented = `[SSPI Status Codes](${row.url})`
  const marks = [
    severities[row.severity],
    row.documented
      ? `Documented on Microsoft's page ${documented}.`
      : `In \`winerror.h\`, but not on Microsoft's page ${documented}.`,
    ...(row.obsolete ? ['Obsolete, says that page; Windows and Active Directory still return it.'] : []),
    ...(row.aliasOf === null ? [] : [`Alias of ${linkTo(row.aliasOf)}: two names, one value.`]),
  ]
  return [`# ${row.name}`, row.meaning, marks.map((mark) => `- ${mark}`).join('\n')].join('\n\n')
}

function representations({ value }: StatusCode): string {
  const hex = toHex(value)
  const rows = [
    ['unsigned', String(value)],
    ['int32', String(toInt32(value))],
    ['bigint', `${String(value)}n`],
    ['hex text', hex.slice(2)],
    ['C', hex],
  ] as const
  const lines = rows.map(
    ([name, text]) => `| ${name} | \`${text}\` <CopyText text="${text}" what="${name}" /> |`,
  )
  return [
    '| representation | value |\n|---|---|',
    ...lines,
    ...(toInt32(value) < 0
      ? [
          '',
          'In JavaScript the unsigned and the int32 number are never equal: `status >>> 0` makes either one unsigned.',
        ]
      : []),
  ].join('\n')
}

function functionsList(name: SecurityStatusName): string {
  const lines = placesOf(name).map(({ sspiFunction, source, obliges }) => {
    const { name: functionName, page } = sspiFunction
    const link = page === null ? `\`${functionName}\`` : `[\`${functionName}\`](${page})`
    return `- ${link}: ${obliges} (${source}).`
  })
  return lines.join('\n')
}

function lookAlikes(row: StatusCode): string {
  const same = statusCodes.filter(({ name, value }) => name !== row.name && value === row.value)
  const lowWord = row.value & 0xffff
  const near = statusCodes.filter(({ value }) => value !== row.value && (value & 0xffff) === lowWord)
  return [
    ...same.map(({ name, value }) => `- ${linkTo(name)} has the same value, \`${toHex(value)}\`.`),
    ...near.map(
      ({ name, value, severity, meaning }) =>
        `- ${linkTo(name)}, \`${toHex(value)}\` (${severity}), has the same low word, ` +
        `\`0x${lowWord.toString(16).padStart(4, '0').toUpperCase()}\`. ${meaning}`,
    ),
  ].join('\n')
}

function imports({ name, value }: StatusCode): string {
  const lines = [
    `import { ${name} } from 'sspi-status' // ${String(value)}`,
    `import { ${name} } from 'sspi-status/int32' // ${String(toInt32(value))}`,
    `import { ${name} } from 'sspi-status/bigint' // ${String(value)}n`,
    `import { ${name} } from 'sspi-status/hex' // '${toHex(value).slice(2)}'`,
  ]
  return `One of these, by what the variable holds:\n\n\`\`\`js\n${lines.join('\n')}\n\`\`\``
}
