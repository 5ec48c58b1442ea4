import { applyEdits, type TextEdit } from 'sspi-analysis'
import { createParse } from '../../../src/parse.ts'
import { plan } from '../../../src/transforms/literals-to-constants.ts'
import type { PlanOptions } from '../../../src/transforms/transform.ts'

export const parse = createParse()

/** What the transform made of a source. */
export interface Changed {
  output: string
  edits: TextEdit[]
  /** The source text of each place that was left alone, with the reason. */
  leftAlone: [text: string, reason: string][]
}

/** Plans one source as the command does, and applies the plan. */
export function codemod(source: string, path: string, options: Partial<PlanOptions> = {}): Changed {
  const { edits, leftAlone } = plan(source, path, { parse, ...options })
  return {
    output: applyEdits(source, edits),
    edits,
    leftAlone: leftAlone.map(({ start, end, reason }) => [source.slice(start, end), reason]),
  }
}
