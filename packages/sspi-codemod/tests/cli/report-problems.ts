import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { packageRoot } from './command.ts'

const schema: unknown = JSON.parse(readFileSync(join(packageRoot, 'json-report.schema.json'), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(Object(schema))

/** Where a report breaks the schema that the package publishes. */
export function problemsOf(report: unknown): unknown[] {
  validate(report)
  return validate.errors ?? []
}
