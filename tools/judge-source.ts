import { extname } from 'node:path'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import plugin from '../packages/eslint-plugin-sspi/src/index.ts'
import type { CorpusMark } from './corpus-marks.ts'
import type { CorpusSource } from './corpus.ts'

export type Outcome = 'true' | 'false' | 'missed'

/** What became of one report, or of one mark that no report answers. */
export interface Verdict {
  path: string
  rule: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  outcome: Outcome
  /** What the rule says; of a missed mark the source line. */
  message: string
}

/** The smallest config that each rule is in. */
export const ruleConfigs: ReadonlyMap<string, string> = new Map([
  ...Object.keys(plugin.rules).map((rule): [string, string] => [
    rule,
    `sspi/${rule}` in plugin.configs.recommended.rules ? 'recommended' : 'strict',
  ]),
])

const linter = new Linter({ configType: 'flat' })

/**
 * Every report and every mark once: a report is true that overlaps a mark of its rule on the mark's line.
 *
 * @throws {Error} for a source that cannot be parsed.
 */
export function judgeSource({ path, text, marks }: CorpusSource): Verdict[] {
  const lines = text.split('\n')
  const open = [...marks]
  const reports = reportsOf(path, text).map((report): Verdict => {
    const answered = open.findIndex((mark) => overlaps(report, mark))
    if (answered !== -1) open.splice(answered, 1)
    const { rule, line, start, message } = report
    return { path, rule, line, column: start + 1, outcome: answered === -1 ? 'false' : 'true', message }
  })
  const missed = open.map(({ rule, line, start }): Verdict => {
    const message = lines[line - 1]?.trim() ?? ''
    return { path, rule, line, column: start + 1, outcome: 'missed', message }
  })
  return [...reports, ...missed]
}

interface Report extends CorpusMark {
  message: string
}

function reportsOf(path: string, text: string): Report[] {
  return linter.verify(text, configOf(path), { filename: path }).map((message): Report => {
    if (message.fatal === true || message.ruleId === null) {
      throw new Error(`${path}:${message.line}:${message.column}: ${message.message}`)
    }
    return {
      rule: message.ruleId.replace('sspi/', ''),
      line: message.line,
      start: message.column - 1,
      end: endOf(message),
      message: message.message,
    }
  })
}

/** A call may be marked anywhere in its first line, whatever part of it the rule points at. */
function endOf({ ruleId, line, column, endLine, endColumn }: Linter.LintMessage): number {
  const isCall = ruleId === 'sspi/no-unhandled-informational-status'
  if (isCall || endLine !== line) return Number.POSITIVE_INFINITY
  return (endColumn ?? column) - 1
}

function overlaps(report: Report, mark: CorpusMark): boolean {
  if (report.rule !== mark.rule || report.line !== mark.line) return false
  return report.start < mark.end && mark.start < report.end
}

function configOf(path: string): Linter.Config[] {
  const isTypeScript = /^\.[cm]?tsx?$/.test(extname(path))
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      plugins: { sspi: plugin },
      rules: Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`sspi/${rule}`, 'error'])),
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      languageOptions: {
        ...(isTypeScript && { parser: tseslint.parser }),
        sourceType: sourceTypeOf(path),
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
    },
  ]
}

function sourceTypeOf(path: string): 'commonjs' | 'module' | 'script' {
  if (path.endsWith('.cjs')) return 'commonjs'
  return path.endsWith('.script.js') ? 'script' : 'module'
}
