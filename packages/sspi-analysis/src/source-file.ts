import type { ScopeManager } from '@typescript-eslint/scope-manager'
import type { Program } from './tree.ts'

/** What the recogniser may be told about a project. */
export interface RecogniserSettings {
  /** Also reports zero written for `SEC_E_OK`, beside the result of an SSPI call. */
  checkZero?: boolean | undefined
  /** Also reads generated and minified files. */
  checkGenerated?: boolean | undefined
  /** Whole names of further variables and properties that hold a status. */
  statusNames?: readonly RegExp[] | undefined
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
}
