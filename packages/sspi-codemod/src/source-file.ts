import { analyze } from '@typescript-eslint/scope-manager'
import type { Program, SourceFile } from 'sspi-analysis'
import type { PlanOptions } from './transforms/transform.ts'

/**
 * What the recogniser reads, made from a source text.
 * @throws {SourceError} where the source cannot be read as a program.
 */
export function readSourceFile(
  source: string,
  path: string,
  { parse, includeGenerated }: PlanOptions,
): SourceFile {
  const ast = parse(source, path)
  // What is no module runs in a function of its own, as CommonJS does.
  const scopeManager = analyze(ast, {
    lib: [],
    ...(isModule(ast) ? { sourceType: 'module' } : { sourceType: 'script', globalReturn: true }),
  })
  return { ast, scopeManager, text: source, path, settings: { checkGenerated: includeGenerated } }
}

/** Some parsers do not say. */
function isModule({ sourceType, body }: Program): boolean {
  return sourceType === 'module' || body.some(({ type }) => /^(?:Import|Export)|^TSExport/u.test(type))
}
