import type { VendoredForm } from './vendored-module.ts'

const HEAD = '// Written by sspi-codemod'

// A name with a line end in it would end the comment.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu

/** A module without constants: a comment on what wrote it and how to go on, and what its form needs. */
export function newVendoredSource(path: string, form: VendoredForm): string {
  const shown = path.replace(UNPRINTABLE, '?')
  const head = `${HEAD}: run \`npx sspi-codemod <paths> --vendor ${shown}\` to add what is missing.\n`
  switch (form) {
    case 'esm':
      return head
    case 'commonjs':
      return `${head}'use strict'\n`
    case 'export-equals':
      return `${head}\nnamespace sspiStatus {\n}\n\nexport = sspiStatus\n`
  }
}

const BEFORE_COMMENTS = /^\uFEFF?(?:#![^\n\r\u2028\u2029]*)?/u
const NEXT_COMMENT = /\s*(?<comment>\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)/uy

/** The offset of the comment that heads the sources of this command, among those above the first statement. */
export function headOffsetIn(source: string): number | undefined {
  NEXT_COMMENT.lastIndex = BEFORE_COMMENTS.exec(source)?.[0].length ?? 0
  for (let found = NEXT_COMMENT.exec(source); found !== null; found = NEXT_COMMENT.exec(source)) {
    const comment = found.groups?.['comment'] ?? ''
    if (comment.startsWith(HEAD)) return NEXT_COMMENT.lastIndex - comment.length
  }
  return undefined
}

/** Whether nothing is in a source that could be lost. */
export function isBlankSource(source: string): boolean {
  return source.trim() === ''
}
