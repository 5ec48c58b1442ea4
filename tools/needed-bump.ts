/** How much a version goes up, from the least to the most. */
const BUMPS = ['none', 'patch', 'minor', 'major'] as const

export type Bump = (typeof BUMPS)[number]

/** What is new in these configs reports more in everybody's code. */
const STRICT_FOR_USERS = /^config (?:recommended|strict)(?:-legacy)?:/

export interface NeededBump {
  bump: Bump
  /** The lines that say so, each with `+` or `-`. */
  because: string[]
}

/** What VERSIONING.md asks for where the lines of a public interface changed; a first version is a minor one. */
export function neededBump(released: readonly string[], current: readonly string[]): NeededBump {
  const [before, now] = [new Set(released), new Set(current)]
  if (released.length === 0) return { bump: 'minor', because: ['+ the package'] }
  const gone = released.filter((line) => !now.has(line))
  const added = current.filter((line) => !before.has(line))
  const breaking = added.filter((line) => STRICT_FOR_USERS.test(line))
  if (gone.length + breaking.length > 0) {
    return {
      bump: 'major',
      because: [...gone.map((line) => `- ${line}`), ...breaking.map((line) => `+ ${line}`)],
    }
  }
  return { bump: added.length > 0 ? 'minor' : 'none', because: added.map((line) => `+ ${line}`) }
}

/** The most that changesets say of a package. */
export function announcedBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none'
}

export function isEnough(announced: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(announced) >= BUMPS.indexOf(needed)
}
