import { createConstantLookup } from './constant-lookup.ts'
import { isFileSpecifier } from './import-sources.ts'
import { moduleSystemOf } from './module-system.ts'
import { obstacleOf } from './obstacles.ts'
import { firstUseOf, mayAddLines, type ConstantOptions } from './plan-constants.ts'
import { createImportPlanner, type NewImport } from './plan-import.ts'
import { planName } from './plan-name.ts'
import { planExpression } from './plan-replacement.ts'
import type { SourceFile } from './source-file.ts'
import { createTakenNames } from './taken-names.ts'
import type { TextEdit } from './text-edit.ts'
import { hasRange, parentOf, textOf, type Node } from './tree.ts'

/** A call of a function of `sspi-status` that is to stand where an expression stands. */
export interface CallAt {
  node: Node
  /** The function's name in the root entry point. */
  name: string
  /** The expression with the call, by the function's name in this file. */
  write: (local: string) => string
}

/** The edits that write a call in place of an expression and import what it calls; undefined where it cannot stand there. */
export function planCallAt(
  { node, name, write }: CallAt,
  file: SourceFile,
  { sources, moduleHint }: ConstantOptions,
): { edits: TextEdit[]; written: string } | undefined {
  const wanted = { node, code: { name }, representation: 'unsigned', hasConstant: true } as const
  // A file of the project's own has the constants, and not the functions.
  if (!hasRange(node) || isFileSpecifier(sources.unsigned)) return undefined
  if (obstacleOf(wanted, file) !== undefined) return undefined
  const planned = (local: string, imports: TextEdit[]) => {
    const written = write(local)
    return { edits: [planExpression(node, written, file.text), ...imports], written }
  }
  const known = createConstantLookup(file, sources)(wanted)
  if (known !== undefined) return planned(known, [])
  const system = moduleSystemOf(file, moduleHint)
  if (system === undefined) return undefined
  const local = planName(name, wanted.representation, createTakenNames(file)([node]))
  const imports: NewImport[] = [{ name, local, representation: wanted.representation }]
  const planner = createImportPlanner({ file, system, sources, firstUse: firstUseOf([wanted], file) })
  if (!mayAddLines(file) && !planner.canMergeAll(imports)) return undefined
  return planned(local, planner.planImports(imports))
}

/** A test whose place another is to take. */
export interface ReplacedTest {
  node: Node
  /** Whether it is true where the other is false. */
  isNegated: boolean
}

/** The call that says whether a status is an error, in place of a comparison of it with one code. */
export function planSeverityTest(
  { node, isNegated, status }: ReplacedTest & { status: Node },
  file: SourceFile,
  options: ConstantOptions,
) {
  const argument = textOf(status, file.text)
  if (argument === '' || hasComment(textOf(node, file.text))) return undefined
  const write = (local: string) => `${isNegated ? '!' : ''}${local}(${argument})`
  return planCallAt({ node, name: 'isError', write }, file, options)
}

/** The `data` of a bind that was refused for a wrong password, or a wrong name with it. */
const WRONG_PASSWORD = '52e'

/** The comparison of what `parseLdapBindError` reads, in place of a search in the text of the error. */
export function planBindErrorTest(
  test: ReplacedTest & { searched: Node },
  file: SourceFile,
  options: ConstantOptions,
) {
  const { node, isNegated } = withNegation(test)
  const argument = textOf(test.searched, file.text)
  if (argument === '' || hasComment(textOf(node, file.text))) return undefined
  const { quote, operator } = { quote: quoteIn(node, file.text), operator: isNegated ? '!==' : '===' }
  const write = (local: string) => {
    const comparison = `${local}(${argument})?.data ${operator} ${quote}${WRONG_PASSWORD}${quote}`
    return bindsTighter(node) ? `(${comparison})` : comparison
  }
  return planCallAt({ node, name: 'parseLdapBindError', write }, file, options)
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
