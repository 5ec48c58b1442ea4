import type { ExemptionName } from './exemptions.ts'
import type { Notation } from './notation.ts'
import type { StatusContextName } from './status-context.ts'

/** One place in a source where a status code is written by value. */
export interface Finding extends Notation {
  /** What made it a status code: its notation, the context that it stands in, or a test that looks for it in a text. */
  context: StatusContextName | 'certain-notation' | 'text-test'
  /** The same, for people: "it …". */
  reason: string
}

/** A code that is written by value where that is right. */
export interface ExemptCode extends Notation {
  exemption: ExemptionName
  reason: string
}

/** What the recogniser says of one file. Both lists are in the order of the source. */
export interface Recognised {
  magic: Finding[]
  exempt: ExemptCode[]
  /** Why the file was not read, where it was not. */
  skipped?: 'generated' | 'minified'
}
