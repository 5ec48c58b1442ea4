import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import { functions } from 'sspi-status/functions'
import { lazily, memoized } from './memoized.ts'
import type { NodesOf } from './node-index.ts'
import { notationOf } from './notation.ts'
import { mayHoldStatusCode } from './prefilter.ts'
import type { SourceFile } from './source-file.ts'
import { calleeNameOf, nodeIn, parentOf, propertyNameOf, unwrap, type Node } from './tree.ts'
import { variableOf, writesTo, type Write } from './variables.ts'

/** Status fields of the objects that bindings return instead of a number. */
const STATUS_FIELDS: ReadonlySet<string> = new Set(['SECURITY_STATUS', 'status', 'returnCode'])

/** Functions whose names are everyday words in other libraries. */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set([
  'AddCredentials',
  'ChangeAccountPassword',
  'DecryptMessage',
  'EncryptMessage',
  'MakeSignature',
  'SealMessage',
  'SetContextAttributes',
  'UnsealMessage',
  'VerifySignature',
])

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

// `sspi` and `schannel` must begin a word, for `classPicker` and `newsChannel` hold them too.
const EVIDENCE_IN_ANY_CASE = /secur32|sspicli|(?<![a-z])(?:sspi|schannel)/iu
const EVIDENCE = new RegExp(
  [
    'S(?:spi|SPI|channel)(?![a-z])|SEC_[EI]_|SECURITY_STATUS',
    ...functions
      .map(({ name }) => name)
      .filter((name) => !EVERYDAY_NAMES.has(name))
      .map(inEitherCase),
  ].join('|'),
  'u',
)

function inEitherCase(name: string): string {
  const first = name.charAt(0)
  return `[${first}${first.toLowerCase()}]${name.slice(1)}`
}

function hasEvidence(text: string): boolean {
  return EVIDENCE_IN_ANY_CASE.test(text) || EVIDENCE.test(text)
}

function hasCertainCode(text: string, nodesOf: NodesOf): boolean {
  return mayHoldStatusCode(text) && nodesOf('Literal').some((node) => notationOf(node, text)?.certain)
}

/** What is known of the SSPI calls of one file. */
export interface SspiCalls {
  /** Whether an expression is what an SSPI call returned: the call, a variable that holds it, or its status field. */
  isSspiCallResult: (expression: Node) => boolean
}

/** Finds SSPI calls by name. A status code in the file vouches for everyday names, as other names of SSPI do. */
export function createSspiCalls(file: SourceFile, nodesOf: NodesOf): SspiCalls {
  const isAboutSspi = lazily(() => hasEvidence(file.text) || hasCertainCode(file.text, nodesOf))

  const isCall = (node: Node): boolean => {
    const name = node.type === 'CallExpression' ? calleeNameOf(node) : undefined
    const called = name === undefined ? undefined : sspiFunctionNamed(name)
    return called !== undefined && (!EVERYDAY_NAMES.has(called) || isAboutSspi())
  }
  const holdsResult = memoized((variable: Variable) =>
    writesTo(variable).some((write) => isCall(unwrap(write.value)) && takesStatus(write)),
  )
  const isCallOrVariable = (node: Node): boolean => {
    if (node.type !== 'Identifier') return isCall(node)
    const variable = variableOf(node, file.scopeManager)
    return variable !== undefined && holdsResult(variable)
  }
  return {
    isSspiCallResult: (expression) => {
      const inner = unwrap(expression)
      if (inner.type !== 'MemberExpression') return isCallOrVariable(inner)
      const object = nodeIn(inner.object)
      const field = propertyNameOf(inner.property, inner.computed)
      return isStatusField(field) && object !== undefined && isCallOrVariable(unwrap(object))
    },
  }
}

function isStatusField(name: string | undefined): boolean {
  return name !== undefined && STATUS_FIELDS.has(name)
}

/** Not one that calculates, as `+=` does. */
function isPlain({ operator }: TSESTree.AssignmentExpression): boolean {
  return /^(?:\|\||&&|\?\?)?=$/u.test(operator)
}

/** Whether a variable gets the whole value, or the status field of `const { SECURITY_STATUS: rc } = …`. */
function takesStatus({ identifier, value }: Write): boolean {
  const target = parentOf(identifier)
  if (target?.type === 'VariableDeclarator') return target.init === value
  if (target?.type === 'AssignmentExpression') return target.right === value && isPlain(target)
  const property = target?.type === 'AssignmentPattern' ? parentOf(target) : target
  if (property?.type !== 'Property' || !isStatusField(propertyNameOf(property.key, property.computed)))
    return false
  const pattern = parentOf(property)
  const taken = pattern === undefined ? undefined : parentOf(pattern)
  return taken?.type === 'VariableDeclarator' || taken?.type === 'AssignmentExpression'
}
