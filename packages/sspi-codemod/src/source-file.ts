import { analyze, type ScopeManager } from '@typescript-eslint/scope-manager'
import type { Program, SourceFile } from 'sspi-analysis'
import { SourceError } from './source-error.ts'
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
  return {
    ast,
    scopeManager: scopesOf(ast),
    text: source,
    path,
    settings: { checkGenerated: includeGenerated },
  }
}

function scopesOf(ast: Program): ScopeManager {
  // What is no module runs in a function of its own, as CommonJS does.
  const kind = isModule(ast)
    ? ({ sourceType: 'module' } as const)
    : ({ sourceType: 'script', globalReturn: true } as const)
  try {
    return analyze(ast, { lib: [], ...kind })
  } catch (error) {
    // The scope manager calls itself for each level.
    if (error instanceof RangeError) throw new SourceError('The source nests too deeply to be read.')
    // The tree of a parser of another time.
    throw new SourceError('The names of the source cannot be told apart.')
  }
}

/** Some parsers do not say. */
function isModule({ sourceType, body }: Program): boolean {
  return sourceType === 'module' || body.some(({ type }) => /^(?:TS)?(?:Import|Export)/u.test(type))
}
