import type {
  ConstantMigration,
  MovedDeclaration,
  NamedValue,
  StayingConstant,
} from './find-constant-migrations.ts'
import type { TSESTree } from '@typescript-eslint/types'
import type { ConstantUse } from './constant-uses.ts'
import { isNameOfItself, placesOf, planMigrationNames, type MigrationNames } from './migration-names.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { importSystemOf, isReason } from './import-system.ts'
import { obstacleOf } from './obstacles.ts'
import { firstUseOf, type ConstantOptions } from './plan-constants.ts'
import { createImportPlanner, type ImportTarget } from './plan-import.ts'
import { declaratorsIn, planDeclarationsGone } from './plan-declarations-gone.ts'
import { planExpression } from './plan-replacement.ts'
import { hasComment } from './removal.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import { parentOf, type Node } from './tree.ts'

export interface MigrationPlan {
  edits: TextEdit[]
  /** Constants that cannot go together with the others. */
  staying: StayingConstant[]
}

/** Plans the edits that put the constants of a module in the place of a file's own. */
export function planMigrations(
  migrations: readonly ConstantMigration[],
  file: SourceFile,
  options: ConstantOptions,
): MigrationPlan {
  if (migrations.length === 0) return { edits: [], staying: [] }
  const system = importSystemOf(file, options)
  if (isReason(system)) return { edits: [], staying: migrations.flatMap((one) => stayingOf(one, system)) }
  const { able, names, staying } = withNames(migrations, { file, system, sources: options.sources })
  const places = able.flatMap((one) => placesOf(one).map((node) => ({ node })))
  const planner = createImportPlanner({
    file,
    system,
    sources: options.sources,
    firstUse: firstUseOf(places, file),
  })
  const imports = planner.planImports(names.imports)
  const moved = able.filter((one) => one.kind === 'moved')
  return {
    edits: [
      ...imports,
      ...able.flatMap((one) =>
        one.kind === 'named' ? nameValue(one, names, file.text) : renameUses(one, names, file.text),
      ),
      ...planDeclarationsGone(moved, file, options.sources, new Set(imports.map(({ start }) => start))),
    ],
    staying,
  }
}

function stayingOf({ constants }: ConstantMigration, reason: LeftAloneReason): StayingConstant[] {
  return constants.map(({ nameNode }) => ({ nameNode, reason }))
}

interface NamedMigrations {
  able: readonly ConstantMigration[]
  names: MigrationNames
  staying: StayingConstant[]
}

/** What naming depends on beside the constants. */
type Grounds = Pick<ImportTarget, 'file' | 'system' | 'sources'>

/** Declarations that could not go with all others are tried again with those that can, up to so many. */
const MOST_RETRIES = 16

/** Names the constants. A declaration that cannot go with the others stays, which may take names from these. */
function withNames(migrations: readonly ConstantMigration[], grounds: Grounds): NamedMigrations {
  const first = nameAll(migrations, grounds)
  let { able, names } = first
  const unable = new Map(first.unable)
  for (const one of [...unable.keys()].slice(0, MOST_RETRIES)) {
    const retried = nameAll(
      migrations.filter((each) => each === one || !unable.has(each)),
      grounds,
    )
    if (retried.unable.size > 0) continue
    unable.delete(one)
    ;({ able, names } = retried)
  }
  return { able, names, staying: [...unable].flatMap(([one, reason]) => stayingOf(one, reason)) }
}

/** Names those that can go together; leaves out what cannot, until the names of the rest fit. */
function nameAll(
  migrations: readonly ConstantMigration[],
  grounds: Grounds,
): Omit<NamedMigrations, 'staying'> & { unable: Map<ConstantMigration, LeftAloneReason> } {
  const unable = new Map<ConstantMigration, LeftAloneReason>()
  for (;;) {
    const able = migrations.filter((one) => !unable.has(one))
    const names = planMigrationNames(able, grounds.file, grounds.sources)
    const gone = new Set(able.flatMap((one): Node[] => (one.kind === 'moved' ? [one.declaration] : [])))
    const before = unable.size
    for (const one of able) {
      const reason = one.kind === 'moved' ? reasonToStay(one, gone, names, grounds) : undefined
      if (reason !== undefined) unable.set(one, reason)
    }
    if (unable.size === before) return { able, names, unable }
  }
}

function reasonToStay(
  { statement, uses }: MovedDeclaration,
  gone: ReadonlySet<Node>,
  names: MigrationNames,
  { file, system }: Grounds,
): LeftAloneReason | undefined {
  const isExported = statement.type === 'ExportNamedDeclaration'
  // Only a module can hand on what it imports in one statement.
  if (isExported && system !== 'esm') return 'exported'
  if (!declaratorsIn(statement).every((declarator) => gone.has(declarator))) {
    if (isExported) return 'exported'
    if (hasComment(statement, file.text)) return 'comment-inside'
  }
  return uses.every((use) => canBeNamed(use, names, file)) ? undefined : 'name-taken'
}

function canBeNamed({ node }: ConstantUse, names: MigrationNames, file: SourceFile): boolean {
  if (names.nameAt(node) === nameOf(node)) return true
  if (isNameOfItself(node)) return false
  return obstacleOf({ node, hasConstant: true, representation: 'unsigned' }, file) === undefined
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}

function renameUses({ uses }: MovedDeclaration, names: MigrationNames, text: string): TextEdit[] {
  return uses.flatMap(({ node, constant }) => {
    const local = names.nameAt(node)
    return local === undefined || local === nameOf(node) ? [] : constantIn(node, local, constant, text)
  })
}

function constantIn(
  node: Node,
  local: string,
  { code, representation }: ConstantUse['constant'],
  text: string,
): TextEdit {
  return {
    ...planExpression(node, local, text),
    replaces: { code: code.aliasOf ?? code.name, representation },
  }
}

function nameValue({ constants: [constant] }: NamedValue, names: MigrationNames, text: string): TextEdit[] {
  const { node } = constant.written
  const local = names.nameAt(node)
  if (local === undefined) return []
  const property = parentOf(constant.nameNode)
  const isShort = property?.type === 'Property' && canBeShortened(property, node, local, text)
  return [constantIn(isShort ? property : node, local, constant, text)]
}

/** Whether `NAME: value` can become `NAME`. */
function canBeShortened(
  { key, value, computed }: TSESTree.Property,
  constant: Node,
  local: string,
  text: string,
): boolean {
  if (computed || value !== constant || key.type !== 'Identifier' || key.name !== local) return false
  return /^\s*:\s*$/u.test(text.slice(key.range[1], value.range[0]))
}
