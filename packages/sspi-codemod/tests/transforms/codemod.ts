import { applyEdits, type TextEdit } from 'sspi-analysis'
import { createParse } from '../../src/parse.ts'
import type { PlanOptions, PlanTransform } from '../../src/transforms/transform.ts'

export const parse = createParse()

/** What a transform made of a source. */
export interface Changed {
  output: string
  edits: readonly TextEdit[]
  /** The source text of each place that was left alone, with the reason. */
  leftAlone: [text: string, reason: string][]
}

export type Codemod = (source: string, path: string, options?: Partial<PlanOptions>) => Changed

/** Plans one source as the command does, and applies the plan. */
export function createCodemod(plan: PlanTransform): Codemod {
  return (source, path, options = {}) => {
    const { edits, leftAlone } = plan(source, path, { parse, ...options })
    return {
      output: applyEdits(source, edits),
      edits,
      leftAlone: leftAlone.map(({ start, end, reason }) => [source.slice(start, end), reason]),
    }
  }
}
