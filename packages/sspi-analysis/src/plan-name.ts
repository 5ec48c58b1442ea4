import type { Representation } from './text-edit.ts'

/** What tells the representations of one constant apart in its name. */
export const representationSuffixes = {
  unsigned: '',
  int32: '_INT32',
  bigint: '_BIGINT',
  hex: '_HEX',
} as const satisfies Record<Representation, string>

/** The local name of an import: that of the export, else with its representation, else numbered. */
export function planName(
  name: string,
  representation: Representation,
  isTaken: (name: string) => boolean,
): string {
  if (!isTaken(name)) return name
  const suffix = representationSuffixes[representation]
  const base = name.endsWith(suffix) ? name : `${name}${suffix}`
  if (base !== name && !isTaken(base)) return base
  let number = 2
  while (isTaken(`${base}_${number}`)) number += 1
  return `${base}_${number}`
}
