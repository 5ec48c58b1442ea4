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

/** Whether a source begins as those that this command writes. */
export function isVendoredSource(source: string): boolean {
  return source.replace(/^\uFEFF/u, '').startsWith(HEAD)
}
