import { createConstantLookup, type ConstantLookup, type KnownConstant } from './constant-lookup.ts'
import type { Finding } from './finding.ts'
import type { ImportSources } from './import-sources.ts'
import { importSystemOf, isReason } from './import-system.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import type { ModuleHint, ModuleSystem } from './module-system.ts'
import { createImportNamer, type WantedImport } from './name-imports.ts'
import { createImportPlanner, type NewImport } from './plan-import.ts'
import { obstacleOf } from './obstacles.ts'
import { planReplacement } from './plan-replacement.ts'
import { isSameInBoth } from './representation.ts'
import { createRunOrder } from './run-order.ts'
import type { SourceFile } from './source-file.ts'
import type { TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'

/** What a project says about where constants come from. */
export interface ConstantOptions {
  sources: ImportSources
  /** The module systems that can import from the sources, or why none can; all, where nothing is said. */
  importableIn?: readonly ModuleSystem[] | LeftAloneReason
  /** The module system that the host knows, for files that do not show one. */
  moduleHint?: ModuleHint
}

/** What to do with one finding: write the constant, perhaps after an import, or leave it and say why. */
export type ConstantPlan = ReplacementPlan | { finding: Finding; leftAlone: LeftAloneReason }

export interface ReplacementPlan {
  finding: Finding
  replacement: TextEdit
  needsImport: boolean
}

export interface ConstantPlans {
  /** One a finding, in the same order. */
  plans: ConstantPlan[]
  /** The edits that import all constants that the replacements need and the file does not have. */
  imports: TextEdit[]
  /** The edits that import the constant of one finding alone. */
  importsFor: (finding: Finding) => TextEdit[]
}

/** Plans the constants for the findings of one file. */
export function planConstants(
  findings: readonly Finding[],
  file: SourceFile,
  options: ConstantOptions,
): ConstantPlans {
  if (findings.length === 0) return { plans: [], ...NO_IMPORTS }
  const lookUp = createConstantLookup(file, options.sources)
  const plans = new Map<Finding, ConstantPlan>()
  const homeless: Finding[] = []
  for (const finding of findings) {
    const leftAlone = obstacleOf(finding, file)
    const known = leftAlone === undefined ? constantInScope(finding, lookUp) : undefined
    if (leftAlone !== undefined) plans.set(finding, { finding, leftAlone })
    else if (known === undefined) homeless.push(finding)
    else plans.set(finding, { finding, replacement: replacementBy(known, finding, file), needsImport: false })
  }
  const imports = planMissing(homeless, file, options, plans)
  return { plans: findings.flatMap((finding) => plans.get(finding) ?? []), ...imports }
}

const NO_IMPORTS: Pick<ConstantPlans, 'imports' | 'importsFor'> = { imports: [], importsFor: () => [] }

function replacementBy({ text, sourced }: KnownConstant, finding: Finding, file: SourceFile): TextEdit {
  const replacement = planReplacement(finding, text, file.text)
  return sourced === undefined ? replacement : { ...replacement, needs: [sourced] }
}

/** A number that is the same in both representations may come from either entry point. */
function constantInScope(finding: Finding, lookUp: ConstantLookup): KnownConstant | undefined {
  const known = lookUp(finding)
  if (known !== undefined || !isSameInBoth(finding)) return known
  return lookUp({ ...finding, representation: finding.representation === 'int32' ? 'unsigned' : 'int32' })
}

function planMissing(
  homeless: readonly Finding[],
  file: SourceFile,
  options: ConstantOptions,
  plans: Map<Finding, ConstantPlan>,
): Pick<ConstantPlans, 'imports' | 'importsFor'> {
  const leaveAll = (leftAlone: LeftAloneReason) => {
    for (const finding of homeless) plans.set(finding, { finding, leftAlone })
    return NO_IMPORTS
  }
  if (homeless.length === 0) return NO_IMPORTS
  const system = importSystemOf(file, options)
  if (isReason(system)) return leaveAll(system)
  const { sources } = options
  const planner = createImportPlanner({ file, system, sources, firstUse: firstUseOf(homeless, file) })
  const imports = newImportsFor(homeless, file, system, sources)
  if (!mayAddLines(file) && !planner.canMergeAll([...imports.values()])) return leaveAll('no-module-system')
  for (const finding of homeless) {
    const local = imports.get(keyOf(finding))?.local ?? finding.code.name
    plans.set(finding, {
      finding,
      replacement: planReplacement(finding, local, file.text),
      needsImport: true,
    })
  }
  return {
    imports: planner.planImports([...imports.values()]),
    importsFor: (finding) => planner.planImports([imports.get(keyOf(finding)) ?? []].flat()),
  }
}

/** The offset from which on one of the findings may be run. */
export function firstUseOf(
  findings: readonly Pick<Finding, 'node'>[],
  { ast, scopeManager }: SourceFile,
): number {
  const scope = scopeManager?.acquire(ast, true)
  const earliestRunOf = createRunOrder()
  return findings.reduce((first, { node }) => {
    return Math.min(first, scope ? earliestRunOf(node, scope) : node.range[0])
  }, Infinity)
}

// The program of a component file is only a part of it: new lines could land outside its script.
export function mayAddLines({ path = '' }: SourceFile): boolean {
  return !/\.(?:vue|svelte|astro)$/u.test(path)
}

function keyOf({ code, representation }: Finding): string {
  return `${representation} ${code.name}`
}

function newImportsFor(
  homeless: readonly Finding[],
  file: SourceFile,
  system: ModuleSystem,
  sources: ImportSources,
): Map<string, NewImport> {
  const wanted = new Map<string, WantedImport & { places: Node[] }>()
  for (const finding of homeless) {
    const { node, code, representation } = finding
    const known = wanted.get(keyOf(finding))
    if (known === undefined) wanted.set(keyOf(finding), { name: code.name, representation, places: [node] })
    else known.places.push(node)
  }
  const named = createImportNamer(file, system, sources)([...wanted.values()])
  return new Map(named.map((one) => [`${one.representation} ${one.name}`, one]))
}
