import { importSourcesOf, type ImportSources } from 'sspi-analysis'
import { relativeSpecifier } from './relative-specifier.ts'

/** What a project says about its constants and names, under `settings.sspi`. */
export interface SspiSettings {
  /** Where the constants of each representation are imported from. */
  module?: string | Partial<ImportSources>
  /** Sources of regular expressions for whole names of further variables that hold a status. */
  statusNames?: readonly string[]
}

/** The settings of a file, checked and ready for the recogniser. */
export interface CheckedSettings {
  sourcesFor: (filename: string, cwd: string) => ImportSources
  statusNames: readonly RegExp[]
}

const checkedBySettings = new WeakMap<object, CheckedSettings>()
const defaults: CheckedSettings = { sourcesFor: () => importSourcesOf('sspi-status'), statusNames: [] }

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
  if (!isRecord(written)) throw problem('settings.sspi', `an object with ${KEYS.join(', ')}`, written)
  for (const key of Object.keys(written)) {
    if (!KEYS.includes(key))
      throw new Error(
        `[eslint-plugin-sspi] settings.sspi.${key} is not a setting: allowed are ${KEYS.join(', ')}.`,
      )
  }
  return {
    sourcesFor: checkModule(written['module']),
    statusNames: checkStatusNames(written['statusNames']),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problem(setting: string, allowed: string, written: unknown): Error {
  return new Error(`[eslint-plugin-sspi] ${setting} must be ${allowed}, not ${JSON.stringify(written)}.`)
}

function checkModule(written: unknown): CheckedSettings['sourcesFor'] {
  if (written === undefined) return defaults.sourcesFor
  const allowed = `a module's name, or an object with ${ENTRIES.join(', ')}`
  const sources = isModuleName(written) ? sourcesNamed(written) : sourcesListed(written)
  if (sources === undefined) throw problem('settings.sspi.module', allowed, written)
  return (filename, cwd) => ({
    unsigned: relativeSpecifier(sources.unsigned, filename, cwd),
    int32: relativeSpecifier(sources.int32, filename, cwd),
    bigint: relativeSpecifier(sources.bigint, filename, cwd),
    hex: relativeSpecifier(sources.hex, filename, cwd),
  })
}

function isModuleName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

// A file has one entry, the usual one; a package has four.
function sourcesNamed(name: string): ImportSources {
  return name.startsWith('.') ? { ...importSourcesOf('sspi-status'), unsigned: name } : importSourcesOf(name)
}

function sourcesListed(written: unknown): ImportSources | undefined {
  if (!isRecord(written)) return undefined
  const sources = { ...importSourcesOf('sspi-status') }
  for (const [key, value] of Object.entries(written)) {
    const entry = ENTRIES.find((name) => name === key)
    if (entry === undefined || !isModuleName(value)) return undefined
    sources[entry] = value
  }
  return sources
}

function checkStatusNames(written: unknown): readonly RegExp[] {
  if (written === undefined) return []
  const allowed = 'a list of sources of regular expressions'
  if (!Array.isArray(written)) throw problem('settings.sspi.statusNames', allowed, written)
  return written.map((source: unknown) => {
    if (typeof source !== 'string') throw problem('settings.sspi.statusNames', allowed, written)
    try {
      return new RegExp(`^(?:${source})$`, 'u')
    } catch {
      throw problem('settings.sspi.statusNames', allowed, written)
    }
  })
}
