import { applyEdits, type TextEdit } from 'sspi-analysis'
import { createParse, SourceError } from '../../packages/sspi-codemod/src/parse.ts'
import { plan as literals } from '../../packages/sspi-codemod/src/transforms/literals-to-constants.ts'
import { plan as locals } from '../../packages/sspi-codemod/src/transforms/local-constants-to-imports.ts'
import { plan as texts } from '../../packages/sspi-codemod/src/transforms/text-to-constants.ts'
import type { PlanTransform } from '../../packages/sspi-codemod/src/transforms/transform.ts'
import { broken, type FuzzPart } from './fuzz-parts.ts'
import { hostileSources, type HostileSource } from './hostile-sources.ts'

const parse = createParse()
const transforms = { literals, locals, texts }

/** Every transform: it changes a source into one that can be read and that it changes no further, or says why not. */
export const fuzzTransforms: FuzzPart<HostileSource> = {
  inputs: hostileSources,
  check: ({ path, text }) => {
    for (const [name, plan] of Object.entries(transforms)) checkTransform(name, plan, path, text)
  },
}

/** What every transform makes of a source, checked or not. */
export function planAll({ path, text }: HostileSource): void {
  for (const plan of Object.values(transforms))
    allowSourceError(() => plan(text, path, { parse, includeGenerated: true }))
}

function checkTransform(name: string, plan: PlanTransform, path: string, text: string): void {
  const planned = allowSourceError(() => plan(text, path, { parse, includeGenerated: true }))
  if (planned === undefined) return
  const { edits, leftAlone } = planned
  checkSpans([...edits].sort(byPlace), text.length)
  for (const { start, end, reason, message } of leftAlone) {
    if (!(start >= 0 && start <= end && end <= text.length)) broken(`${name} leaves alone what is not there`)
    if (!/^[a-z-]+$/u.test(reason) || message === '') broken(`${name} gives no reason`)
  }
  if (edits.length === 0) return
  const output = applyEdits(text, edits)
  const again = allowSourceError(() => plan(output, path, { parse, includeGenerated: true }))
  if (again === undefined) broken(`${name} leaves what cannot be read:\n${output}`)
  if (again.edits.length > 0) broken(`${name} changes its own output:\n${output}`)
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end
}

function checkSpans(edits: readonly TextEdit[], length: number): void {
  let last = 0
  for (const { start, end } of edits) {
    if (!(start >= last && start <= end && end <= length))
      broken('edits overlap or lie outside of the source')
    last = end
  }
}

function allowSourceError<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}
