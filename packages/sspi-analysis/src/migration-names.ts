import type { Variable } from '@typescript-eslint/scope-manager'
import { constantBindingsOf, type ConstantBinding } from './constant-bindings.ts'
import type { ConstantUse } from './constant-uses.ts'
import type { ConstantMigration } from './find-constant-migrations.ts'
import type { LocalConstant } from './find-local-constants.ts'
import type { ImportSources } from './import-sources.ts'
import { firstUseOf } from './plan-constants.ts'
import type { NewImport } from './plan-import.ts'
import { planName } from './plan-name.ts'
import { isSameInBoth } from './representation.ts'
import type { SourceFile } from './source-file.ts'
import { createTakenNames } from './taken-names.ts'
import type { Representation } from './text-edit.ts'
import { parentOf, type Node } from './tree.ts'
import { scopeOf } from './variables.ts'

/** What the constants of a module are called in a file, once its own are gone. */
export interface MigrationNames {
  /** What to write where a local constant is read, or its value stands. */
  nameAt: (place: Node) => string | undefined
  /** The constants that the file does not have yet and reads somewhere. */
  imports: NewImport[]
}

/** One constant of a module, and where the file is to read it. */
interface ReadConstant extends Pick<NewImport, 'name' | 'representation'> {
  /** Whether it is the same number as int32. */
  isSame: boolean
  places: Node[]
  /** Whether a place hands the value on under the constant's own name. */
  needsOwnName: boolean
}

/** Finds names for each constant: one that the file has, its own, and another one only where that means something else. */
export function planMigrationNames(
  migrations: readonly ConstantMigration[],
  file: SourceFile,
  sources: ImportSources,
): MigrationNames {
  const gone = variablesGoneBy(migrations)
  const takenAt = createTakenNames(file, gone)
  const bindings = [...constantBindingsOf(file, sources).values()].filter(
    ({ variable }) => !gone.has(variable),
  )
  const names = new Map<Node, string>()
  const given = new Set<string>()
  const imports: NewImport[] = []

  function nameAll(places: readonly Node[], local: string): void {
    for (const place of places) names.set(place, local)
  }

  for (const read of readConstants(migrations)) {
    const { name, representation, places } = read
    let rest = places
    for (const binding of bindings) {
      if (!isSameConstant(read, binding)) continue
      const able = rest.filter((place) => isReadAt(place, binding, file, gone))
      nameAll(able, binding.variable.name)
      rest = rest.filter((place) => !able.includes(place))
    }
    const own = given.has(name) ? [] : rest.filter((place) => !takenAt([place])(name))
    const others = rest.filter((place) => !own.includes(place))
    for (const group of [own, others]) {
      if (group.length === 0) continue
      const isTaken = takenAt(group)
      const local = planName(name, representation, (each) => given.has(each) || isTaken(each))
      given.add(local)
      nameAll(group, local)
      imports.push({ name, local, representation })
    }
  }
  return { nameAt: (place) => names.get(place), imports }
}

/** The variables that migrations take out of a file. */
function variablesGoneBy(migrations: readonly ConstantMigration[]): Set<Variable> {
  return new Set(migrations.flatMap((one) => (one.kind === 'moved' ? one.variable : [])))
}

function keyOf({ code, representation }: LocalConstant): string {
  return `${representation} ${code.name}`
}

/** Those that nothing else can be called come first. */
function readConstants(migrations: readonly ConstantMigration[]): ReadConstant[] {
  const read = new Map<string, ReadConstant>()
  for (const migration of migrations) {
    for (const constant of migration.constants) {
      const key = keyOf(constant)
      const { code, representation } = constant
      const isSame = isSameInBoth(constant)
      const known = read.get(key) ?? {
        name: code.name,
        representation,
        isSame,
        places: [],
        needsOwnName: false,
      }
      read.set(key, known)
      const places = placesOf(migration, constant)
      known.places.push(...places)
      known.needsOwnName ||= places.some(isNameOfItself)
    }
  }
  return [...read.values()].sort((a, b) => Number(b.needsOwnName) - Number(a.needsOwnName))
}

/** Whether a place says under which name it hands its value on: `{ NAME }`, `export { NAME }`. */
export function isNameOfItself(node: Node): boolean {
  const parent = parentOf(node)
  return parent?.type === 'ExportSpecifier' || (parent?.type === 'Property' && parent.shorthand)
}

/** The nodes in whose place the names of a migration's constants, or of one of them, are to stand. */
export function placesOf(migration: ConstantMigration, only?: LocalConstant): Node[] {
  const places: readonly ConstantUse[] =
    migration.kind === 'named'
      ? migration.constants.map((constant) => ({ node: constant.written.node, constant }))
      : migration.uses
  return places.flatMap(({ node, constant }) => (only === undefined || constant === only ? node : []))
}

function isSameConstant({ name, representation, isSame }: ReadConstant, binding: ConstantBinding): boolean {
  if (binding.imported !== name) return false
  return binding.representation === representation || (isSame && isNumber(binding.representation))
}

function isNumber(representation: Representation | undefined): boolean {
  return representation === 'unsigned' || representation === 'int32'
}

/** Whether a name that the file has already means the same at a place, and has its value there. */
function isReadAt(
  place: Node,
  { variable, declarator }: ConstantBinding,
  file: SourceFile,
  gone: ReadonlySet<Variable>,
): boolean {
  const { scopeManager } = file
  if (scopeManager === null) return false
  if (declarator !== undefined && firstUseOf([{ node: place }], file) < declarator.range[1]) return false
  for (let scope = scopeOf(place, scopeManager); scope !== null; scope = scope.upper) {
    const found = scope.set.get(variable.name)
    if (found !== undefined && !gone.has(found)) return found === variable
  }
  return false
}
