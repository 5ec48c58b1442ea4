import { analyze } from '@typescript-eslint/scope-manager'
import type { SourceFile } from 'sspi-analysis'
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
  const scopeManager = analyze(ast, { sourceType: ast.sourceType, lib: [] })
  return { ast, scopeManager, text: source, path, settings: { checkGenerated: includeGenerated } }
}
