import type { SecurityStatusName } from 'sspi-status'
import { functions, lookupFunction, type SspiFunction } from 'sspi-status/functions'
import type { NodesOf } from './node-index.ts'
import { notationOf } from './notation.ts'
import { mayHoldStatusCode } from './prefilter.ts'
import type { RecogniserSettings } from './source-file.ts'

/** A function that returns a status, as its caller names it. */
export interface CalledFunction {
  /** The exported name: `InitializeSecurityContextW`; or the key of `settings.sspi.functions`. */
  name: string
  /** The row of the table; undefined for a function that only the settings name. */
  row: SspiFunction | undefined
  /** The informational codes that a caller has to expect. */
  informational: readonly SecurityStatusName[]
}

/** Functions whose names are everyday words in other libraries. */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set([
  'AddCredentials',
  'ChangeAccountPassword',
  'DecryptMessage',
  'EncryptMessage',
  'MakeSignature',
  'SealMessage',
  'SetContextAttributes',
  'UnsealMessage',
  'VerifySignature',
])

const returningStatus = functions.filter(({ returns }) => returns === 'SECURITY_STATUS')

const rowsByName: ReadonlyMap<string, SspiFunction> = new Map(
  returningStatus.flatMap((row) => [row.name, ...row.variants].map((name) => [name, row] as const)),
)

/** The SSPI function that a name means, in PascalCase or camelCase, with or without A or W. */
export function sspiFunctionNamed(name: string): CalledFunction | undefined {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1)
  const row = rowsByName.get(pascal)
  return row === undefined ? undefined : { name: pascal, row, informational: row.informational }
}

/** The function that the settings name, also by the last of several dotted names. */
export function functionOfSettings(
  name: string,
  functionsOfSettings: RecogniserSettings['functions'],
): CalledFunction | undefined {
  const isNamed = functionsOfSettings !== undefined && Object.hasOwn(functionsOfSettings, name)
  const informational = isNamed ? functionsOfSettings[name] : undefined
  return informational === undefined ? undefined : { name, row: lookupFunction(name), informational }
}

/** Whether a function's name says nothing by itself. */
export function isEverydayName({ name }: CalledFunction): boolean {
  return EVERYDAY_NAMES.has(name)
}

/** Whether the function only starts its work, so that another one hands out the informational results. */
export function isStarter({ row }: CalledFunction): boolean {
  return typeof row?.resultVia === 'string'
}

// `sspi` and `schannel` must begin a word, for `classPicker` and `newsChannel` hold them too.
const EVIDENCE_IN_ANY_CASE = /secur32|sspicli|(?<![a-z])(?:sspi|schannel)/iu
const EVIDENCE = new RegExp(
  [
    'S(?:spi|SPI|channel)(?![a-z])|SEC_[EI]_|SECURITY_STATUS',
    ...functions
      .map(({ name }) => name)
      .filter((name) => !EVERYDAY_NAMES.has(name))
      .map(inEitherCase),
  ].join('|'),
  'u',
)

function inEitherCase(name: string): string {
  const first = name.charAt(0)
  return `[${first}${first.toLowerCase()}]${name.slice(1)}`
}

/** Whether a file is about SSPI, so that everyday names are those of SSPI. A status code vouches as names do. */
export function isAboutSspi(text: string, nodesOf: NodesOf): boolean {
  return EVIDENCE_IN_ANY_CASE.test(text) || EVIDENCE.test(text) || hasCertainCode(text, nodesOf)
}

function hasCertainCode(text: string, nodesOf: NodesOf): boolean {
  return mayHoldStatusCode(text) && nodesOf('Literal').some((node) => notationOf(node, text)?.certain)
}

const CALLED = new RegExp(
  returningStatus
    .flatMap(({ name, variants }) => [name, ...variants.filter((variant) => !variant.startsWith(name))])
    .map(inEitherCase)
    .join('|'),
  'u',
)

const REPORTED = new RegExp(
  returningStatus
    .filter(({ informational }) => informational.length > 0)
    .flatMap(({ name, variants }) => [name, ...variants.filter((variant) => !variant.startsWith(name))])
    .map(inEitherCase)
    .join('|'),
  'u',
)

/** Whether a text can call an SSPI function; `false` is certain. */
export function mayCallSspi(text: string, functionsOfSettings: RecogniserSettings['functions']): boolean {
  return CALLED.test(text) || namesAny(text, functionsOfSettings)
}

/** Whether a text can call a function that has informational results; `false` is certain. */
export function mayGetInformational(
  text: string,
  functionsOfSettings: RecogniserSettings['functions'],
): boolean {
  return REPORTED.test(text) || namesAny(text, functionsOfSettings)
}

function namesAny(text: string, functionsOfSettings: RecogniserSettings['functions'] = {}): boolean {
  return Object.keys(functionsOfSettings).some((name) => text.includes(name.split('.').at(-1) ?? name))
}
