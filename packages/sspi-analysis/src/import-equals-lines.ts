import { exportedNameOf, type ImportSources } from './import-sources.ts'
import { externalModuleOf, isTypeImport } from './module-statements.ts'
import { planNamespace } from './name-imports.ts'
import type { ImportTarget, NewImport } from './plan-import.ts'
import { quotedText } from './quoted-text.ts'
import type { SourceStyle } from './source-style.ts'
import { createTakenNames } from './taken-names.ts'
import { hasRange, nodeIn, nodesIn } from './tree.ts'

/**
 * The lines that import constants as CommonJS does in TypeScript, where `import { … } from '…'` may be an error: one for
 * each new namespace, and one for each constant that is wanted under a name of its own.
 */
export function importEqualsLines(
  imports: readonly NewImport[],
  target: ImportTarget,
  style: SourceStyle,
): string[] {
  const { sources } = target
  const modules: string[] = []
  const aliases: string[] = []
  const known = knownNamespaces(target)
  const added = new Set<string>()
  const addModule = (namespace: string, specifier: string) => {
    if (added.has(namespace)) return
    added.add(namespace)
    modules.push(moduleLine(namespace, specifier, style))
  }
  for (const one of imports) {
    const specifier = sources[one.representation]
    if (one.namespace !== undefined) {
      addModule(one.namespace, specifier)
      continue
    }
    const namespace = known.get(specifier) ?? freeNamespace(specifier, sources, target)
    if (!known.has(specifier)) addModule(namespace, specifier)
    aliases.push(`import ${one.local} = ${namespace}.${exportedNameOf(one, sources)}${style.semicolon}`)
  }
  return [...modules, ...aliases.sort()]
}

function moduleLine(namespace: string, specifier: string, { quote, semicolon }: SourceStyle): string {
  return `import ${namespace} = require(${quotedText(specifier, quote)})${semicolon}`
}

/** The whole modules that are imported before the first use, by their specifiers. */
function knownNamespaces({ file, firstUse }: ImportTarget): Map<string, string> {
  const known = new Map<string, string>()
  for (const statement of nodesIn(file.ast.body).filter(hasRange)) {
    if (statement.type !== 'TSImportEqualsDeclaration' || statement.range[1] > firstUse) continue
    const source = externalModuleOf(statement)
    const id = nodeIn(statement.id)
    if (source?.type !== 'Literal' || typeof source.value !== 'string' || isTypeImport(statement)) continue
    if (id?.type === 'Identifier' && !known.has(source.value)) known.set(source.value, id.name)
  }
  return known
}

function freeNamespace(specifier: string, sources: ImportSources, { file }: ImportTarget): string {
  return planNamespace(specifier, sources, createTakenNames(file)([file.ast]))
}
