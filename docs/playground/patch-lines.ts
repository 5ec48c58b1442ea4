/** The lines that name the files. */
const HEADER_LINES = 2

/** The class of a line of a patch that adds, removes or heads something. */
export function patchLineClass(line: string, index: number): string | undefined {
  if (index < HEADER_LINES || line.startsWith('@@')) return 'patch-head'
  if (line.startsWith('+')) return 'patch-added'
  return line.startsWith('-') ? 'patch-removed' : undefined
}
