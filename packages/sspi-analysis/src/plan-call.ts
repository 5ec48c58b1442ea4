import { createConstantLookup } from './constant-lookup.ts'
import { isFileSpecifier } from './import-sources.ts'
import { lazily } from './memoized.ts'
import { importSystemOf, isReason } from './import-system.ts'
import { obstacleOf } from './obstacles.ts'
import { createImportNamer } from './name-imports.ts'
import { firstUseOf, mayAddLines, type ConstantOptions } from './plan-constants.ts'
import { createImportPlanner } from './plan-import.ts'
import { planExpression } from './plan-replacement.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, parentOf, textOf, type Node } from './tree.ts'

/** A call of a function of `sspi-status` that is to stand where an expression stands. */
interface CallAt {
  node: Node
  /** The function's name in the root entry point. */
  name: string
  /** The expression with the call, by the function's name in this file. */
  write: (local: string) => string
}

/** What is written in place of an expression, and the edits that write it and import what it calls. */
export interface CallPlan {
  edits: TextEdit[]
  written: string
}

/** Plans calls in one file; undefined where one cannot stand. */
export interface CallPlanner {
  /** The call that says whether a status is an error, in place of a comparison of it with one code. */
  planSeverityTest: (test: ReplacedTest & { status: Node }) => CallPlan | undefined
  /** The comparison of what `parseLdapBindError` reads, in place of a search in the text of the error. */
  planBindErrorTest: (test: ReplacedTest & { searched: Node }) => CallPlan | undefined
}

/** Looks once at a file, for any number of calls in place of some of its nodes. */
export function createCallPlanner(
  nodes: readonly Node[],
  file: SourceFile,
  options: ConstantOptions,
): CallPlanner {
  const planCallAt = createPlanAt(nodes, file, options)
  return {
    planSeverityTest: (test) => {
      const call = severityTestAt(test, file.text)
      return call === undefined ? undefined : planCallAt(call)
    },
    planBindErrorTest: (test) => {
      const call = bindErrorTestAt(test, file.text)
      return call === undefined ? undefined : planCallAt(call)
    },
  }
}

function createPlanAt(
  nodes: readonly Node[],
  file: SourceFile,
  options: ConstantOptions,
): (call: CallAt) => CallPlan | undefined {
  const { sources } = options
  const places = nodes.filter(hasRange).map((node) => ({ node }))
  const lookUp = lazily(() => createConstantLookup(file, sources))
  const imports = lazily(() => {
    const system = importSystemOf(file, options)
    if (isReason(system)) return undefined
    const planner = createImportPlanner({ file, system, sources, firstUse: firstUseOf(places, file) })
    return { planner, nameAll: createImportNamer(file, system, sources) }
  })
  return ({ node, name, write }) => {
    const wanted = { node, code: { name }, representation: 'unsigned', hasConstant: true } as const
    // A file of the project's own has the constants, and not the functions.
    if (!hasRange(node) || isFileSpecifier(sources.unsigned)) return undefined
    if (obstacleOf(wanted, file) !== undefined) return undefined
    const planned = (local: string, importEdits: TextEdit[]) => {
      const written = write(local)
      return { edits: [planExpression(node, written, file.text), ...importEdits], written }
    }
    const known = lookUp()(wanted)
    if (known !== undefined) return planned(known.text, [])
    const { planner, nameAll } = imports() ?? {}
    const named = nameAll?.([{ name, representation: wanted.representation, places: [node] }]) ?? []
    const [added] = named
    if (planner === undefined || added === undefined) return undefined
    if (!mayAddLines(file) && !planner.canMergeAll(named)) return undefined
    return planned(added.local, planner.planImports(named))
  }
}

/** A test whose place another is to take. */
export interface ReplacedTest {
  node: Node
  /** Whether it is true where the other is false. */
  isNegated: boolean
}

function severityTestAt(
  { node, isNegated, status }: ReplacedTest & { status: Node },
  text: string,
): CallAt | undefined {
  const argument = argumentTextOf(status, text)
  if (argument === '' || hasComment(textOf(node, text))) return undefined
  return { node, name: 'isError', write: (local) => `${isNegated ? '!' : ''}${local}(${argument})` }
}

/** The `data` of a bind that was refused for a wrong password, or a wrong name with it. */
const WRONG_PASSWORD = '52e'

function bindErrorTestAt(test: ReplacedTest & { searched: Node }, text: string): CallAt | undefined {
  const { node, isNegated } = withNegation(test)
  const argument = argumentTextOf(test.searched, text)
  if (argument === '' || hasComment(textOf(node, text))) return undefined
  const quote = quoteIn(node, text)
  const expected = `${isNegated ? '!==' : '==='} ${quote}${WRONG_PASSWORD}${quote}`
  const write = (local: string) => {
    const comparison = `${local}(${argument})?.data ${expected}`
    return bindsTighter(node) ? `(${comparison})` : comparison
  }
  return { node, name: 'parseLdapBindError', write }
}

/** An expression as an argument: a sequence without its parentheses would be several. */
function argumentTextOf(node: Node, text: string): string {
  const argument = textOf(node, text)
  return node.type === 'SequenceExpression' && argument !== '' ? `(${argument})` : argument
}

function hasComment(text: string): boolean {
  return text.includes('/*') || text.includes('//')
}

/** The test together with a `!` before it. */
function withNegation({ node, isNegated }: ReplacedTest): ReplacedTest {
  const parent = parentOf(node)
  const isNot = parent?.type === 'UnaryExpression' && parent.operator === '!' && hasRange(parent)
  return isNot ? withNegation({ node: parent, isNegated: !isNegated }) : { node, isNegated }
}

function quoteIn(node: Node, text: string): string {
  return /["'`]/u.exec(textOf(node, text))?.[0] === '"' ? '"' : "'"
}

/** Whether what stands around an expression would take a part of a comparison for itself. */
function bindsTighter(node: Node): boolean {
  const parent = parentOf(node)
  return parent !== undefined && /^(?:Unary|Binary|Await|Member|TS\w+)Expression$/u.test(parent.type)
}
