import { readFile, rm } from 'node:fs/promises'
import { expect } from 'vitest'
import { lintSources } from './eslint-report.ts'
import type { Project } from './project.ts'

/** What every ESLint says with every parser, of the sources in `integration/eslint/src`. */
export const reports = {
  'client.js': [
    '5:18 sspi/no-unhandled-informational-status',
    '7:18 sspi/no-magic-status',
    '8:10 sspi/no-mixed-signedness',
    '12:30 sspi/no-ambiguous-ldap-status',
    '13:27 sspi/no-obsolete-status',
  ],
  'handshake.ts': [
    '5:26 sspi/valid-status-constants',
    '9:26 sspi/no-unhandled-informational-status',
    '10:19 sspi/no-magic-status',
  ],
  'panel.jsx': ['9:26 sspi/no-magic-status', '9:26 sspi/no-obsolete-status', '10:33 sspi/no-obsolete-status'],
  'session.cjs': ['3:44 sspi/no-magic-status', '5:44 sspi/no-magic-status'],
} as const

export type SourceName = keyof typeof reports

/** The places that `--fix` changes, as they are and as they become. */
export const replacements: Record<SourceName, readonly [before: string, after: string]> = {
  'client.js': ['status === 0x80090308', 'status === SEC_E_INVALID_TOKEN'],
  'handshake.ts': ['(0x80090302 as number)', '(SEC_E_UNSUPPORTED_FUNCTION as number)'],
  'panel.jsx': ['0x8009030c', 'SEC_E_LOGON_DENIED'],
  'session.cjs': ['0x00090312', 'SEC_I_CONTINUE_NEEDED'],
}

/** One of the folders of `integration/eslint`, which the page shows. */
export interface SetUp {
  folder: string
  kind: 'flat' | 'eslintrc'
  /** The sources that it makes ESLint read. */
  reads: readonly SourceName[]
}

const typeScript: readonly SourceName[] = ['client.js', 'handshake.ts', 'session.cjs']

export const flatSetUps: readonly SetUp[] = [
  { folder: 'javascript', kind: 'flat', reads: ['client.js', 'session.cjs'] },
  { folder: 'commonjs', kind: 'flat', reads: ['client.js', 'session.cjs'] },
  { folder: 'typescript', kind: 'flat', reads: typeScript },
  { folder: 'babel', kind: 'flat', reads: ['client.js', 'panel.jsx', 'session.cjs'] },
]

export const eslintrcSetUps: readonly SetUp[] = [
  { folder: 'eslintrc', kind: 'eslintrc', reads: ['client.js', 'session.cjs'] },
  { folder: 'eslintrc-typescript', kind: 'eslintrc', reads: ['client.js', 'handshake.ts'] },
  { folder: 'eslintrc-babel', kind: 'eslintrc', reads: ['client.js', 'panel.jsx'] },
]

/** Puts a set-up into a project as its only one, with the sources as they were. */
export async function setUp(project: Project, folder: string): Promise<void> {
  await Promise.all(
    ['mjs', 'cjs', 'ts'].map((extension) => rm(project.path(`eslint.config.${extension}`), { force: true })),
  )
  await rm(project.path('.eslintrc.json'), { force: true })
  await project.add('eslint/src', 'src')
  await project.add(`eslint/${folder}`)
}

/** Compares the whole report, the sources after `--fix` and what is reported of those. */
export async function expectReportAndFixes(project: Project, { folder, kind, reads }: SetUp): Promise<void> {
  await setUp(project, folder)
  const before = await sourcesOf(project, reads)
  expect(await lintSources(project, kind)).toEqual(
    Object.fromEntries(reads.map((name) => [name, reports[name]])),
  )

  const left = await lintSources(project, kind, '--fix')
  const fixed = reads.map((name) => [name, before[name]?.replace(...replacements[name])])
  expect(await sourcesOf(project, reads)).toEqual(Object.fromEntries(fixed))
  const unfixable = reads.map((name) => [name, withoutFirstMagic(reports[name])])
  expect(left).toEqual(Object.fromEntries(unfixable))
}

function withoutFirstMagic(report: readonly string[]): string[] {
  const fixed = report.findIndex((line) => line.endsWith('no-magic-status'))
  return report.filter((_, index) => index !== fixed)
}

export async function sourcesOf(
  project: Project,
  names: readonly SourceName[],
): Promise<Partial<Record<SourceName, string>>> {
  const texts = names.map(async (name) => [name, await readFile(project.path('src', name), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}
