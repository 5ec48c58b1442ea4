import type { TextEdit } from 'sspi-analysis'
import type { Parse } from '../parse.ts'
import type { VendoredTarget } from '../vendor/vendored-module.ts'

/** A place that a transform saw and did not change. Offsets are UTF-16 units into the given source. */
export interface LeftAlone {
  start: number
  end: number
  /** A stable kebab-case word, for machines. */
  reason: string
  /** The same reason as a sentence, for people. */
  message: string
}

export interface Plan {
  edits: readonly TextEdit[]
  leftAlone: readonly LeftAlone[]
}

export interface PlanOptions {
  /** Reads a source into a tree; throws a `SourceError` where it cannot. */
  parse: Parse
  /** What the nearest package.json says (`"type"`), where there is one. */
  packageType?: 'module' | 'commonjs' | undefined
  /** Import source instead of `sspi-status`. */
  from?: string | undefined
  /** A file of constants that the run writes, to import from instead. */
  vendor?: VendoredTarget | undefined
  /** Also changes generated and minified files. */
  includeGenerated?: boolean | undefined
}

/**
 * What a transform does: a pure function from a source to edits. Never touches the disk or `process`.
 * @throws {SourceError} where the source cannot be read as a program.
 */
export type PlanTransform = (source: string, path: string, options: PlanOptions) => Plan
