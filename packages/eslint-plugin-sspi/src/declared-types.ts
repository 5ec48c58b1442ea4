import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils'
import type { SourceCode } from '@typescript-eslint/utils/ts-eslint'
import type { DeclaredType } from 'sspi-analysis'

/** What a call returns, as the declaration of the called function has it. */
export type DeclaredTypeOf = (call: TSESTree.CallExpression) => DeclaredType | undefined

/** Reads declared types from the type checker; undefined where the parser gives no type information. */
export function createDeclaredTypeOf({ parserServices }: Readonly<SourceCode>): DeclaredTypeOf | undefined {
  if (!hasTypes(parserServices)) return undefined
  const { esTreeNodeToTSNodeMap, program } = parserServices
  const checker = program.getTypeChecker()
  return (call) => {
    const node = esTreeNodeToTSNodeMap.get(call)
    // An alias of `number` is gone from the type: only the annotation still has its name.
    const declaration = checker.getResolvedSignature(node)?.declaration
    const annotation = declaration !== undefined && 'type' in declaration ? declaration.type : undefined
    const written = annotation?.getText()
    const name = written === undefined ? undefined : (/^Promise<(.+)>$/u.exec(written)?.[1] ?? written)
    return name === undefined ? undefined : { name, values: literalsOf(checker.getTypeAtLocation(node)) }
  }
}

function hasTypes(services: SourceCode['parserServices']): services is ParserServicesWithTypeInformation {
  // Other parsers have services of their own, or none.
  const given: { program?: unknown; esTreeNodeToTSNodeMap?: unknown } | undefined = services
  return Boolean(given?.program) && given?.esTreeNodeToTSNodeMap !== undefined
}

/** The numbers of a literal type or of a union of them. */
function literalsOf(type: object): number[] {
  const members: unknown[] = 'types' in type && Array.isArray(type.types) ? type.types : [type]
  return members.flatMap((member) => {
    const isLiteral = typeof member === 'object' && member !== null && 'value' in member
    return isLiteral && typeof member.value === 'number' ? member.value : []
  })
}
