import type { ScopeManager } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { SecurityStatusName } from 'sspi-status'
import type { ImportSources } from './import-sources.ts'
import type { Program } from './tree.ts'

/** What the recogniser may be told about a project. */
export interface RecogniserSettings {
  /** Also reports zero written for `SEC_E_OK`, beside the result of an SSPI call. */
  checkZero?: boolean | undefined
  /** Also reads generated and minified files. */
  checkGenerated?: boolean | undefined
  /** Whole names of further variables and properties that hold a status. */
  statusNames?: readonly RegExp[] | undefined
  /** Where constants come from, for what an import says of a name; the entry points of `sspi-status` by default. */
  sources?: ImportSources | undefined
  /** What SSPI calls return in this project where no declaration says it. */
  representation?: 'int32' | 'unsigned' | undefined
  /** Further functions that return a status, with the informational codes that each may return. */
  functions?: Readonly<Record<string, readonly SecurityStatusName[]>> | undefined
  /** Dotted names of further functions that only write down what they are given; `*` stands for any last name. */
  loggers?: readonly string[] | undefined
}

/** What the declaration of a function says that a call returns. */
export interface DeclaredType {
  /** The annotation as written, without a `Promise` around it. */
  name: string
  /** The numbers that it allows, where it is a type of such literals; else empty. */
  values: readonly number[]
}

/** One parsed source, from whichever host. */
export interface SourceFile {
  ast: Program
  /** The host's own scope manager; without one, nothing is followed through variables. */
  scopeManager: ScopeManager | null
  /** The text that the tree's ranges count in. */
  text: string
  /** The file's name or path, where it has one. */
  path?: string | undefined
  settings: RecogniserSettings
  /** Asks the host's type checker; only where the project wants that and the host has one. */
  declaredTypeOf?: ((call: TSESTree.CallExpression) => DeclaredType | undefined) | undefined
}

export function isTypeScript({ path = '' }: Pick<SourceFile, 'path'>): boolean {
  return /\.(?:[cm]?ts|tsx)$/u.test(path)
}
