import type { Linter } from 'eslint'
import type { Parse } from '../../packages/sspi-codemod/src/parse.ts'
import type { Language } from './playground-state.ts'

/** What reads sources of one language. */
export interface LanguageSupport {
  /** What the source is called, for a rule or a transform that asks. */
  filename: string
  /** How ESLint is to read a source. */
  languageOptionsFor: (source: string) => Linter.LanguageOptions
  /** How the codemod is to read it. */
  parse: Parse
}

const loaders: Readonly<Record<Language, () => Promise<LanguageSupport>>> = {
  javascript: async () => (await import('./javascript-support.ts')).javascriptSupport,
  typescript: async () => (await import('./typescript-support.ts')).typescriptSupport,
}

/** Each is loaded at its first use: the compiler of TypeScript is large. */
export function loadLanguage(language: Language): Promise<LanguageSupport> {
  return loaders[language]()
}
