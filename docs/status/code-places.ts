import type { SecurityStatusName } from 'sspi-status'
import { functions, type FurtherCode, type SspiFunction } from 'sspi-status/functions'

/** A function that returns a code. */
export interface CodePlace {
  readonly sspiFunction: SspiFunction
  /** Where it stands that the function does. */
  readonly source: string
  readonly obliges: string
}

const furtherSources = {
  documentedElsewhere: 'another page of Microsoft',
  expected: 'follows from what the function wraps',
  observedInCode: 'on no page; handled in public code',
} as const

/** The functions that return a code, in the order of the table of functions. */
export function placesOf(name: SecurityStatusName): CodePlace[] {
  return functions.flatMap((sspiFunction) => [
    ...listedPlaces(sspiFunction, name),
    ...furtherPlaces(sspiFunction, name),
  ])
}

function listedPlaces(sspiFunction: SspiFunction, name: SecurityStatusName): CodePlace[] {
  const { informational, retry, obliges } = sspiFunction
  const place = (source: string) => ({ sspiFunction, source, obliges: obliges[name] ?? '' })
  return [
    ...(informational.includes(name) ? [place("the function's page")] : []),
    ...(retry.includes(name) ? [place("the function's page; asks to try again")] : []),
  ]
}

function furtherPlaces(sspiFunction: SspiFunction, name: SecurityStatusName): CodePlace[] {
  return Object.entries(furtherSources).flatMap(([kind, source]) => {
    const codes: readonly FurtherCode[] = sspiFunction[kind as keyof typeof furtherSources]
    return codes.filter(({ code }) => code === name).map(({ obliges }) => ({ sspiFunction, source, obliges }))
  })
}
