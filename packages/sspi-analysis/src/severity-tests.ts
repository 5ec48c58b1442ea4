import type { StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { MEMBERSHIP_TESTS, alternativesIn, COMPARISONS } from './comparison.ts'
import { functionOrRootAround } from './function-around.ts'
import { membersOfList } from './listed-values.ts'
import { meantCodeOf } from './meant-code.ts'
import { memoized, memoizedWeakly } from './memoized.ts'
import { representationOf } from './representation-of.ts'
import { isCommonName, isStatusName } from './status-names.ts'
import { lastNameOf, nodeAt, nodeIn, textOf, unwrap, type Node } from './tree.ts'

/** Whether a test of its severity may take the place of a comparison of a value with the obsolete code. */
export function mayTakeSeverity(status: Node, analysis: Analysis): boolean {
  return isSurelyStatus(status, analysis) && !otherErrorsOf(analysis)(status)
}

/** Whether a value is a status and nothing else: of another text, and of what is absent, no severity can be told. */
function isSurelyStatus(status: Node, analysis: Analysis): boolean {
  const { file, calls } = analysis
  const known = representationOf(status, analysis)
  const isNumber = known?.representation === 'int32' || known?.representation === 'unsigned'
  if (isNumber && known.isConverted) return true
  if (textOf(status, file.text).includes('?.')) return false
  const name = lastNameOf(unwrap(status))
  const hasStatusName =
    name !== undefined && isStatusName(name, file.settings.statusNames) && !isCommonName(name)
  return isNumber || hasStatusName || calls.isSspiCallResult(status)
}

/** Whether a value is compared with another error too in the same function, which a test of the severity would swallow. */
const otherErrorsOf = memoizedWeakly((analysis: Analysis): ((status: Node) => boolean) => {
  const { file } = analysis
  const compared = new Map<string, Node[]>()
  for (const value of comparedWithOtherErrors(analysis)) {
    const key = textOf(unwrap(value), file.text)
    const values = compared.get(key)
    if (values === undefined) compared.set(key, [value])
    else values.push(value)
  }
  const functionsOf = memoized((values: Node[]) => new Set(values.map(functionOrRootAround)))
  return (status) => {
    const values = compared.get(textOf(unwrap(status), file.text))
    return values !== undefined && functionsOf(values).has(functionOrRootAround(status))
  }
})

function comparedWithOtherErrors(analysis: Analysis): Node[] {
  const { file, nodesOf } = analysis
  const isOtherError = (expression: Node | undefined) =>
    expression !== undefined && isErrorInUse(meantCodeOf(expression, file)?.code)
  const equal = nodesOf('BinaryExpression').flatMap(({ operator, left, right }) => {
    const [one, other] = [nodeIn(left), nodeIn(right)]
    if (!COMPARISONS.has(operator) || one === undefined || other === undefined) return []
    return [...(isOtherError(other) ? [one] : []), ...(isOtherError(one) ? [other] : [])]
  })
  const labelled = nodesOf('SwitchStatement').flatMap((statement) =>
    alternativesIn(statement).some(isOtherError) ? (nodeIn(statement.discriminant) ?? []) : [],
  )
  const lookedUp = nodesOf('CallExpression').flatMap((call) => {
    const callee = nodeIn(call.callee)
    const list = callee?.type === 'MemberExpression' ? nodeIn(callee.object) : undefined
    const value = nodeAt(call.arguments, 0)
    if (list === undefined || value === undefined || !MEMBERSHIP_TESTS.has(lastNameOf(callee) ?? ''))
      return []
    return membersOfList(list, analysis).some(isOtherError) ? [value] : []
  })
  return [...equal, ...labelled, ...lookedUp]
}

function isErrorInUse(code: StatusCode | undefined): boolean {
  return code?.severity === 'error' && !code.obsolete
}

/** The function that a node stands in, or the program. */
