import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const repository = fileURLToPath(new URL('../../../..', import.meta.url))

/** The type errors of each of some modules, under strict options. */
export function typeErrorsIn(sources: readonly string[]): string[][] {
  const files = new Map(sources.map((source, index) => [`${repository}module-${index}.ts`, source]))
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
    paths: {
      'sspi-status': [`${repository}packages/sspi-status/src/index.ts`],
      'sspi-status/*': [`${repository}packages/sspi-status/src/*.ts`],
    },
  }
  const host = ts.createCompilerHost(options)
  const withFiles: ts.CompilerHost = {
    ...host,
    readFile: (path) => files.get(path) ?? host.readFile(path),
    fileExists: (path) => files.has(path) || host.fileExists(path),
    getSourceFile: (path, language) => {
      const text = files.get(path)
      return text === undefined
        ? host.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language)
    },
  }
  const program = ts.createProgram([...files.keys()], options, withFiles)
  return [...files.keys()].map((path) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  })
}
