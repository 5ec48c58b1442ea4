import { importSourcesOf, type ImportSources, type RecogniserSettings } from 'sspi-analysis'
import { lookup, type SecurityStatusName } from 'sspi-status'
import { relativeSpecifier } from './relative-specifier.ts'

/** The settings of a file, checked and ready for the analysis. */
export interface CheckedSettings {
  /** Where the constants of each representation are imported from, as a file writes it. */
  sourcesFor: (filename: string, cwd: string) => ImportSources
  /** What the analysis is told as it stands. */
  forAnalysis: Pick<RecogniserSettings, 'statusNames' | 'representation' | 'functions' | 'loggers'>
  /** Whether rules also ask the type checker. */
  types: boolean
}

const checkedBySettings = new WeakMap<object, CheckedSettings>()
const defaultSources = importSourcesOf('sspi-status')
const defaults: CheckedSettings = { sourcesFor: () => defaultSources, forAnalysis: {}, types: false }

/**
 * Checks `settings.sspi`, once for each settings object.
 * @throws {Error} that names the setting and what is allowed.
 */
export function checkedSettingsOf(settings: object): CheckedSettings {
  const known = checkedBySettings.get(settings)
  if (known !== undefined) return known
  const written: unknown = 'sspi' in settings ? settings.sspi : undefined
  const checked = written === undefined ? defaults : check(written)
  checkedBySettings.set(settings, checked)
  return checked
}

/** The members of `settings.sspi`. */
export const settingNames = ['module', 'representation', 'functions', 'statusNames', 'loggers', 'types']
const ENTRIES = ['unsigned', 'int32', 'bigint', 'hex'] as const

function check(written: unknown): CheckedSettings {
  if (!isRecord(written)) throw problem('', `an object with ${settingNames.join(', ')}`, written)
  checkKeys(written, '', settingNames)
  return {
    sourcesFor: checkModule(written['module']),
    forAnalysis: {
      statusNames: checkStatusNames(written['statusNames']),
      representation: checkRepresentation(written['representation']),
      functions: checkFunctions(written['functions']),
      loggers: checkLoggers(written['loggers']),
    },
    types: checkTypes(written['types']),
  }
}

function checkKeys(written: object, setting: string, allowed: readonly string[]): void {
  const unknown = Object.keys(written).find((key) => !allowed.includes(key))
  if (unknown === undefined) return
  throw new Error(
    `[eslint-plugin-sspi] settings.sspi${setting}.${unknown} is not a setting: allowed are ${allowed.join(', ')}.`,
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problem(setting: string, allowed: string, written: unknown): Error {
  return new Error(
    `[eslint-plugin-sspi] settings.sspi${setting} must be ${allowed}, not ${printed(written)}.`,
  )
}

// A config is code: what stands there need not be JSON.
function printed(written: unknown): string {
  if (typeof written === 'string') return JSON.stringify(written)
  if (Array.isArray(written)) return 'a list'
  if (isRecord(written) && !(written instanceof RegExp)) return 'an object'
  return typeof written === 'function' ? 'a function' : String(written)
}

function checkModule(written: unknown): CheckedSettings['sourcesFor'] {
  if (written === undefined) return defaults.sourcesFor
  const sources = typeof written === 'string' ? sourcesNamed(written) : sourcesListed(written)
  return (filename, cwd) => ({
    unsigned: relativeSpecifier(sources.unsigned, filename, cwd),
    int32: relativeSpecifier(sources.int32, filename, cwd),
    bigint: relativeSpecifier(sources.bigint, filename, cwd),
    hex: relativeSpecifier(sources.hex, filename, cwd),
  })
}

function sourcesNamed(written: string): ImportSources {
  return importSourcesOf(checkModuleName(written, '.module'))
}

function sourcesListed(written: unknown): ImportSources {
  if (!isRecord(written))
    throw problem('.module', `the name of a module or an object with ${ENTRIES.join(', ')}`, written)
  checkKeys(written, '.module', ENTRIES)
  const sources = { ...defaultSources }
  for (const entry of ENTRIES) {
    if (written[entry] !== undefined) sources[entry] = checkModuleName(written[entry], `.module.${entry}`)
  }
  return sources
}

function checkModuleName(written: unknown, setting: string): string {
  if (typeof written === 'string' && written !== '' && written.trim() === written) return written
  throw problem(setting, 'the name of a module', written)
}

function checkRepresentation(written: unknown): RecogniserSettings['representation'] {
  if (written === undefined || written === 'int32' || written === 'unsigned') return written
  throw problem('.representation', '"int32" or "unsigned"', written)
}

function checkFunctions(written: unknown): RecogniserSettings['functions'] {
  if (written === undefined) return undefined
  if (!isRecord(written)) throw problem('.functions', 'an object of lists of SEC_I_ names', written)
  return Object.fromEntries(
    Object.entries(written).map(([name, codes]) => [name, checkCodes(codes, `.functions.${name}`)]),
  )
}

function checkCodes(written: unknown, setting: string): SecurityStatusName[] {
  if (!Array.isArray(written)) throw problem(setting, 'a list of SEC_I_ names', written)
  return written.map((name: unknown, index) => {
    const code = typeof name === 'string' && name.startsWith('SEC_I_') ? lookup(name) : undefined
    if (code === undefined) throw problem(`${setting}[${index}]`, 'a SEC_I_ name', name)
    return code.name
  })
}

function checkLoggers(written: unknown): readonly string[] | undefined {
  if (written === undefined) return undefined
  if (!Array.isArray(written)) throw problem('.loggers', 'a list of names of functions', written)
  return written.map((name: unknown, index) => {
    if (typeof name === 'string' && /^[\w$]+(?:\.[\w$]+)*(?:\.\*)?$/u.test(name)) return name
    throw problem(`.loggers[${index}]`, 'the name of a function, as log.debug or log.*', name)
  })
}

function checkTypes(written: unknown): boolean {
  if (written === undefined || typeof written === 'boolean') return written === true
  throw problem('.types', 'true or false', written)
}

function checkStatusNames(written: unknown): readonly RegExp[] | undefined {
  if (written === undefined) return undefined
  if (!Array.isArray(written))
    throw problem('.statusNames', 'a list of sources of regular expressions', written)
  return written.map((source: unknown, index) => {
    const pattern = typeof source === 'string' ? wholeName(source) : undefined
    if (pattern === undefined)
      throw problem(`.statusNames[${index}]`, 'the source of a regular expression', source)
    return pattern
  })
}

function wholeName(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, 'u')
  } catch {
    return undefined
  }
}
