import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { SecurityStatusName } from 'sspi-status'
import type { LocalFunctions } from './local-functions.ts'
import type { SourceFile } from './source-file.ts'
import type { Node } from './tree.ts'

/** What a value is: a call's result (a status, or an object that has it), the status itself, or a text made of it. */
export type Form = 'result' | 'status' | 'text'

/** Where a value goes on: into a variable, by a write or as a parameter, or out of a function to its calls. */
export type Target =
  { variable: Variable; write: Node | undefined; form: Form } | { calls: readonly Node[]; form: Form }

/** A place that compares the status and could compare it with another code too. */
export type ComparingPlace = TSESTree.BinaryExpression | TSESTree.SwitchStatement

/** What is done with one value, as far as its own expression shows. */
export interface Use {
  /** The codes that it is compared with. */
  codes: Set<SecurityStatusName>
  /** Whether all informational codes are told apart at once, or the value goes where nothing can be said of it. */
  coversAll: boolean
  /** The loops and functions that run again unless the status is SEC_E_OK. */
  repeated: Set<Node>
  targets: Target[]
  places: ComparingPlace[]
}

/** What reading a value needs. */
export interface UseGrounds {
  file: SourceFile
  localFunctions: LocalFunctions
}

export function emptyUse(): Use {
  return { codes: new Set(), coversAll: false, repeated: new Set(), targets: [], places: [] }
}

/** A value that goes on to more variables and functions than this is out of sight. */
export const MOST_TARGETS = 64

/** More places than anybody wants a suggestion for are not kept. */
const MOST_PLACES = 8

export function addUse(sum: Use, { codes, coversAll, repeated, targets, places }: Use): void {
  for (const code of codes) sum.codes.add(code)
  for (const node of repeated) sum.repeated.add(node)
  for (const target of targets) {
    if (sum.targets.length > MOST_TARGETS) sum.coversAll = true
    else if (!sum.targets.some((each) => isSameTarget(each, target))) sum.targets.push(target)
  }
  if (sum.places.length < MOST_PLACES) sum.places.push(...places)
  sum.coversAll ||= coversAll
}

function isSameTarget(one: Target, other: Target): boolean {
  if (one.form !== other.form) return false
  if ('calls' in one) return 'calls' in other && one.calls === other.calls
  return 'variable' in other && one.variable === other.variable && one.write === other.write
}

/** One value on its way through its expression: further values are pushed, all else is noted in `use`. */
export interface Step {
  node: Node
  form: Form
  use: Use
  push: (node: Node, form: Form) => void
  grounds: UseGrounds
}
