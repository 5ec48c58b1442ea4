import {
  exportedNameOf,
  representations,
  representationsFrom,
  type ImportSources,
  type SourcedConstant,
} from './import-sources.ts'
import type { ModuleSystem } from './module-system.ts'
import type { NewImport } from './plan-import.ts'
import { planName, representationSuffixes } from './plan-name.ts'
import type { SourceFile } from './source-file.ts'
import { createTakenNames } from './taken-names.ts'
import type { Node } from './tree.ts'

/** An export that is to be written at some places of a file. */
export interface WantedImport extends SourcedConstant {
  places: readonly Node[]
}

/** What to write for each wanted export, in the same order. */
export type ImportNamer = (wanted: readonly WantedImport[]) => NewImport[]

/** Names the imports of one file by what is free at all of their places. */
export function createImportNamer(
  file: SourceFile,
  system: ModuleSystem,
  sources: ImportSources,
): ImportNamer {
  const takenAt = createTakenNames(file)
  return system === 'import-equals'
    ? (wanted) => nameMembers(wanted, sources, takenAt)
    : (wanted) => nameEach(wanted, sources, takenAt)
}

type TakenAt = ReturnType<typeof createTakenNames>

/** The plain name goes to the first representation that wants it. */
function nameEach(wanted: readonly WantedImport[], sources: ImportSources, takenAt: TakenAt): NewImport[] {
  const given = new Set<string>()
  const named = new Map<WantedImport, NewImport>()
  for (const representation of representations) {
    for (const one of wanted) {
      if (one.representation !== representation) continue
      const isTaken = takenAt(one.places)
      const exported = exportedNameOf(one, sources)
      const local = planName(exported, representation, (name) => given.has(name) || isTaken(name))
      given.add(local)
      named.set(one, { name: one.name, local, representation })
    }
  }
  return wanted.flatMap((one) => named.get(one) ?? [])
}

/** Members of one namespace for each module. */
function nameMembers(wanted: readonly WantedImport[], sources: ImportSources, takenAt: TakenAt): NewImport[] {
  const namespaces = new Map<string, string>()
  for (const specifier of new Set(wanted.map(({ representation }) => sources[representation]))) {
    const ofModule = wanted.filter(({ representation }) => sources[representation] === specifier)
    const isTaken = takenAt(ofModule.flatMap(({ places }) => places))
    const given = new Set(namespaces.values())
    const namespace = planNamespace(specifier, sources, (name) => given.has(name) || isTaken(name))
    namespaces.set(specifier, namespace)
  }
  return wanted.flatMap((one) => {
    const { name, representation } = one
    const namespace = namespaces.get(sources[representation])
    if (namespace === undefined) return []
    return { name, local: `${namespace}.${exportedNameOf(one, sources)}`, representation, namespace }
  })
}

const NAMESPACE = 'sspiStatus'

/** The name of a module as a whole: `sspiStatus`, or `sspiStatusInt32` for one with that representation alone. */
export function planNamespace(
  specifier: string,
  sources: ImportSources,
  isTaken: (name: string) => boolean,
): string {
  const [only, another] = representationsFrom(specifier, sources)
  const suffix = only === undefined || another !== undefined ? '' : representationSuffixes[only]
  const base = `${NAMESPACE}${suffix.slice(1, 2)}${suffix.slice(2).toLowerCase()}`
  let name = base
  for (let number = 2; isTaken(name); number += 1) name = `${base}${number}`
  return name
}
