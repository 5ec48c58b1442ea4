import type { SecurityStatusName } from './generated/names.ts'

/** A family of Microsoft pages: the security package that they describe, or `general`. */
export type SecurityPackage =
  'general' | 'schannel' | 'credssp' | 'digest' | 'kerberos' | 'negotiate' | 'ntlm'

/** An informational code of a function that its own page does not list. */
export interface FurtherCode {
  readonly code: SecurityStatusName
  /** What the caller has to do about it. */
  readonly obliges: string
}

/** One function of sspi.h or schannel.h and the results that a caller has to expect of it. */
export interface SspiFunction {
  /** The name without A or W. */
  readonly name: string
  /** The exported names where they differ from `name`: the A and W forms, or an older name. */
  readonly variants: readonly string[]
  /** The C type of the result. */
  readonly returns: string
  /** The informational codes that the function's pages list. */
  readonly informational: readonly SecurityStatusName[]
  /** The same by security package, where the pages of the packages differ; else empty. */
  readonly informationalByPackage: Readonly<Partial<Record<SecurityPackage, readonly SecurityStatusName[]>>>
  /** Informational codes that another Microsoft page promises. */
  readonly documentedElsewhere: readonly FurtherCode[]
  /** Informational codes that no page lists and that public code handles. */
  readonly observedInCode: readonly FurtherCode[]
  /** Informational codes that follow from what the function wraps. */
  readonly expected: readonly FurtherCode[]
  /** Error codes that ask the caller to try again. */
  readonly retry: readonly SecurityStatusName[]
  readonly retryByPackage: Readonly<Partial<Record<SecurityPackage, readonly SecurityStatusName[]>>>
  /** What a code of `informational` or `retry` obliges the caller to do. */
  readonly obliges: Readonly<Partial<Record<SecurityStatusName, string>>>
  /** The function that hands out the informational results of this one, or null. */
  readonly resultVia: string | null
  /** False where no page settles what the function returns. */
  readonly verified: boolean
  /** Microsoft's page, or null where there is none. */
  readonly page: string | null
}
