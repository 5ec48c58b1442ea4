import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import functionData from '../packages/sspi-status/data/functions.json' with { type: 'json' }
import ldapData from '../packages/sspi-status/data/ldap-sub-codes.json' with { type: 'json' }
import statusData from '../packages/sspi-status/data/status-codes.json' with { type: 'json' }
import { severityOf } from '../packages/sspi-status/src/severity-of.ts'
import { formatted } from './generated-files.ts'
import type { GeneratedFiles } from './generated-files.ts'
import { pagesWithSections } from './marked-sections.ts'

type StatusRow = (typeof statusData.statusCodes)[number]
type FunctionRow = (typeof functionData.functions)[number]

const packageFolder = 'packages/sspi-status'
const generated = `${packageFolder}/src/generated`

/**
 * The page that lists the documented names.
 *
 * Names that it lacks have their `url` in the data. Eleven of them stand on "COM Error Codes (Security and
 * Setup)", which prints a wrong value for SEC_I_CONTINUE_NEEDED_MESSAGE_OK; SEC_I_ASYNC_CALL_PENDING is on
 * the page of SspiGetAsyncCallStatus; the page of TLS alerts has the value of
 * SEC_E_APPLICATION_PROTOCOL_MISMATCH. The rest are in winerror.h alone, so they get this page.
 */
const statusCodesPage = 'https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes'

const unsignedOf = (row: StatusRow): number => Number(row.hex)
const quoted = (text: string): string => JSON.stringify(text)

interface Representation {
  /** File name of the generated module and sub-path of the package. */
  readonly file: string
  readonly words: string
  readonly literalOf: (row: StatusRow) => string
}

const representations: readonly Representation[] = [
  { file: 'unsigned', words: 'an unsigned 32-bit number', literalOf: (row) => String(unsignedOf(row)) },
  { file: 'int32', words: 'a signed 32-bit number', literalOf: (row) => String(unsignedOf(row) | 0) },
  { file: 'bigint', words: 'an unsigned bigint', literalOf: (row) => `${String(unsignedOf(row))}n` },
  { file: 'hex', words: 'eight upper-case hex digits', literalOf: (row) => quoted(row.hex.slice(2)) },
]

function constantsModule(representation: Representation): string {
  const constants = statusData.statusCodes.map(
    (row) =>
      `/** \`${row.hex}\`: ${row.meaning} */\nexport const ${row.name} = ${representation.literalOf(row)}\n`,
  )
  const values = canonicalRows().map((row) => `typeof ${row.name}`)
  const union = `/** Every status code, as ${representation.words}. */\nexport type SecurityStatus = ${values.join(' | ')}\n`
  return [...constants, union].join('\n')
}

function canonicalRows(): StatusRow[] {
  return statusData.statusCodes.filter((row) => row.aliasOf === null)
}

function namesModule(): string {
  const names = statusData.statusCodes.map((row) => quoted(row.name))
  return `/** Every \`SEC_E_\` and \`SEC_I_\` name of winerror.h. */\nexport type SecurityStatusName = ${names.join(' | ')}\n`
}

function tableModule(): string {
  const rows = statusData.statusCodes.map((row) => {
    const { name, meaning, documented, obsolete, aliasOf } = row
    const url = 'url' in row ? quoted(row.url) : 'statusCodesPage'
    const severity = severityOf(unsignedOf(row))
    return `{ name: '${name}', value: ${String(unsignedOf(row))}, severity: '${severity}', meaning: ${quoted(meaning)}, documented: ${String(documented)}, obsolete: ${String(obsolete)}, aliasOf: ${aliasOf === null ? 'null' : quoted(aliasOf)}, url: ${url} }`
  })
  return `import type { StatusCode } from '../types.ts'

const statusCodesPage = ${quoted(statusCodesPage)}

/** Every name of winerror.h in the order of the low word; an alias has a row of its own. */
export const statusCodes: readonly StatusCode[] = [${rows.join(',\n')}]
`
}

function ldapModule(): string {
  const rows = ldapData.ldapSubCodes.map(
    ({ data, name, meaning }) => `0x${data}: { name: '${name}', meaning: ${quoted(meaning)} }`,
  )
  return `import type { LdapCauseName } from '../types.ts'

/** Win32 error codes that stand after \`data\` in the text of a failed bind. */
export const ldapCauses: Readonly<Record<number, { readonly name: LdapCauseName, readonly meaning: string }>> = {
${rows.join(',\n')}
}
`
}

function functionRow({ notes: _notes, ...row }: FunctionRow & { notes?: string }): object {
  const withoutBasis = (codes: readonly { code: string; obliges: string }[]): object[] =>
    codes.map(({ code, obliges }) => ({ code, obliges }))
  return {
    ...row,
    documentedElsewhere: withoutBasis(row.documentedElsewhere),
    observedInCode: withoutBasis(row.observedInCode),
    expected: withoutBasis(row.expected),
  }
}

function functionsModule(): string {
  const rows = functionData.functions.map((row) => JSON.stringify(functionRow(row)))
  return `import type { SspiFunction } from '../sspi-function.ts'

/** The functions of sspi.h and schannel.h, and what their results oblige the caller to do. */
export const functions: readonly SspiFunction[] = [${rows.join(',\n')}]
`
}

/** For tools that know no \`exports\`: TypeScript's node10 resolution, webpack 4, Jest 27. */
function stubManifest(entry: string): string {
  const manifest = {
    main: `../dist/${entry}.cjs`,
    module: `../dist/${entry}.mjs`,
    types: `../dist/${entry}.d.cts`,
    sideEffects: false,
  }
  return JSON.stringify(manifest)
}

const notice = '// Generated by tools/update-status-table.ts from packages/sspi-status/data; do not edit.\n\n'

/** What the README shows of the command. */
const transcriptArguments = [
  ['0x80090308', '-2146893044'],
  ['80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839'],
  ['0x80092012'],
]

/** What the command prints with the files as they should be, which are not written yet; it needs no build. */
async function transcript(root: string, files: GeneratedFiles): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sspi-status-'))
  try {
    for (const path of ['src', 'package.json']) {
      await cp(join(root, packageFolder, path), join(copy, path), { recursive: true })
    }
    for (const [path, content] of files) {
      if (path.endsWith('.ts')) await writeFile(join(copy, path.slice(packageFolder.length)), content)
    }
    const runs = transcriptArguments.map((args) => runOfCommand(join(copy, 'src/command.ts'), args))
    return `\`\`\`console\n${runs.join('\n')}\`\`\``
  } finally {
    await rm(copy, { recursive: true })
  }
}

function runOfCommand(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  const words = args.map((argument) => (/\s/.test(argument) ? `"${argument}"` : argument))
  return `$ npx sspi-status ${words.join(' ')}\n${stdout}${stderr}`
}

/** Every file that derives from `packages/sspi-status/data`, and the transcript in the README. */
export async function statusTableFiles(root: string): Promise<GeneratedFiles> {
  const modules: (readonly [path: string, source: string])[] = [
    ...representations.map((each) => [`${generated}/${each.file}.ts`, constantsModule(each)] as const),
    [`${generated}/names.ts`, namesModule()],
    [`${generated}/table.ts`, tableModule()],
    [`${generated}/ldap-causes.ts`, ldapModule()],
    [`${generated}/functions.ts`, functionsModule()],
  ]
  const files: GeneratedFiles = new Map()
  for (const [path, source] of modules) files.set(path, await formatted(root, path, notice + source))
  for (const entry of ['int32', 'bigint', 'hex', 'functions']) {
    const path = `${packageFolder}/${entry}/package.json`
    files.set(path, await formatted(root, path, stubManifest(entry)))
  }
  const sections = { transcript: await transcript(root, files) }
  return new Map([...files, ...(await pagesWithSections(root, [[`${packageFolder}/README.md`, sections]]))])
}
