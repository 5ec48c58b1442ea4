import plugin from 'eslint-plugin-sspi'
import { Linter } from 'eslint/universal'
import type { LanguageSupport } from './language-support.ts'
import type { JsonObject } from './json-object.ts'
import { createOffsetIndex } from './offset-index.ts'
import { optionProblemOf, type RuleOptions } from './option-problem.ts'
import type { Problem } from './problem.ts'
import type { Report } from './report.ts'

export interface LintRequest {
  source: string
  /** The rules that run, with their options. */
  rules: RuleOptions
  /** `settings.sspi` */
  settings: JsonObject | undefined
}

export interface Linted {
  reports: Report[]
  /** What `eslint --fix` would leave; undefined where the source cannot be read. */
  fixed: string | undefined
}

const linter = new Linter({ cwd: '/' })

/** What ESLint says of a source, or why it cannot say anything, in one sentence. */
export function lintSource(request: LintRequest, language: LanguageSupport): Linted | Problem {
  const { source } = request
  const { filename } = language
  const config = configOf(request, language)
  try {
    const places = { offsetAt: createOffsetIndex(source), mark: source.startsWith('\uFEFF') ? 1 : 0 }
    const messages = linter.verify(source, config, { filename })
    const reports = messages.map((message) => reportOf(message, places))
    if (messages.some(({ fatal }) => fatal)) return { reports, fixed: undefined }
    const hasFix = messages.some(({ fix }) => fix !== undefined)
    const fixed = hasFix ? linter.verifyAndFix(source, config, { filename }).output : source
    return { reports, fixed }
  } catch (error) {
    return { problem: sentenceOf(error, request.rules) }
  }
}

function configOf({ source, rules, settings }: LintRequest, language: LanguageSupport): Linter.Config[] {
  return [
    {
      files: ['**/*.*'],
      plugins: { sspi: plugin },
      rules: entriesOf(rules),
      settings: settings === undefined ? {} : { sspi: settings },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      languageOptions: language.languageOptionsFor(source),
    },
  ]
}

function entriesOf(rules: RuleOptions): Record<string, Linter.RuleEntry> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, options]) => [
      `sspi/${name}`,
      options === undefined ? 'error' : ['error', options],
    ]),
  )
}

interface Places {
  offsetAt: (line: number, column: number) => number
  /** The length of the byte-order mark, without which ESLint counts. */
  mark: number
}

function reportOf(message: Linter.LintMessage, { offsetAt, mark }: Places): Report {
  // A parser that fails for another reason than the source names no place.
  const { ruleId, line = 1, column = 1, fix, suggestions = [] } = message as Partial<Linter.LintMessage>
  const { endLine = line, endColumn = column + 1 } = message
  const fixes = fix === undefined ? [] : [{ label: 'Fix', fix }]
  const suggested = suggestions.map(({ desc, fix }) => ({ label: desc, fix }))
  return {
    rule: ruleId?.replace(/^sspi\//u, ''),
    message: message.message,
    line,
    column,
    from: offsetAt(line, column),
    to: offsetAt(endLine, endColumn),
    changes: [...fixes, ...suggested].map(({ label, fix: { range, text } }) => ({
      label,
      edit: { from: range[0] + mark, to: range[1] + mark, insert: text },
    })),
  }
}

/** ESLint explains a wrong configuration in several lines, and says of an error in a rule where it met it. */
function sentenceOf(error: unknown, rules: RuleOptions): string {
  const text = error instanceof Error ? error.message : String(error)
  const [first = ''] = text.split('\nOccurred while linting')
  return (optionProblemOf(first, rules, accepts) ?? first)
    .replace(/^Error while loading rule '[^']+': /u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function accepts(rule: string, options: JsonObject): boolean {
  const config = { files: ['**/*.*'], plugins: { sspi: plugin }, rules: entriesOf({ [rule]: options }) }
  try {
    linter.verify('', [config], { filename: 'file.js' })
    return true
  } catch {
    return false
  }
}
