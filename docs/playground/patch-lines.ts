/** The lines that name the files. */
const HEADER_LINES = 2

export interface PatchLine {
  text: string
  /** The class of one that adds or removes something, or says something about the file. */
  kind: 'patch-head' | 'patch-added' | 'patch-removed' | undefined
}

export function patchLines(patch: string): PatchLine[] {
  const lines = patch.replace(/\n$/u, '').split('\n')
  return lines.map((text, index) => ({ text, kind: kindOf(text, index) }))
}

function kindOf(line: string, index: number): PatchLine['kind'] {
  // A line with a backslash says that there is no line end above it.
  if (index < HEADER_LINES || /^(?:@@|\\)/u.test(line)) return 'patch-head'
  if (line.startsWith('+')) return 'patch-added'
  return line.startsWith('-') ? 'patch-removed' : undefined
}
