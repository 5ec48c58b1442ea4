import type { TSESTree } from '@typescript-eslint/types'
import { functions } from 'sspi-status/functions'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, propertyNameOf, unwrap, type Node } from './tree.ts'
import { variableOf, writtenTo } from './variables.ts'

/** Status fields of the objects that bindings return instead of a number. */
const STATUS_FIELDS: ReadonlySet<string> = new Set(['SECURITY_STATUS', 'status', 'returnCode'])

// Names that nobody else uses; all others are everyday words in some library and need evidence in the file.
const SAFE_BY_NAME = /^(?:Initialize|Accept)SecurityContext/iu
const EVIDENCE = /secur32|sspicli|schannel|sspi|SEC_[EI]_|SecurityContext/iu

const functionNames: ReadonlySet<string> = new Set(
  functions
    .filter(({ returns }) => returns === 'SECURITY_STATUS')
    .flatMap(({ name, variants }) => [name, ...variants]),
)

/** The SSPI function that a callee's name means, in PascalCase or camelCase, with or without A or W. */
function sspiFunctionNamed(name: string): string | undefined {
  const pascal = name.charAt(0).toUpperCase() + name.slice(1)
  return functionNames.has(pascal) ? pascal : undefined
}

/** Whether an expression calls an SSPI function by its name. */
function isSspiCall(node: Node, file: SourceFile): node is TSESTree.CallExpression {
  if (node.type !== 'CallExpression') return false
  const name = calleeNameOf(node)
  const called = name === undefined ? undefined : sspiFunctionNamed(name)
  return called !== undefined && (SAFE_BY_NAME.test(called) || EVIDENCE.test(file.text))
}

/** Whether an expression is what an SSPI call returned: the call, a variable that holds it, or its status field. */
export function isSspiCallResult(node: Node, file: SourceFile): boolean {
  const inner = unwrap(node)
  if (isSspiCall(inner, file)) return true
  if (inner.type === 'Identifier') return isResultVariable(inner, file)
  if (inner.type !== 'MemberExpression') return false
  const field = propertyNameOf(inner.property, inner.computed)
  return field !== undefined && STATUS_FIELDS.has(field) && isCallOrVariable(unwrap(inner.object), file)
}

function isCallOrVariable(node: Node, file: SourceFile): boolean {
  return isSspiCall(node, file) || (node.type === 'Identifier' && isResultVariable(node, file))
}

function isResultVariable(identifier: TSESTree.Identifier, file: SourceFile): boolean {
  const variable = variableOf(identifier, file.scopeManager)
  return variable !== undefined && writtenTo(variable).some((written) => isSspiCall(unwrap(written), file))
}
