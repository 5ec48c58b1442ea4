import type { Variable } from '@typescript-eslint/scope-manager'
import type { TSESTree } from '@typescript-eslint/types'
import type { Analysis } from './analysis.ts'
import {
  declarationOf,
  holdsOnly,
  statementOf,
  variableDeclaredBy,
  type ConstantDeclaration,
} from './constant-declarations.ts'
import { hasWiderType, isTypeInComment } from './constant-types.ts'
import { isReadByEval, usesOfTable, usesOfVariable, type ConstantUse } from './constant-uses.ts'
import { findLocalConstants, type LocalConstant } from './find-local-constants.ts'
import { judgeConstants } from './judge-constants.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { obstacleOf, surroundingObstacleOf } from './obstacles.ts'
import { hasDirectiveComment } from './removal.ts'
import { createRunOrder, type EarliestRun } from './run-order.ts'
import type { SourceFile } from './source-file.ts'
import { parentOf, type Node } from './tree.ts'

/** A declaration that an import replaces. */
export interface MovedDeclaration {
  kind: 'moved'
  variable: Variable
  /** The declarator of a variable or of a table of constants, or an enum. */
  declaration: ConstantDeclaration
  /** The statement that it is, or is a part of. */
  statement: Node
  constants: readonly LocalConstant[]
  uses: readonly ConstantUse[]
}

/** A declaration that stays, and whose value becomes a name. */
export interface NamedValue {
  kind: 'named'
  constants: readonly [LocalConstant]
}

export type ConstantMigration = MovedDeclaration | NamedValue

/** A constant that stays as it is. */
export interface StayingConstant {
  nameNode: Node
  reason: LeftAloneReason
}

export interface ConstantMigrations {
  migrations: ConstantMigration[]
  staying: StayingConstant[]
}

/** What can become of the local constants of a file without changing what the program does. */
export function findConstantMigrations(analysis: Analysis): ConstantMigrations {
  const { file } = analysis
  const grounds: Grounds = { file, earliestRunOf: createRunOrder() }
  const found: ConstantMigrations = { migrations: [], staying: inverseRowsIn(analysis) }
  for (const [declaration, constants] of byDeclaration(findLocalConstants(analysis))) {
    const migratable: LocalConstant[] = []
    for (const constant of constants) {
      const reason = reasonOfValue(constant)
      if (reason === undefined) migratable.push(constant)
      else found.staying.push({ nameNode: constant.nameNode, reason })
    }
    const { migrations, staying } = migrationsOf(declaration, migratable, grounds)
    found.migrations.push(...migrations)
    found.staying.push(...staying)
  }
  return found
}

/** What judging a declaration needs of its file. */
interface Grounds {
  file: SourceFile
  earliestRunOf: EarliestRun
}

/** Rows that go from a value to its name are no constants, and nothing that an import replaces. */
function inverseRowsIn(analysis: Analysis): StayingConstant[] {
  return judgeConstants(analysis).flatMap(({ form, verdict, nameNode }) =>
    form === 'inverse-row' && verdict === 'right' ? [{ nameNode, reason: 'inverse-table' as const }] : [],
  )
}

/** Constants by what declares them; those that nothing declares have a group of their own. */
function byDeclaration(
  constants: readonly LocalConstant[],
): [declaration: ConstantDeclaration | undefined, constants: LocalConstant[]][] {
  const groups = new Map<ConstantDeclaration | LocalConstant, LocalConstant[]>()
  for (const constant of constants) {
    const declaration = declarationOf(constant)
    const group = declaration === undefined ? undefined : groups.get(declaration)
    if (group === undefined) groups.set(declaration ?? constant, [constant])
    else group.push(constant)
  }
  return [...groups].map(([key, group]) => ['type' in key ? key : undefined, group])
}

/** Why a value is not what a constant of a module could be, whatever declares it. */
function reasonOfValue({ isRight, representation, written }: LocalConstant): LeftAloneReason | undefined {
  if (!isRight) return 'wrong-value'
  if (representation === 'bigint' && written.value < 0n) return 'no-constant'
  if (representation !== 'hex' || /^[\dA-F]{8}$/u.test(written.raw)) return undefined
  return /^[\da-f]{8}$/iu.test(written.raw) ? 'lower-case-hex' : 'text'
}

function migrationsOf(
  declaration: ConstantDeclaration | undefined,
  constants: readonly LocalConstant[],
  grounds: Grounds,
): ConstantMigrations {
  const [first] = constants
  if (first === undefined) return { migrations: [], staying: [] }
  if (declaration === undefined) return namedValues(constants, grounds)
  const moved = moveOf(declaration, constants, grounds)
  if (typeof moved !== 'string') return { migrations: [moved], staying: [] }
  // A table whose shape matters keeps it; a variable or an enum cannot have an imported value and stay what it is.
  if (first.form === 'property' && moved !== 'written-to') return namedValues(constants, grounds)
  return { migrations: [], staying: constants.map(({ nameNode }) => ({ nameNode, reason: moved })) }
}

function namedValues(constants: readonly LocalConstant[], { file }: Grounds): ConstantMigrations {
  const found: ConstantMigrations = { migrations: [], staying: [] }
  for (const constant of constants) {
    const { nameNode, written, representation } = constant
    const reason = obstacleOf({ node: written.node, hasConstant: true, representation }, file)
    if (reason === undefined) found.migrations.push({ kind: 'named', constants: [constant] })
    else found.staying.push({ nameNode, reason })
  }
  return found
}

/** How a declaration goes, or why it cannot. */
function moveOf(
  declaration: ConstantDeclaration,
  constants: readonly LocalConstant[],
  { file, earliestRunOf }: Grounds,
): MovedDeclaration | LeftAloneReason {
  const [first] = constants
  const statement = statementOf(declaration)
  const variable = variableDeclaredBy(declaration, file.scopeManager)
  if (first === undefined || statement === undefined || variable === undefined) return 'written-to'
  const isVariable = first.form === 'variable'
  if (!isVariable && !holdsOnly(declaration, constants)) return 'other-members'
  const uses = isVariable ? usesOfVariable(variable, first) : usesOfTable(variable, constants)
  if (typeof uses === 'string') return uses
  if (isReadByEval(variable)) return 'eval'
  if (!isVariable && isTypeInComment(variable.name, file)) return 'used-as-type'
  const reason =
    reasonOfStatement(statement, isVariable, file) ??
    (hasWiderType(declaration, isVariable, file) ? 'typed' : undefined) ??
    (isVariable ? undefined : reasonOfUses(uses, file)) ??
    (mayBeReadEarly(declaration, variable, uses, earliestRunOf) ? 'read-early' : undefined)
  return reason ?? { kind: 'moved', variable, declaration, statement, constants, uses }
}

const LISTS: ReadonlySet<string> = new Set([
  'Program',
  'BlockStatement',
  'StaticBlock',
  'SwitchCase',
  'TSModuleBlock',
])

function reasonOfStatement(
  statement: Node,
  isVariable: boolean,
  file: SourceFile,
): LeftAloneReason | undefined {
  const list = parentOf(statement)
  if (list === undefined || !LISTS.has(list.type)) return 'not-in-block'
  const isExported = statement.type === 'ExportNamedDeclaration'
  // A module can hand its constants on; a namespace cannot, and a table or an enum is more than its constants.
  if (isExported && !(isVariable && list.type === 'Program')) return 'exported'
  if (hasDirectiveComment(statement, file.text)) return 'directive-comment'
  return surroundingObstacleOf(statement, file)
}

function reasonOfUses(uses: readonly ConstantUse[], file: SourceFile): LeftAloneReason | undefined {
  for (const { node, constant } of uses) {
    const reason = obstacleOf({ node, hasConstant: true, representation: 'unsigned' }, file)
    if (reason !== undefined && constant.isRight) return reason
  }
  return undefined
}

/** Whether a `var` may be read where it is still undefined; the others would throw there. */
function mayBeReadEarly(
  declaration: ConstantDeclaration,
  variable: Variable,
  uses: readonly ConstantUse[],
  earliestRunOf: EarliestRun,
): boolean {
  const around = parentOf(declaration)
  if (around?.type !== 'VariableDeclaration' || around.kind !== 'var') return false
  return (
    !isInOutermostList(around, variable) ||
    uses.some(({ node }) => earliestRunOf(node, variable.scope) < declaration.range[1])
  )
}

/** Whether a declaration is run whenever its function is. */
function isInOutermostList(declaration: TSESTree.VariableDeclaration, { scope }: Variable): boolean {
  const around = parentOf(declaration)
  const list = around?.type === 'ExportNamedDeclaration' ? parentOf(around) : around
  const block: Node = scope.block
  return list === block || (list !== undefined && 'body' in block && block.body === list)
}
