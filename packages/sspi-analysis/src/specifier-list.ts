import type { SourceStyle } from './source-style.ts'

/** Prettier's width, and like there a single name stays on one line however long that gets. */
const LONGEST_LINE = 80

/** Names in braces, each on a line of its own where they would not fit beside `taken` other units of the line. */
export function specifierList(
  specifiers: readonly string[],
  taken: number,
  { padding, indent, lineEnd }: SourceStyle,
): string {
  const list = `{${padding}${specifiers.join(', ')}${padding}}`
  if (list.length + taken <= LONGEST_LINE || specifiers.length === 1) return list
  const rows = specifiers.map((specifier) => `${indent}${specifier},${lineEnd}`)
  return `{${lineEnd}${rows.join('')}}`
}
