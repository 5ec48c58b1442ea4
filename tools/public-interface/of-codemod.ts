import { join } from 'node:path'
import schema from '../../packages/sspi-codemod/json-report.schema.json' with { type: 'json' }
import { createCommand } from '../../packages/sspi-codemod/src/cli/command.ts'
import { exitCodes } from '../../packages/sspi-codemod/src/cli/exit-code.ts'
import { readTransforms } from '../transforms.ts'
import { shapeOfSchema } from './json-shape.ts'
import { interfaceOfManifest } from './of-manifest.ts'

/** What others rely on of `sspi-codemod`. */
export async function interfaceOfCodemod(root: string): Promise<string[]> {
  const transforms = await readTransforms(root)
  return [
    ...(await interfaceOfManifest(join(root, 'packages/sspi-codemod'))),
    ...createCommand().options.map(({ flags, argChoices }) => {
      return `flag ${flags}${argChoices === undefined ? '' : `: ${argChoices.join(', ')}`}`
    }),
    ...Object.entries(exitCodes).map(([meaning, code]) => `exit code ${code}: ${meaning}`),
    ...shapeOfSchema(schema).map((line) => `json ${line}`),
    ...transforms.flatMap(({ name, reasons }) => [
      `transform ${name}`,
      ...reasons.map((reason) => `transform ${name}: reason ${reason}`),
    ]),
  ]
}
