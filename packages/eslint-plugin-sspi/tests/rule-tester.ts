import { RuleTester } from '@typescript-eslint/rule-tester'
import { afterAll, describe, expect, it, type Assertion } from 'vitest'
import { rules } from '../src/rules/index.ts'
import {
  applyFixes,
  eslintVersions,
  fixed,
  lint,
  linterOptions,
  type LintInput,
  type LintMessage,
} from './linters.ts'
import { languageOptionsOf, parserNames, type ParserName } from './parsers.ts'
import { reportText } from './report-text.ts'
import { problemsOfStyle } from './message-style.ts'

export interface RuleCase {
  /** What the case shows. */
  name: string
  code: string
  /** `file.js` where it does not matter. */
  filename?: string
  /** `module` where it does not matter. */
  sourceType?: 'module' | 'commonjs' | 'script'
  options?: readonly unknown[]
  /** `settings.sspi`. */
  settings?: Readonly<Record<string, unknown>>
  /** The parsers that the case does not run on, and why. */
  notOn?: Readonly<Partial<Record<ParserName, string>>>
}

export interface ValidCase extends RuleCase {
  /** The same but for what the name says; it is reported. */
  nearMiss: string
}

export interface InvalidCase extends RuleCase {
  /** The same but for what the name says; it is not reported. */
  nearMiss?: string
  /** Compares the report with the one that stands in the case; `vitest -u` writes it there. */
  report: (report: Assertion<string>) => void
}

type RuleName = keyof typeof rules

/** Why a case with TypeScript's own syntax runs on two parsers. */
export const onlyTypeScript = { espree: 'reads no TypeScript' }

type TestedRule = Parameters<typeof ruleTester.run<string, readonly unknown[]>>[1]

// Each case is a test of ours; inside it, RuleTester runs what it is given at once.
RuleTester.describe = (_name, run) => run()
RuleTester.it = (_name, run) => run()
RuleTester.afterAll = afterAll
const ruleTester = new RuleTester()

// A report is text, not a string in quotes.
expect.addSnapshotSerializer({ test: (value) => typeof value === 'string', serialize: String })

/**
 * Runs each case on three parsers under ESLint 10, 9 and 8, and through typescript-eslint's RuleTester. All must say the
 * same; fixes and suggestions must parse, and a fixed source stays as it is.
 */
export function testRule(
  rule: RuleName,
  { valid = [], invalid = [] }: { valid?: readonly ValidCase[]; invalid?: readonly InvalidCase[] },
): void {
  for (const each of valid) {
    describe(each.name, () => {
      it('is not reported', () => expectNoReport(rule, each))
      it('is reported but for that', () => {
        expect(messagesOf(rule, { ...each, code: each.nearMiss })).not.toEqual([])
      })
    })
  }
  for (const each of invalid) {
    const { name, nearMiss } = each
    describe(name, () => {
      it('is reported', () => {
        const messages = messagesOf(rule, each)
        const passes = passesOf(rule, each)
        each.report(expect(reportText(each.code, messages, passes)))
        for (const parser of parsersOf(each)) runRuleTester(rule, each, parser, messages, passes)
      })
      if (nearMiss !== undefined)
        it('is not reported but for that', () => expectNoReport(rule, { ...each, code: nearMiss }))
    })
  }
}

function expectNoReport(rule: RuleName, each: RuleCase): void {
  expect(messagesOf(rule, each)).toEqual([])
  for (const parser of parsersOf(each)) {
    ruleTester.run(rule, testedRule(rule), { valid: [testCaseOf(rule, each, parser)], invalid: [] })
  }
}

function runRuleTester(
  rule: RuleName,
  each: InvalidCase,
  parser: ParserName,
  messages: readonly LintMessage[],
  output: string[],
): void {
  const errors = messages.map(({ messageId = '', message: _, fix: __, suggestions, ...place }) => ({
    messageId,
    ...place,
    suggestions: suggestions.map(({ messageId = '', fix }) => ({
      messageId,
      output: applyFixes(each.code, [fix]),
    })),
  }))
  const invalid = { ...testCaseOf(rule, each, parser), errors, output: output.length === 0 ? null : output }
  ruleTester.run(rule, testedRule(rule), { valid: [], invalid: [invalid] })
}

function parsersOf({ notOn = {} }: RuleCase): ParserName[] {
  return parserNames.filter((parser) => notOn[parser] === undefined)
}

function inputOf(rule: RuleName, each: RuleCase): LintInput {
  const { code, filename = 'file.js', sourceType = 'module', options = [], settings } = each
  return {
    rule,
    code,
    filename,
    sourceType,
    options,
    settings: settings === undefined ? {} : { sspi: settings },
  }
}

/** What every ESLint says with every parser. */
function messagesOf(rule: RuleName, each: RuleCase): LintMessage[] {
  const [first, ...others] = onEveryHost(rule, each, lint)
  for (const { host, result } of others) expect(result, host).toEqual(first?.result)
  const messages = first?.result ?? []
  for (const message of messages) expect(problemsOfStyle(message)).toEqual([])
  return messages
}

function onEveryHost<Result>(
  rule: RuleName,
  each: RuleCase,
  run: (input: LintInput, version: (typeof eslintVersions)[number], parser: ParserName) => Result,
): { host: string; result: Result }[] {
  const input = inputOf(rule, each)
  return eslintVersions.flatMap((version) =>
    parsersOf(each).map((parser) => ({
      host: `ESLint ${version} with ${parser}`,
      result: run(input, version, parser),
    })),
  )
}

/** The texts after each pass of fixes; every host ends with the last of them and leaves that alone. */
function passesOf(rule: RuleName, each: RuleCase): string[] {
  const passes: string[] = []
  let { code } = each
  for (;;) {
    const fixes = messagesOf(rule, { ...each, code }).flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) break
    code = applyFixes(code, fixes)
    passes.push(code)
  }
  for (const { host, result } of onEveryHost(rule, each, fixed)) expect(result, host).toBe(code)
  for (const { host, result } of onEveryHost(rule, { ...each, code }, fixed)) expect(result, host).toBe(code)
  return passes
}

function testCaseOf(rule: RuleName, each: RuleCase, parser: ParserName) {
  const { code, filename, sourceType, options, settings } = inputOf(rule, each)
  return {
    code,
    filename,
    options,
    settings,
    linterOptions,
    languageOptions: languageOptionsOf(parser, { filename, sourceType }),
  }
}

/** A rule as the types of RuleTester take it, which has a copy of them that is older than ours. */
function testedRule(name: RuleName): TestedRule {
  const rule = rules[name]
  return { meta: rule.meta, create: (context: never) => rule.create(context) }
}
