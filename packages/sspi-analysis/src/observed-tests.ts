import type { Analysis } from './analysis.ts'
import { inherited } from './inherited.ts'
import { isLogger } from './loggers.ts'
import { memoizedWeakly } from './memoized.ts'
import type { TextTest } from './text-tests.ts'
import { lastNameOf, nodeIn, parentOf, type Node } from './tree.ts'

/** What assertions are called through, whichever library they come from. */
const ASSERTIONS = /^(?:expect|assert\w*|should|chai|sinon|t|test|tap)$/u

/** What matchers follow when it was called; shorter names are everybody's. */
const MATCHER_CALLS = /^(?:expect|assert\w*|should|chai|sinon)$/u

/** What an answer may stand in on its way to the call that writes it down. */
const PARTS =
  /^(?:Unary|Logical|Binary|Chain|Conditional|Object|Array|TS\w+)Expression$|^(?:Property|TemplateLiteral)$/u

/** Whether a test only asserts or logs, or is a matcher: it decides nothing. */
export function isOnlyObserved({ call, outcomes }: TextTest, analysis: Analysis): boolean {
  return isMatcher(call) || outcomes.every(({ node }) => writtenDownIn(analysis)(node))
}

const writtenDownIn = memoizedWeakly(({ file }: Analysis) =>
  inherited(false, (isOuterWrittenDown, node) => {
    const around = parentOf(node)
    if (around?.type !== 'CallExpression')
      return isOuterWrittenDown && around !== undefined && PARTS.test(around.type)
    const callee = nodeIn(around.callee)
    if (callee === undefined || callee === node) return false
    return isLogger(callee, file.settings.loggers) || ASSERTIONS.test(rootOf(callee)?.name ?? '')
  }),
)

/** `expect(text).to.match(…)`, `text.should.match(…)` and `sinon.match(…)`. */
function isMatcher(call: Node): boolean {
  const callee = call.type === 'CallExpression' ? nodeIn(call.callee) : undefined
  const root = callee === undefined ? undefined : rootOf(callee)
  if (root === undefined) return false
  return (root.isCalled || root.name === 'sinon') && MATCHER_CALLS.test(root.name)
}

/** The first name of a chain, and whether something in the chain is called; `x.should` begins one itself. */
function rootOf(callee: Node): { name: string; isCalled: boolean } | undefined {
  let isCalled = false
  let current: Node | undefined = callee
  while (current !== undefined) {
    if (current.type === 'Identifier') return { name: current.name, isCalled }
    if (current.type === 'MemberExpression') {
      if (lastNameOf(current) === 'should') return { name: 'should', isCalled: true }
      current = nodeIn(current.object)
    } else {
      isCalled = true
      current = current.type === 'CallExpression' ? nodeIn(current.callee) : undefined
    }
  }
  return undefined
}
