import fc from 'fast-check'
import { runCommand } from '../../packages/sspi-status/src/command/run-command.ts'
import {
  describe,
  isError,
  isInformational,
  isSuccess,
  lookup,
  parseLdapBindError,
  toHex,
  toInt32,
  toUnsigned,
} from '../../packages/sspi-status/src/index.ts'
import { findLdapBindErrors } from '../../packages/sspi-status/src/ldap.ts'
import { broken, type FuzzPart } from './fuzz-parts.ts'
import { hostileNumbers, hostileTexts } from './hostile-texts.ts'

interface StatusInput {
  texts: string[]
  number: number | bigint
}

/** The table's functions and the command, which all take what somebody pasted. */
export const fuzzStatus: FuzzPart<StatusInput> = {
  inputs: fc.record({
    texts: fc.array(hostileTexts, { minLength: 1, maxLength: 3 }),
    number: hostileNumbers,
  }),
  check: ({ texts, number }) => {
    checkNumber(number)
    for (const text of texts) checkText(text)
    checkCommand(texts)
    checkCommand(['--json', '--', ...texts])
  },
}

function checkNumber(number: number | bigint): void {
  const row = lookup(number)
  if (row !== undefined && toUnsigned(number) !== row.value) broken('the row has another value')
  if (describe(number).includes('\n')) broken('more than one line')
  for (const test of [isError, isInformational, isSuccess]) allowRangeError(() => test(number))
  for (const convert of [toHex, toInt32, toUnsigned]) allowRangeError(() => convert(number))
}

function allowRangeError(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
}

function checkText(text: string): void {
  lookup(text)
  describe(text)
  const all = [...findLdapBindErrors(text)]
  if (JSON.stringify(parseLdapBindError(text)) !== JSON.stringify(all[0])) broken('not the first bind error')
  for (const { data, cause } of all) if (Number.parseInt(data, 16) !== cause) broken('data is not the cause')
}

const controls = /[\p{Cc}\p{Bidi_Control}]/u

function checkCommand(args: readonly string[]): void {
  const { exitCode, stdout, stderr } = runCommand(args)
  if (![0, 1, 2].includes(exitCode)) broken(`exit code ${String(exitCode)}`)
  if (controls.test(`${stdout}${stderr}`.replaceAll('\n', ''))) broken('a terminal would obey the output')
  if (exitCode !== 0 && stderr === '' && !args.includes('--json')) broken('nothing says what is wrong')
  if (args[0] !== '--json') return
  const { version, results } = JSON.parse(stdout) as { version: number; results: { found: boolean }[] }
  if (version !== 1) broken('the report has no version')
  if (exitCode === 0 && results.some(({ found }) => !found)) broken('the exit code and the report differ')
}
