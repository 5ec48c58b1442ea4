import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import AjvDraft04 from 'ajv-draft-04'
import { fullFormats } from 'ajv-formats/dist/formats.js'

// A pattern of the schema is none with the flag u.
const options = { strict: false, allErrors: true, formats: fullFormats, unicodeRegExp: false }

const validate = new AjvDraft04(options).compile(schema)

/** Where a text breaks the schema of SARIF 2.1.0. */
export function sarifProblemsIn(text: string): unknown[] {
  validate(JSON.parse(text))
  return validate.errors ?? []
}
