import type { Variable } from '@typescript-eslint/scope-manager'
import type { SecurityStatusName } from 'sspi-status'
import { createLocalFunctions } from './local-functions.ts'
import { memoized } from './memoized.ts'
import { bindParameter } from './read-binding.ts'
import { readValue } from './read-value.ts'
import type { SourceFile } from './source-file.ts'
import type { SspiCall } from './sspi-calls.ts'
import { hasRange, ancestorsOf, type Node } from './tree.ts'
import {
  addUse,
  emptyUse,
  MOST_TARGETS,
  type ComparingPlace,
  type Form,
  type Target,
  type Use,
  type UseGrounds,
} from './value-use.ts'
import { readsOf } from './variable-reads.ts'

/** What a file does about the informational results of one call. */
export interface Handling {
  /** The codes that some read compares the result with. */
  codes: ReadonlySet<SecurityStatusName>
  /** Whether the result is told apart from SEC_E_OK as a whole, or goes where this file cannot follow it. */
  coversAll: boolean
  /** Whether the call is made again until it gives SEC_E_OK. */
  isContinued: boolean
  /** The comparisons with SEC_E_OK and the switches that read the result. */
  places: ReadonlySet<ComparingPlace>
}

/** Follows results through one file. What is read of a variable is worked out once, however many calls write it. */
export function createHandling(file: SourceFile): (call: SspiCall) => Handling {
  const grounds: UseGrounds = { file, localFunctions: createLocalFunctions(file) }
  const uses = createUses(grounds)
  return (call) => {
    const handling = {
      codes: new Set<SecurityStatusName>(),
      coversAll: false,
      isContinued: false,
      places: new Set<ComparingPlace>(),
    }
    const pending: { use: Use; origin: Node }[] = [
      { use: firstUseOf(call, uses, grounds), origin: call.node },
    ]
    const seen = new Map<object, Set<unknown>>()
    let steps = 0
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { use, origin } = next
      for (const code of use.codes) handling.codes.add(code)
      for (const place of use.places) handling.places.add(place)
      handling.coversAll ||= use.coversAll
      handling.isContinued ||= isAround(use.repeated, origin)
      for (const target of use.targets) {
        if (isSeen(target, seen)) continue
        steps += 1
        if (steps > MOST_TARGETS) {
          handling.coversAll = true
          return handling
        }
        if ('variable' in target) pending.push({ use: uses.ofVariable(target), origin })
        else
          for (const each of target.calls)
            pending.push({ use: uses.ofValue(each, target.form), origin: each })
      }
    }
    return handling
  }
}

function isSeen(target: Target, seen: Map<object, Set<unknown>>): boolean {
  const key = 'variable' in target ? target.variable : target.calls
  const before = seen.get(key) ?? new Set<unknown>()
  seen.set(key, before)
  const write = 'variable' in target ? target.write : undefined
  const what = `${target.form} ${write !== undefined && hasRange(write) ? write.range[0] : ''}`
  if (before.has(what)) return true
  before.add(what)
  return false
}

function isAround(repeated: ReadonlySet<Node>, origin: Node): boolean {
  if (repeated.size === 0) return false
  for (const around of ancestorsOf(origin)) if (repeated.has(around)) return true
  return false
}

interface Uses {
  ofValue: (value: Node, form: Form) => Use
  ofVariable: (target: { variable: Variable; write: Node | undefined; form: Form }) => Use
}

function createUses(grounds: UseGrounds): Uses {
  const byForm = new Map<Form, Pick<Uses, 'ofValue'> & { ofAll: (variable: Variable) => Use }>()
  const reads = memoized(readsOf)
  const sumOf = (nodes: readonly Node[], ofValue: (node: Node) => Use): Use => {
    const sum = emptyUse()
    for (const node of nodes) addUse(sum, ofValue(node))
    return sum
  }
  const usesOf = (form: Form) => {
    const known = byForm.get(form)
    if (known !== undefined) return known
    const ofValue = memoized((value: Node) => readValue(value, form, grounds))
    const made = { ofValue, ofAll: memoized((variable: Variable) => sumOf(reads(variable).all, ofValue)) }
    byForm.set(form, made)
    return made
  }
  return {
    ofValue: (value, form) => usesOf(form).ofValue(value, form),
    ofVariable: ({ variable, write, form }) => {
      const { ofValue, ofAll } = usesOf(form)
      const after = write === undefined ? undefined : reads(variable).after(write)
      return after === undefined ? ofAll(variable) : sumOf(after, (node) => ofValue(node, form))
    },
  }
}

/** What is done with a result where the call hands it out. */
function firstUseOf({ result }: SspiCall, uses: Uses, grounds: UseGrounds): Use {
  if (!('callback' in result)) return uses.ofValue(result, 'result')
  const use = emptyUse()
  const taker = grounds.localFunctions.localFunctionOf(result.callback)
  if (taker === undefined) use.coversAll = true
  else bindParameter(taker, result.index, 'result', { use, grounds })
  return use
}
