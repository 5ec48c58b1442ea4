import { importSourcesOf, type ImportSources } from 'sspi-analysis'
import { relativeSpecifier } from './relative-specifier.ts'

/** The settings of a file, checked and ready for the recogniser. */
export interface CheckedSettings {
  /** Where the constants of each representation are imported from, as a file writes it. */
  sourcesFor: (filename: string, cwd: string) => ImportSources
  /** Whole names of further variables that hold a status. */
  statusNames: readonly RegExp[]
}

const checkedBySettings = new WeakMap<object, CheckedSettings>()
const defaultSources = importSourcesOf('sspi-status')
const defaults: CheckedSettings = { sourcesFor: () => defaultSources, statusNames: [] }

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

const KEYS = ['module', 'statusNames']
const ENTRIES = ['unsigned', 'int32', 'bigint', 'hex'] as const

function check(written: unknown): CheckedSettings {
  if (!isRecord(written)) throw problem('', `an object with ${KEYS.join(', ')}`, written)
  checkKeys(written, '', KEYS)
  return {
    sourcesFor: checkModule(written['module']),
    statusNames: checkStatusNames(written['statusNames']),
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

function checkStatusNames(written: unknown): readonly RegExp[] {
  if (written === undefined) return []
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
