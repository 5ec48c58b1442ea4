import { expect } from 'vitest'
import { findMagicLiterals } from '../src/find-magic-literals.ts'
import type { Finding } from '../src/finding.ts'
import { importSourcesOf } from '../src/import-sources.ts'
import type { LeftAloneReason } from '../src/left-alone-reasons.ts'
import { planConstants, type ConstantOptions, type ConstantPlans } from '../src/plan-constants.ts'
import type { SourceFile } from '../src/source-file.ts'
import { applyEdits, type TextEdit } from '../src/text-edit.ts'
import { readersAmong, readWith, type ParserName, type Source } from './recognise.ts'

/** What the plans for all findings of a source come to. */
export interface Planned {
  output: string
  leftAlone: [text: string, reason: LeftAloneReason][]
}

const hasImport = /(?:^|[;{}])\s*(?:import|export)\b(?![.(])/mu

/** A source as each parser of its language reads it. ESLint takes what has no import for CommonJS. */
export function filesOf(source: Source, readers?: readonly ParserName[]) {
  const sourceType = hasImport.test(source.text) ? 'module' : 'commonjs'
  return readersAmong(source, readers).map((parser) => ({
    parser,
    file: readWith(parser, { ...source, sourceType: source.sourceType ?? sourceType }),
  }))
}

/** A source of JavaScript as espree reads it. */
export function fileOf(source: Source): SourceFile {
  const [read] = filesOf(source, ['espree'])
  if (read === undefined) throw new Error('not read')
  return read.file
}

export function plansFor(
  findings: readonly Finding[],
  file: SourceFile,
  options: Partial<ConstantOptions> = {},
): ConstantPlans {
  return planConstants(findings, file, { sources: importSourcesOf('sspi-status'), ...options })
}

export function editsOf({ plans, imports }: ConstantPlans): TextEdit[] {
  return [...imports, ...plans.flatMap((one) => ('replacement' in one ? one.replacement : []))]
}

function planFile(file: SourceFile, options?: Partial<ConstantOptions>): Planned {
  const plans = plansFor(findMagicLiterals(file).magic, file, options)
  return {
    output: applyEdits(file.text, editsOf(plans)),
    leftAlone: plans.plans.flatMap((one) =>
      'leftAlone' in one ? [[file.text.slice(...one.finding.node.range), one.leftAlone]] : [],
    ),
  }
}

/** What the plans come to on the trees of all parsers; fails where they disagree. */
export function planned(
  source: Source,
  options?: Partial<ConstantOptions>,
  readers?: readonly ParserName[],
): Planned {
  const [first, ...others] = filesOf(source, readers).map(({ parser, file }) => ({
    parser,
    plan: planFile(file, options),
  }))
  if (first === undefined) throw new Error('No parser was asked.')
  for (const { parser, plan } of others) {
    expect(plan, `${parser} against ${first.parser}: ${source.text}`).toEqual(first.plan)
  }
  return first.plan
}
