import type { ParserOptions } from 'oxc-parser'

/** What a source is read as; JavaScript may have elements everywhere, TypeScript in `.tsx` alone. */
export type SourceLanguage = NonNullable<ParserOptions['lang']> & ('jsx' | 'ts' | 'tsx' | 'dts')

export function languageOf(path: string): SourceLanguage {
  if (path.endsWith('.tsx')) return 'tsx'
  if (/\.d\.(?:[^./\\]+\.)?[cm]?ts$/u.test(path)) return 'dts'
  return /\.[cm]?ts$/u.test(path) ? 'ts' : 'jsx'
}
