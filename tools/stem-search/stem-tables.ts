import { windowGroups, type StemWindow } from './stem-windows.ts'

const ENTRIES = 16
const PLACES = 4

/** As many groups as a byte has bits. */
const MOST_GROUPS = 8

const ANY = Array.from({ length: 0x100 }, (_, byte) => byte)

/**
 * What the search reads: for each of the four places, by the lower four bits of a byte and then by the upper ones, the
 * groups that have such a byte there.
 *
 * @throws {RangeError} where there are more groups than bits
 */
export function stemTables(): Uint8Array {
  if (windowGroups.length > MOST_GROUPS)
    throw new RangeError(`The search has ${MOST_GROUPS} bits for groups.`)
  const tables = new Uint8Array(PLACES * 2 * ENTRIES)
  for (const [index, windows] of windowGroups.entries())
    for (const window of windows) addWindow(tables, window, 1 << index)
  return tables
}

function addWindow(tables: Uint8Array, window: StemWindow, group: number): void {
  for (const [place, bytes] of window.entries()) {
    const lower = place * 2 * ENTRIES
    const upper = lower + ENTRIES
    for (const byte of bytes ?? ANY) {
      addGroup(tables, lower + (byte & 15), group)
      addGroup(tables, upper + (byte >> 4), group)
    }
  }
}

function addGroup(tables: Uint8Array, entry: number, group: number): void {
  tables[entry] = (tables[entry] ?? 0) | group
}
