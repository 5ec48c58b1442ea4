import { basename } from 'node:path'
import { lookup, toHex, toInt32 } from 'sspi-status'
import { adviceOn } from '../status/advice.ts'

interface Section {
  anchor?: string
  titles: string[]
  text: string
}

// VitePress reads a page itself where it gets undefined, which its types do not say.
export function codeSections(path: string): Section[]

/** What the search knows about the page of a code, which is in no file; undefined for every other page. */
export function codeSections(path: string): Section[] | undefined {
  const row = path.includes('/status/') ? lookup(basename(path, '.md')) : undefined
  if (row === undefined) return undefined
  const hex = toHex(row.value)
  // The title counts most, and a number that is searched for should not be found in a guide first.
  const title = [row.name, hex, String(toInt32(row.value)), String(row.value)].join(' ')
  return [{ titles: [title], text: [hex.slice(2), row.meaning, adviceOn(row.name)].join(' ') }]
}
