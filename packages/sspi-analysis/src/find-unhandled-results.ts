import { lookup, type SecurityStatusName } from 'sspi-status'
import { functions } from 'sspi-status/functions'
import type { Analysis } from './analysis.ts'
import { createHandling, type Handling } from './handling.ts'
import { lazily } from './memoized.ts'
import { hasSchannelEvidence, packagesNamedIn } from './security-packages.ts'
import type { CalledFunction } from './sspi-functions.ts'
import type { SspiCall } from './sspi-calls.ts'
import { hasRange } from './tree.ts'
import type { ComparingPlace } from './value-use.ts'

/** An informational code that a caller has to expect, with what it obliges the caller to do: a clause. */
export interface Obligation {
  code: SecurityStatusName
  obliges: string
}

/** A call some of whose informational results nothing handles. */
export interface UnhandledResult {
  call: SspiCall
  /** The codes to expect that nothing handles, in the order of the table; never empty. */
  missing: readonly Obligation[]
  /** Whether none of the function's codes is handled. */
  isUnhandled: boolean
  /** The comparisons with SEC_E_OK and the switches that read the result. */
  places: readonly ComparingPlace[]
}

/** The calls of a file whose informational results are not all handled, in the order of the source. */
export function findUnhandledResults(analysis: Analysis): UnhandledResult[] {
  if (analysis.skipped !== undefined) return []
  const handlingOf = lazily(() => createHandling(analysis.file))
  const expectedOf = lazily(() => createExpectations(analysis))
  return analysis.calls.calls().flatMap((call) => {
    if (call.called.informational.length === 0 || !hasRange(call.node)) return []
    const expected = expectedOf()(call.called)
    if (expected.length === 0) return []
    const handling = handlingOf()(call)
    const missing = expected.filter((code) => !isHandled(code, handling))
    if (missing.length === 0) return []
    return {
      call,
      missing: missing.map((code) => ({ code, obliges: obligationOf(code, call.called) })),
      isUnhandled: !isAnyHandled(call.called, handling),
      places: [...handling.places],
    }
  })
}

/** Which codes a call may give in this file: those of its one security package, where the file names one. */
function createExpectations({
  file,
  nodesOf,
}: Analysis): (called: CalledFunction) => readonly SecurityStatusName[] {
  const [named, another] = packagesNamedIn(nodesOf)
  const only = another === undefined ? named : undefined
  const isSchannel = hasSchannelEvidence(file.text)
  return ({ row, informational }) => {
    const isOfTable = row?.informational === informational
    const ofPackage = only === undefined || !isOfTable ? undefined : row.informationalByPackage[only]
    const expected = ofPackage ?? informational
    return isSchannel || !isOfTable
      ? expected
      : expected.filter((code) => code !== 'SEC_I_INCOMPLETE_CREDENTIALS')
  }
}

function isHandled(code: SecurityStatusName, { codes, coversAll, isContinued }: Handling): boolean {
  return coversAll || codes.has(code) || (isContinued && code === 'SEC_I_CONTINUE_NEEDED')
}

function isAnyHandled({ row, informational }: CalledFunction, handling: Handling): boolean {
  const further = [row?.documentedElsewhere, row?.observedInCode, row?.expected].flatMap(
    (list) => list?.map(({ code }) => code) ?? [],
  )
  // Who asks for a code that wants a retry has read what the function gives.
  const all = [...informational, ...(row?.informational ?? []), ...(row?.retry ?? []), ...further]
  return handling.isContinued || all.some((code) => isHandled(code, handling))
}

/** What a code obliges the caller of a function to do; of one that only the settings name, what it means. */
function obligationOf(code: SecurityStatusName, { row }: CalledFunction): string {
  return row?.obliges[code] ?? obligationElsewhere(code) ?? clauseOf(lookup(code)?.meaning ?? '')
}

function obligationElsewhere(code: SecurityStatusName): string | undefined {
  return functions.find(({ obliges }) => obliges[code] !== undefined)?.obliges[code]
}

/** A sentence as it stands after a colon; a capital that begins an acronym stays. */
function clauseOf(sentence: string): string {
  const clause = sentence.replace(/\.$/u, '')
  return /^[A-Z][a-z]/u.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause
}
