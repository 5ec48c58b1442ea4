import { applyEdits, type SourceFile, type TextEdit } from 'sspi-analysis'
import { isSameProgram } from '../same-program.ts'
import type { PlanOptions } from './transform.ts'

/** A plan for some of the items of a source: those that it can do nothing about are in it too, without edits. */
export interface Planned {
  edits: readonly TextEdit[]
}

export interface SafePlan<Item, Result extends Planned> {
  /** The plan whose output is the same program; undefined where there is none. */
  planned: Result | undefined
  /** The items that it is for. */
  items: readonly Item[]
}

/** How many outputs are read again in search of the items that cannot be changed; each is a whole file. */
const MOST_TRIALS = 128

/**
 * Plans the items whose edits leave the rest of the tree as it is; halves the list to find those that do not.
 * Each plan that is tried is applied, read again and compared.
 */
export function planSafely<Item, Result extends Planned>(
  all: readonly Item[],
  planItems: (items: readonly Item[]) => Result,
  file: SourceFile,
  options: PlanOptions,
): SafePlan<Item, Result> {
  let trials = 0

  function tryPlan(items: readonly Item[]): SafePlan<Item, Result> | undefined {
    const planned = planItems(items)
    return planned.edits.length === 0 || keepsTheProgram(planned.edits, file, options)
      ? { planned, items }
      : undefined
  }

  function safeAmong(items: readonly Item[]): readonly Item[] {
    trials += 1
    if (trials > MOST_TRIALS) return []
    if (tryPlan(items) !== undefined) return items
    const middle = items.length >> 1
    return middle === 0 ? [] : [...safeAmong(items.slice(0, middle)), ...safeAmong(items.slice(middle))]
  }

  return tryPlan(all) ?? tryPlan(safeAmong(all)) ?? { planned: undefined, items: [] }
}

function keepsTheProgram(
  edits: readonly TextEdit[],
  { ast, text, path = '' }: SourceFile,
  { parse }: PlanOptions,
): boolean {
  try {
    return isSameProgram(ast, parse(applyEdits(text, edits), path), edits)
  } catch {
    return false
  }
}
