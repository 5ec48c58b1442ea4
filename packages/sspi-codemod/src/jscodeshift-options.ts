import { dirname, resolve } from 'node:path'
import { importSourceFrom } from './import-source.ts'
import { createParse } from './parse.ts'
import { createPackageLookup } from './run/nearest-package.ts'
import { parserNames, type ParserName } from './run/parser-names.ts'
import type { PlanOptions } from './transforms/transform.ts'

const nearestPackageOf = createPackageLookup()

function parserNameOf(value: unknown): ParserName | undefined {
  return parserNames.find((name) => name === value)
}

/** The options of a plan from those that jscodeshift's runner hands over, which are in kebab-case. */
export function jscodeshiftOptionsOf(path: string, options: Readonly<Record<string, unknown>>): PlanOptions {
  const { from, vendor } = options
  // Each of jscodeshift's workers sees a part of the files, and nobody all of them.
  if (vendor !== undefined) throw new Error('--vendor needs the command sspi-codemod.')
  const directory = dirname(resolve(path))
  return {
    parse: createParse(parserNameOf(options['parser'])),
    packageType: nearestPackageOf(directory)?.type,
    from: typeof from === 'string' ? importSourceFrom(from, process.cwd(), resolve(path)) : undefined,
    includeGenerated: options['include-generated'] === true,
  }
}
