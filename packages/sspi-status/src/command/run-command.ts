import manifest from '../../package.json' with { type: 'json' }
import { parseLdapBindError } from '../ldap.ts'
import { parseArguments, type Arguments } from './arguments.ts'
import { explain, type Explanation } from './explain.ts'
import { jsonReport } from './json-report.ts'
import { printable } from './printable.ts'
import { textReport } from './text-report.ts'

/** What the process does at its end. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

const help = `Usage: sspi-status [--json] <code or text>...

Explains Windows SSPI status codes: numbers of either sign, hex, names, and the
codes inside a pasted line of log, such as the text of a refused LDAP bind.

  sspi-status 0x80090308 -2146893044 SEC_I_RENEGOTIATE
  sspi-status "80090308: LdapErr: DSID-0C090447, comment: ..., data 52e, v3839"

Flags:
  --json         print { "version": 1, "results": [...] }
  -h, --help     print this help
  -v, --version  print the version

Exit codes: 0 all explained, 1 something is no SSPI status code, 2 wrong usage
`

/** Does all of the command's work, without a process. */
export function runCommand(args: readonly string[]): Outcome {
  const parsed = parseArguments(args)
  if (parsed.misuse !== undefined) return misuse(parsed, `${printable(parsed.misuse)}\n`)
  if (parsed.show === 'help') return { exitCode: 0, stdout: help, stderr: '' }
  if (parsed.show === 'version') return { exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' }
  if (parsed.inputs.length === 0) return misuse(parsed, help)
  return explainAll(parsed)
}

function misuse({ json }: Arguments, stderr: string): Outcome {
  return { exitCode: 2, stdout: json ? jsonReport([]) : '', stderr }
}

function explainAll({ inputs, json }: Arguments): Outcome {
  const results = withUnquotedText(inputs).flatMap(explain)
  const exitCode = results.every(({ found }) => found) ? 0 : 1
  if (json) return { exitCode, stdout: jsonReport(results), stderr: '' }
  const explanations = results.filter((result): result is Explanation => result.found)
  const messages = results.flatMap((result) => (result.found ? [] : [`${printable(result.message)}\n`]))
  return { exitCode, stdout: explanations.map(textReport).join('\n'), stderr: messages.join('') }
}

/** Puts an LDAP text together again that a shell has split because it was pasted without quotes. */
function withUnquotedText(inputs: readonly string[]): readonly string[] {
  const joined = inputs.join(' ')
  const isSplit =
    parseLdapBindError(joined) !== undefined && !inputs.some((input) => parseLdapBindError(input))
  return isSplit ? [joined] : inputs
}
