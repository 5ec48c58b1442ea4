import { createConstantLookup, type ConstantLookup } from './constant-lookup.ts'
import type { Finding } from './finding.ts'
import { representations, type ImportSources } from './import-sources.ts'
import type { LeftAloneReason } from './left-alone-reasons.ts'
import { moduleSystemOf, type ModuleHint } from './module-system.ts'
import { createImportPlanner, type NewImport } from './plan-import.ts'
import { planName } from './plan-name.ts'
import { obstacleOf } from './obstacles.ts'
import { planReplacement } from './plan-replacement.ts'
import { isSameInBoth } from './representation.ts'
import { createRunOrder } from './run-order.ts'
import type { SourceFile } from './source-file.ts'
import { createTakenNames } from './taken-names.ts'
import type { TextEdit } from './text-edit.ts'

/** What a project says about where constants come from. */
export interface ConstantOptions {
  sources: ImportSources
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
  const lookUp = createConstantLookup(file, options.sources)
  const plans = new Map<Finding, ConstantPlan>()
  const homeless: Finding[] = []
  for (const finding of findings) {
    const leftAlone = obstacleOf(finding, file)
    const name = leftAlone === undefined ? nameInScope(finding, lookUp) : undefined
    if (leftAlone !== undefined) plans.set(finding, { finding, leftAlone })
    else if (name === undefined) homeless.push(finding)
    else
      plans.set(finding, {
        finding,
        replacement: planReplacement(finding, name, file.text),
        needsImport: false,
      })
  }
  const imports = planMissing(homeless, file, options, plans)
  return { plans: findings.flatMap((finding) => plans.get(finding) ?? []), ...imports }
}

/** A number that is the same in both representations may come from either entry point. */
function nameInScope(finding: Finding, lookUp: ConstantLookup): string | undefined {
  const name = lookUp(finding)
  if (name !== undefined || !isSameInBoth(finding)) return name
  return lookUp({ ...finding, representation: finding.representation === 'int32' ? 'unsigned' : 'int32' })
}

function planMissing(
  homeless: readonly Finding[],
  file: SourceFile,
  { sources, moduleHint }: ConstantOptions,
  plans: Map<Finding, ConstantPlan>,
): Pick<ConstantPlans, 'imports' | 'importsFor'> {
  const system = homeless.length === 0 ? undefined : moduleSystemOf(file, moduleHint)
  const leaveAll = () => {
    for (const finding of homeless) plans.set(finding, { finding, leftAlone: 'no-module-system' })
    return { imports: [], importsFor: () => [] }
  }
  if (system === undefined) return leaveAll()
  const planner = createImportPlanner({ file, system, sources, firstUse: firstUseOf(homeless, file) })
  const imports = newImportsFor(homeless, file)
  if (!mayAddLines(file) && !planner.canMergeAll([...imports.values()])) return leaveAll()
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

function groupedByConstant(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group === undefined) groups.set(keyOf(finding), [finding])
    else group.push(finding)
  }
  return groups
}

function newImportsFor(homeless: readonly Finding[], file: SourceFile): Map<string, NewImport> {
  const groups = groupedByConstant(homeless)
  const imports = new Map<string, NewImport>()
  const given = new Set<string>()
  const takenAt = createTakenNames(file)
  for (const representation of representations) {
    for (const [key, findings] of groups) {
      const [finding] = findings
      if (finding?.representation !== representation) continue
      const isTaken = takenAt(findings.map(({ node }) => node))
      const local = planName(finding.code.name, representation, (name) => given.has(name) || isTaken(name))
      given.add(local)
      imports.set(key, { name: finding.code.name, local, representation })
    }
  }
  return imports
}
