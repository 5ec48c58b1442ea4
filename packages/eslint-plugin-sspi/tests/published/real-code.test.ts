import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { parser } from 'typescript-eslint'
import { expect, it } from 'vitest'
import { publishedPackage, sourceFilesIn } from '../../../../tools/published-packages.ts'
import plugin from '../../src/index.ts'

/** Longer files are generated bundles. */
const LONGEST = 2_000_000

/** What `recommended` reports in a published package: the rule and the file, one line a report. */
async function reportsIn(name: string): Promise<string[]> {
  const folder = await publishedPackage(name)
  return (await sourceFilesIn(folder)).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return text.length > LONGEST ? [] : reportsOf(text, file)
  })
}

function reportsOf(text: string, file: string): string[] {
  const isTypeScript = /\.[cm]?tsx?$/u.test(file)
  const sourceType = /^\s*(?:import|export)\b/mu.test(text) ? 'module' : 'commonjs'
  const messages = new Linter().verify(
    text,
    [
      { files: ['**/*.*'], ...plugin.configs.recommended },
      {
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        languageOptions: isTypeScript ? { parser, sourceType } : { sourceType },
      },
    ],
    file,
  )
  return messages.flatMap(({ ruleId, message, line }) => {
    // What the parser cannot read is no matter of the rules.
    if (ruleId === null) return []
    return [`${ruleId} in ${file}${ruleId.startsWith('sspi/') ? '' : `:${line}: ${message}`}`]
  })
}

it.each([
  {
    name: 'node-expose-sspi',
    reports: [
      'sspi/no-obsolete-status in dist/sso/auth.js',
      'sspi/no-obsolete-status in dist/sso/connect.js',
    ],
  },
  {
    name: 'sspi-client',
    reports: [
      'sspi/no-magic-status in test/unit/sspi_client_tests.js',
      'sspi/no-magic-status in test/unit/sspi_client_tests.js',
    ],
  },
  { name: 'meshcentral', reports: ['sspi/no-magic-status in amt/amt-wsman-comm.js'] },
  { name: 'kerberos', reports: [] },
  { name: 'exceljs', reports: [] },
  { name: 'fido2-lib', reports: [] },
  { name: 'three', reports: [] },
  { name: 'webgl-constants', reports: [] },
  { name: 'zigbee-herdsman', reports: [] },
])('`recommended` reports in $name what there is to report', async ({ name, reports }) => {
  expect(await reportsIn(name)).toEqual(reports)
})
